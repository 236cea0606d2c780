import { describe, expect, it } from 'vitest';
import { renderApache } from '../../../../src/commands/headers/apache.ts';
import { renderCaddy } from '../../../../src/commands/headers/caddy.ts';
import { everywhere, listPolicies, readPath, readPolicy, type Site } from '../../../../src/commands/headers/headers.ts';
import { mediaTypes } from '../../../../src/commands/headers/media-types.ts';
import { renderNginx } from '../../../../src/commands/headers/nginx.ts';
import { renderUnderscoreHeaders } from '../../../../src/commands/headers/underscore-headers.ts';

const policy = "default-src 'self'; object-src 'none'";
const file = (path: string, size = 1): Site['files'][number] => ({ path, size });
const root: Site = {
  path: '/',
  policy,
  frameAncestors: undefined,
  files: [file('index.html'), file('assets/a-1.js', 5), file('assets/b-2.css', 7), file('slides/assets/c.png')],
};
const talk: Site = { ...root, path: '/~anna/my.talk/', frameAncestors: "'self' https://verein.example" };

describe('readPath(base)', () => {
  it.each([
    ['', '/'],
    ['https://slides.example/', '/'],
    ['https://slides.example/talk/', '/talk/'],
    ['http://localhost:8080/~anna/my.talk_2/de/', '/~anna/my.talk_2/de/'],
  ])('reads %j as %s', (base, path) => expect(readPath(base)).toBe(path));

  it.each(['vorträge/', 'a b/', 'a;b/', '$uri/', '{path}/', '*/', ':id/', 'a//b/', "a'b/", 'a%2Fb/'])(
    'refuses %j in one line, because servers read it differently',
    (folder) => expect(() => readPath(`https://slides.example/${folder}`)).toThrow(/^Header files need .+ not ".+"\.$/),
  );
});

describe('readPolicy(page)', () => {
  it('finds what the page says', () =>
    expect(readPolicy(`<meta http-equiv="Content-Security-Policy" content="${policy}" />`)).toBe(policy));
  it('does not go on without one', () => expect(() => readPolicy('<p>')).toThrow('has no policy'));
});

describe('listPolicies(site)', () => {
  it('says who may embed of every file where somebody has chosen', () => {
    const { page, drawing, other } = listPolicies(talk);
    expect(page).toBe(`${policy}; frame-ancestors 'self' https://verein.example`);
    expect(drawing).toMatch(/; sandbox; frame-ancestors 'self' https:\/\/verein\.example$/);
    expect(other).toBe("frame-ancestors 'self' https://verein.example");
  });
  it('says nothing of it else: even "*" keeps pages out', () => {
    expect(Object.values(listPolicies(root)).join()).not.toContain('frame-ancestors');
  });
});

describe.each([
  ['Caddyfile', renderCaddy],
  ['nginx.conf', renderNginx],
  ['.htaccess', renderApache],
  ['_headers', renderUnderscoreHeaders],
])('%s', (_, render) => {
  it.each([root, talk])('says everything, for a deck at $path', (site) => {
    const text = render(site);
    for (const [name, value] of everywhere) expect(text).toContain(value && name);
    for (const each of Object.values(listPolicies(site))) expect(text).toContain(each);
    expect(text).toContain('public, max-age=31536000, immutable');
    expect(text).not.toMatch(/X-Frame-Options "?(?:deny|sameorigin)/i);
    expect(text).not.toMatch(/undefined|\[object|[ \t]$|\r|\n\n\n/m);
    expect(text).toMatch(/[^\n]\n$/);
  });

  it('begins with who may embed, and what to type for others', () => {
    const type = 'npm run build -- --headers --frame-ancestors "\'self\' https://verein.example"';
    expect(render(root)).toContain(`# Everybody may embed the deck`);
    expect(render(talk)).toContain(`in a frame: 'self' https://verein.example.`);
    for (const site of [root, talk]) expect(render(site)).toContain(type);
  });

  it('names no folder but the deck’s own', () => {
    const rules = render(talk).replaceAll(/^\s*#.*$/gm, '');
    const paths = [...rules.matchAll(/(?<=^|[\s"^#])\/[^\s"]*/gm)].map(([path]) => path.replaceAll('\\', ''));
    expect(paths).not.toEqual([]);
    expect(paths.filter((path) => !`${path}/`.startsWith(talk.path))).toEqual([]);
  });
});

describe('_headers', () => {
  const rules = (site: Site): string[][] =>
    renderUnderscoreHeaders(site)
      .replaceAll(/^#.*\n/gm, '')
      .trim()
      .split(/\n(?=\/)/)
      .map((rule) => rule.trim().split('\n  '));

  it('gives a lasting life to each file by its name, so that a missing one has none', () => {
    const lasting = rules(talk).filter((rule) => rule.some((line) => line.includes('immutable')));
    expect(lasting.map(([path]) => path)).toEqual(['/~anna/my.talk/assets/b-2.css', '/~anna/my.talk/assets/a-1.js']);
  });

  it('keeps within 100 rules and 2,000 characters a line, the largest files first', () => {
    const files = Array.from({ length: 300 }, (_, size) => file(`assets/f-${size}.js`, size));
    const all = rules({ ...talk, files });
    expect(all).toHaveLength(100);
    expect(all.at(-1)?.[0]).toBe('/~anna/my.talk/assets/f-205.js');
    for (const line of all.flat()) expect(line.length).toBeLessThan(2000);
  });

  it('sets no header twice for one address but the policy, which may be joined', () => {
    const names = rules(root)
      .filter(([path]) => ['/*', '/assets/*', '/assets/a-1.js'].includes(path ?? ''))
      .flatMap(([, ...headers]) => headers.map((header) => header.split(':')[0]));
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('mediaTypes', () => {
  it('knows every ending once, and none as something unknown', () => {
    const endings = mediaTypes.flatMap(({ endings: each }) => each);
    expect(new Set(endings).size).toBe(endings.length);
    expect(mediaTypes.filter(({ type }) => type === 'application/octet-stream')).toEqual([]);
  });
});
