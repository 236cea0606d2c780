import { describe, expect, it } from 'vitest';
import { applyKey } from '../../../../../src/page/talk/typed-number/typed-number.ts';

describe('applyKey(digits, key)', () => {
  it.each([
    ['', '1', '1'],
    ['1', '2', '12'],
    ['', '0', '0'],
    ['12', 'Backspace', '1'],
    ['1', 'Backspace', ''],
    ['12', 'Escape', ''],
    ['99999', '9', '99999'],
  ])('of "%s" and %s makes "%s"', (before, key, after) => {
    expect(applyKey(before, key)).toBe(after);
  });
});
