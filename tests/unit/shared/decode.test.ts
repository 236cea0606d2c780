import { describe, expect, it } from 'vitest';
import { decodePercent } from '../../../src/shared/decode.ts';

describe('decodePercent(text)', () => {
  it.each([
    ['gr%C3%B6%C3%9Fe', 'größe'],
    ['a+b', 'a+b'],
    ['100%', '100%'],
    ['%E0%A4%A', '%E0%A4%A'],
  ])('reads %s as %s', (text, decoded) => {
    expect(decodePercent(text)).toBe(decoded);
  });
});
