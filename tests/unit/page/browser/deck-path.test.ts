import { describe, expect, it } from 'vitest';
import { deckPath } from '../../../../src/page/browser/deck-path.ts';

describe('deckPath(here)', () => {
  it.each([
    ['https://example.org/', '/'],
    ['https://example.org/deck/?view=read#a', '/deck/'],
    ['https://example.org/deck/index.html?cut=kurz', '/deck/'],
    ['https://example.org/other/', '/other/'],
    ['https://example.org/deck/myindex.html', '/deck/myindex.html'],
    ['file:///home/me/release/index.html', '/home/me/release/'],
    ['file:///home/me/deck.html#a', '/home/me/deck.html'],
  ])('of %s is %s', (address, path) => {
    expect(deckPath(new URL(address))).toBe(path);
  });
});
