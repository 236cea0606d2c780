import { describe, expect, it } from 'vitest';
import type { Bundle } from '../../../../src/compiler/vite/site/client.ts';
import { takeIn } from '../../../../src/commands/single-file/files.ts';

/** Takes files into a page; returns it with what was said. */
function take(page: string, files: Readonly<Record<string, string | Uint8Array>>): { page: string; said: string[] } {
  const said: string[] = [];
  const assets = Object.entries(files).map(([fileName, source]) => [fileName, { type: 'asset', fileName, source }]);
  // A bundle as far as its reader looks at it.
  const bundle = Object.fromEntries(assets) as Bundle;
  return { page: takeIn(page, bundle, (line) => said.push(line)), said };
}

const inside = (type: string, text: string): string => `data:${type};base64,${Buffer.from(text).toString('base64')}`;

describe('takeIn(page, bundle, say)', () => {
  it.each([
    'a b.png',
    'büro.png',
    'bu\u0308ro.png',
    'a#b.png',
    'a+b&c.png',
    "it's (1).png",
    'a"b.png',
    '100%.png',
    '$&.png',
    'o/p.png',
  ])('finds %j, however it is written in the page', (name) => {
    const address = `slides/${name.split('/').map(encodeURIComponent).join('/')}`;
    const escaped = address.replaceAll('&', '&amp;');
    const { page } = take(
      `<img src="${escaped}" alt="a &lt; b"><p style="background-image:url(&quot;${escaped}&quot;);color:red">slides/</p>`,
      { [`slides/${name}`]: 'x' },
    );
    const data = inside('image/png', 'x');
    expect(page).toBe(
      `<img src="${data}" alt="a &lt; b"><p style="background-image:url(&quot;${data}&quot;);color:red">slides/</p>`,
    );
  });

  it('makes downloads of what a link leads to, because browsers open no such address', () => {
    const { page, said } = take(
      '<a href="slides/o/b%C3%BCro%20(1).pdf#page=3">Plan</a> <a href="linkliste.csv" download>CSV</a> <a href="?view=read">Lesen</a>',
      { 'slides/o/büro (1).pdf': 'plan', 'linkliste.csv': 'a;b' },
    );
    expect(page).toBe(
      `<a href="${inside('application/pdf', 'plan')}#page=3" download="büro (1).pdf">Plan</a> <a href="${inside('text/csv', 'a;b')}" download="linkliste.csv">CSV</a> <a href="?view=read">Lesen</a>`,
    );
    expect(said).toEqual([
      'slides/o/büro (1).pdf: downloads from the single file as a whole, without its place "#page=3".',
    ]);
  });

  it('takes films with their captions, and keeps the second at which they start', () => {
    const { page } = take(
      '<video src="slides/f.mp4#t=10" poster="slides/p.jpg" controls=""><track src="slides/u.vtt"></video>',
      { 'slides/f.mp4': 'f', 'slides/p.jpg': 'p', 'slides/u.vtt': 'u' },
    );
    expect(page).toBe(
      `<video src="${inside('video/mp4', 'f')}#t=10" poster="${inside('image/jpeg', 'p')}" controls=""><track src="${inside('text/vtt', 'u')}"></video>`,
    );
  });

  it.each([
    ['x.flac', 'audio/flac'],
    ['x.OGA', 'audio/ogg'],
    ['x.odt', 'application/octet-stream'],
  ])('gives %s the type %s', (name, type) => {
    expect(take(`<audio src="slides/${name}">`, { [`slides/${name}`]: 'x' }).page).toContain(`"data:${type};`);
  });

  it('says how large a large file is, once, and where a browser would not open it', () => {
    const page =
      '<video src="slides/f.mp4"></video><video src="slides/f.mp4"></video><video src="slides/g.mp4"></video>';
    const files = { 'slides/f.mp4': new Uint8Array(6e6), 'slides/g.mp4': new Uint8Array(30e6) };
    expect(take(page, files).said).toEqual([
      'slides/f.mp4: 6.0 MB inside the single file.',
      'slides/g.mp4: 30.0 MB inside the single file, more than Firefox can open from within a page.',
    ]);
  });

  it('leaves alone what is no file of the site', () => {
    const page = '<a href="slides/none.pdf">a</a><img src="constructor"><a href="index.html">b</a>';
    expect(take(page, { 'index.html': page }).page).toBe(page);
  });
});
