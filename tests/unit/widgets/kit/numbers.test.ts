import { describe, expect, it } from 'vitest';
import { formatEuro } from '../../../../src/widgets/kit/numbers.ts';

describe('formatEuro(eur)', () => {
  it.each([
    [162.5, '162,50 €'],
    [1.7519, '1,75 €'],
    [150, '150 €'],
    [7800.12, '7.800 €'],
    [999.999, '1.000 €'],
    [19.999, '20 €'],
    [0.045, '0,05 €'],
    [0.0013, '0,0013 €'],
    [0, '0 €'],
  ])('writes %f as "%s"', (eur, text) => {
    expect(formatEuro(eur).replace('\u202F', ' ')).toBe(text);
  });
});
