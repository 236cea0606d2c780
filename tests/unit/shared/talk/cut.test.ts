import { describe, expect, it } from 'vitest';
import { cutText } from '../../../../src/shared/talk/cut.ts';

describe('cutText(text, most)', () => {
  it.each([
    ['abc', 5, 'abc'],
    ['abc', 2, 'ab'],
    ['a😀b', 2, 'a'],
    ['a😀b', 3, 'a😀'],
    ['', 3, ''],
  ])('%s to %i is %s', (text, most, expected) => {
    expect(cutText(text, most)).toBe(expected);
  });
});
