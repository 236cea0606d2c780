import { describe, expect, it } from 'vitest';
import { machineKwh, type Use } from '../../../../src/widgets/data/power-use.ts';
import {
  consume,
  hoursForTokens,
  waterLitres,
  whPerThousandTokens,
  type Grid,
} from '../../../../src/widgets/energy-calculator/model.ts';

const home: Grid = { pue: 1, eurPerKwh: 0.372, gramsPerKwh: 363 };
const load = (loadW: number, loadHours: number): Use => ({ loadW, loadHours, idleW: 0, idleHours: 0 });

/** The vectors E1 to E9 of the project's formulas, each within its last printed digit. */
const months: readonly (readonly [name: string, use: Use, grid: Grid, kwh: number, eur: number, kg: number])[] = [
  ['E1 card L4 alone, 72 W × 200 h', load(72, 200), home, 14.4, 5.36, 5.23],
  ['E3 parked model, +26 W × 730 h', load(26, 730), home, 18.98, 7.06, 6.9],
  ['E3 parked model, +66 W × 730 h', load(66, 730), home, 48.18, 17.92, 17.5],
  [
    'E4 PC with RTX 4090, always on',
    { loadW: 464, loadHours: 40, idleW: 80, idleHours: 690 },
    home,
    73.76,
    27.44,
    26.8,
  ],
  [
    'E5 600 W × 40 h + 150 W × 160 h in a datacentre',
    { loadW: 600, loadHours: 40, idleW: 150, idleHours: 160 },
    { pue: 1.3, eurPerKwh: 0.3052, gramsPerKwh: 363 },
    62.4,
    19.04,
    22.65,
  ],
];

describe('consume(use, grid)', () => {
  it.each(months)('%s', (_name, use, grid, kwh, eur, kg) => {
    const sum = consume(use, grid);
    expect(sum.kwh).toBeCloseTo(kwh, 2);
    expect(sum.eur).toBeCloseTo(eur, 2);
    // Printed with one or two decimals.
    expect(Math.abs(sum.kg - kg)).toBeLessThan(Number.isInteger(kg * 10) ? 0.05 : 0.005);
  });

  it('E2 Hetzner EX44, a year: 25 W for 90 % and 118 W for 10 % of 8,760 h', () => {
    const use = { loadW: 118, loadHours: 876, idleW: 25, idleHours: 7_884 };
    const sum = consume(use, { ...home, gramsPerKwh: 380 });
    expect(machineKwh({ ...use, loadHours: 0 })).toBeCloseTo(197.1, 1);
    expect(machineKwh({ ...use, idleHours: 0 })).toBeCloseTo(103.4, 1);
    expect(sum.kwh).toBeCloseTo(300.5, 1);
    expect(sum.kg).toBeCloseTo(114.2, 1);
  });

  it('E4 the same PC, switched off outside 200 h', () => {
    const sum = consume({ loadW: 464, loadHours: 40, idleW: 80, idleHours: 160 }, home);
    expect(sum.kwh).toBeCloseTo(31.36, 2);
    expect(sum.eur).toBeCloseTo(11.67, 2);
  });
});

describe('whPerThousandTokens(watts, tokensPerS)', () => {
  it.each([
    ['E7 DeepSeek R1 14B, PC with RTX 4090', 464.2, 92.49, 1.39],
    ['E7 DeepSeek R1 14B, M3 Ultra', 227, 51.85, 1.22],
    ['E7 DeepSeek R1 14B, DGX Spark', 138.4, 23.92, 1.61],
    ['E7 DeepSeek R1 14B, PC with RTX 3060', 224, 29.77, 2.09],
    ['E7 DeepSeek R1 14B, Raspberry Pi 5', 13, 1.2, 3.01],
    ['E8 gpt-oss 20B, PC with RTX 4090', 509.1, 279.65, 0.51],
    ['E8 gpt-oss 20B, DGX Spark', 122.8, 87.97, 0.39],
    ['E8 gpt-oss 20B, M3 Ultra', 227, 115.29, 0.55],
  ])('%s', (_name, watts, tokensPerS, expected) => {
    expect(whPerThousandTokens(watts, tokensPerS)).toBeCloseTo(expected, 2);
  });

  it('E9 an answer of 400 tokens in Germany', () => {
    const wh = whPerThousandTokens(464.2, 92.49) * 0.4;
    expect(wh).toBeCloseTo(0.558, 3);
    // Printed 0.202 for 0.558 × 0.363 = 0.2024.
    expect(Math.abs((wh * 363) / 1_000 - 0.202)).toBeLessThan(0.001);
  });
});

describe('hoursForTokens(tokens, tokensPerS)', () => {
  it('takes longer on a slower machine', () => {
    expect(hoursForTokens(92.49 * 3_600 * 40, 92.49)).toBeCloseTo(40, 9);
    expect(hoursForTokens(3_600_000, 10)).toBe(100);
  });
});

describe('waterLitres(kwhOfMachine, site)', () => {
  it.each([
    ['E6 all at the power plant', { pue: 1.2, onSite: 0, offSite: 1.947 }, 233.6],
    ['E6 cooled with water, too', { pue: 1.16, onSite: 0.2, offSite: 1.947 }, 245.9],
  ])('%s', (_name, site, litres) => {
    expect(waterLitres(100, site)).toBeCloseTo(litres, 1);
  });
});
