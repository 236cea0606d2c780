import { describe, expect, it } from 'vitest';
import { scaleLinear, scaleLog } from '../../../../../src/widgets/kit/chart/scales.ts';

describe('scaleLinear(domain, range)', () => {
  it.each([
    { value: 0, at: 300 },
    { value: 25, at: 200 },
    { value: 75, at: 0 },
    { value: 100, at: -100 },
  ])('puts $value at $at, upwards and beyond its end', ({ value, at }) => {
    expect(scaleLinear([0, 75], [300, 0])(value)).toBe(at);
  });
});

describe('scaleLog(domain, range)', () => {
  it.each([
    { value: 1, at: 10 },
    { value: 10, at: 20 },
    { value: 1000, at: 40 },
  ])('puts $value at $at', ({ value, at }) => {
    expect(scaleLog([1, 1000], [10, 40])(value)).toBeCloseTo(at, 9);
  });
});
