import { readFileSync } from 'node:fs';
import * as fontkit from 'fontkit';
import { describe, expect, it } from 'vitest';
import { fontCharacters } from '../../../../../src/compiler/source/characters/font-characters.ts';

const faces = [
  'atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
  'atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-italic.woff2',
  'bricolage-grotesque/files/bricolage-grotesque-latin-wght-normal.woff2',
];

describe('fontCharacters', () => {
  it('names exactly the characters that text and heading faces share', () => {
    const sets = faces.map((face) => {
      const font = fontkit.create(readFileSync(`node_modules/@fontsource-variable/${face}`));
      return new Set('characterSet' in font ? font.characterSet : []);
    });
    const shared = [...(sets[0] ?? [])].filter((point) => sets.every((set) => set.has(point)) && point < 0xffff);
    const listed = fontCharacters.flatMap(([from, to]) =>
      Array.from({ length: to - from + 1 }, (_, index) => from + index),
    );
    expect(listed).toEqual(shared.toSorted((a, b) => a - b));
  });
});
