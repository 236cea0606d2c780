// Whatever address an author types: the browser finds a page of another host, a place in the deck or a file beside the
// slides there, and nothing else.

import { describe, expect, it } from 'vitest';
import { Source } from '../../../src/compiler/findings.ts';
import { resolveAddress } from '../../../src/compiler/html/addresses/addresses.ts';
import { createAssets, resolveAsset } from '../../../src/compiler/html/files/assets.ts';
import { decodePercent } from '../../../src/shared/decode.ts';
import { hold, writeOf } from './hold.ts';
import { addressPieces } from './pieces.ts';

const files = ['plan.pdf', 'büro.png', 'ordner/mein foto.jpg', 'a#b?c%20.png', "d'(e)&+.png"];
const slides = [{ title: 'Zwei', id: 'zwei', aliases: [] }];
const targets = {
  chapters: [{ file: '02-b.md', id: '02-b', slides, parts: new Set<string>() }],
  numbers: new Map<string, string>(),
  cuts: new Set<string>(),
};
const place = () => ({ source: new Source('slides/01-a.md', 'Text'), at: 0 });
const open = () =>
  createAssets({
    files: [],
    folder: 'slides',
    assets: new Map(files.map((path) => [path, ''])),
    refused: new Map(),
    targets,
  });

/** Where a browser goes from the deck's page. */
function follow(address: string): URL {
  return new URL(address, 'https://deck.example/x/index.html');
}

function expectFile({ origin, pathname, search }: URL, names: readonly string[] = files): void {
  expect([origin, search]).toEqual(['https://deck.example', '']);
  expect(names.map((path) => `/x/slides/${path}`)).toContain(decodeURIComponent(pathname));
}

describe('any address', () => {
  it('of a link', () => {
    hold(writeOf(addressPieces, 6), 2_000, (written) => {
      const address = resolveAddress(written, { ...place(), assets: open() });
      if (address === undefined) return;
      if (/^(?:https?|mailto|tel):/i.test(address)) expect(address).toMatch(/^(?:https?|mailto|tel):/i);
      else if (/^[#?]/.test(address)) expect(follow(address).pathname).toBe('/x/index.html');
      else expectFile(follow(address), /\/\s*$/.test(written) ? [...files, 'ordner.zip'] : files);
    });
  });

  it('of a picture', () => {
    hold(writeOf(addressPieces, 6), 2_000, (address) => {
      const found = resolveAsset({ ...place(), address }, open());
      if (found === undefined) return;
      if (/^data:image\//i.test(found)) expect(found).not.toMatch(/["'()\\\s]/);
      else expectFile(follow(found));
    });
  });

  it('of a file beside the slides leads to it, however it was encoded', () => {
    for (const path of files) {
      for (const address of [encodeURI(path).replace(/[?#]/g, encodeURIComponent), encodeURIComponent(path)]) {
        const found = resolveAsset({ ...place(), address: address.normalize('NFD') }, open());
        expect(decodeURIComponent(follow(found ?? '').pathname)).toBe(`/x/slides/${path}`);
      }
    }
  });

  it('with broken percent signs', () => {
    hold(writeOf(addressPieces), 1_000, (text) => {
      expect(decodePercent(encodeURIComponent(text))).toBe(text);
      expect(decodePercent(text)).toBeTypeOf('string');
    });
  });
});
