// How long a text is that is to be as large as fits.

import { describe, expect, it } from 'vitest';
import { formatLetters } from '../../../../../src/compiler/html/attributes/fit-text.ts';

describe('formatLetters(text)', () => {
  it.each([
    ['Ja', 4],
    ['eins zwei', 9],
    ['GROSSBUCHSTABEN WWW MMM', 30],
    ['大きな文字', 9],
    ['🎉🎉🎉🎉', 7],
  ])('counts %s as so many letters of usual width', (text, letters) => {
    expect(formatLetters(text)).toBe(`--letters:${letters}`);
  });
});
