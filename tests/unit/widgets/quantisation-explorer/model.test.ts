import { describe, expect, it } from 'vitest';
import { defaultQuantisation, quantisations } from '../../../../src/widgets/data/quantisations.ts';
import { blocksSource, divideBits, usualQuantisations } from '../../../../src/widgets/quantisation-explorer/bits.ts';
import { findLoss, lossSeries, lossSource } from '../../../../src/widgets/quantisation-explorer/losses.ts';
import { relativeError, roundBlock } from '../../../../src/widgets/quantisation-explorer/rounding.ts';
import { weights, weightsSource } from '../../../../src/widgets/quantisation-explorer/weights.ts';

const levelBits = [8, 6, 5, 4, 3, 2];

describe('weights', () => {
  it('fill one block of 32', () => {
    expect(weights).toHaveLength(32);
    expect(new Set(weights).size).toBe(32);
  });

  it.each([weightsSource, blocksSource, lossSource])('come from $source', ({ source, asOf }) => {
    expect(new URL(source).protocol).toBe('https:');
    expect(asOf).toMatch(/^20\d\d-(0[1-9]|1[0-2])$/);
  });
});

describe('roundBlock(weights, bits)', () => {
  it('gives the farthest weight the outermost of eight levels', () => {
    // By hand: the scale is 0.8 / -4 = -0.2.
    const { values, step, levels } = roundBlock([0.8, 0.31, -0.29, -0.55, 0.09, -0.7], 3);
    expect(step).toBeCloseTo(0.2, 12);
    expect(levels.map((level) => Number(level.toFixed(3)))).toEqual([-0.6, -0.4, -0.2, 0, 0.2, 0.4, 0.6, 0.8]);
    // The last would need -0.7 / -0.2 = 3.5, rounded 4; the largest number is 3.
    expect(values.map((value) => Number(value.toFixed(3)) + 0)).toEqual([0.8, 0.4, -0.2, -0.6, 0, -0.6]);
  });

  it.each(levelBits)('moves no weight by more than half a step, or a whole one at the far end: %i bits', (bits) => {
    const { values, step = 0, levels } = roundBlock(weights, bits);
    expect(levels).toHaveLength(2 ** bits);
    for (const [index, value] of values.entries()) {
      expect(Math.min(...levels.map((level) => Math.abs(level - value)))).toBeLessThan(1e-12);
      expect(Math.abs(value - (weights[index] ?? 0))).toBeLessThanOrEqual(step * 1.000001);
    }
  });

  it('keeps eight binary digits with 16 bits', () => {
    const { values } = roundBlock([1, -0.5, 0, 1.00390625, 0.1860082], 16);
    // 1 + 1/256 lies between two values of BF16; 0.1860082 has the steps 1/1024.
    expect(values).toEqual([1, -0.5, 0, 1.0078125, 190 / 1024]);
  });

  it('leaves a block of zeros alone', () => {
    expect(roundBlock([0, 0], 4)).toMatchObject({ values: [0, 0], step: 0 });
  });
});

describe('relativeError(weights, rounded)', () => {
  it('grows with each bit that is missing', () => {
    const errors = [16, ...levelBits].map((bits) => relativeError(weights, roundBlock(weights, bits).values));
    expect(errors).toEqual(errors.toSorted((a, b) => a - b));
    expect(errors[0]).toBeGreaterThan(0);
    expect(errors.at(-1)).toBeLessThan(1);
  });

  it.each([
    { of: [3, 4], rounded: [3, 4], share: 0 },
    { of: [3, 4], rounded: [0, 0], share: 1 },
    { of: [0], rounded: [0], share: 0 },
    { of: [], rounded: [], share: 0 },
  ])('is $share for $of and $rounded', ({ of, rounded, share }) => {
    expect(relativeError(of, rounded)).toBe(share);
  });
});

describe('divideBits(quantisation)', () => {
  it.each([
    // The pure types as llama.cpp describes them: a block of 32 with a scale of 16 bits, and the K types.
    { id: 'q8_0', pure: 8.5 },
    { id: 'q6_k', pure: 6.5625 },
    { id: 'q5_k_m', pure: 5.5 },
    { id: 'q4_k_m', pure: 4.5 },
    { id: 'q3_k_s', pure: 3.4375 },
    { id: 'q2_k', pure: 2.625 },
    { id: 'bf16', pure: 16 },
  ])('$id stores $pure bits in its blocks and keeps some layers finer', ({ id, pure }) => {
    const quantisation = quantisations.find((candidate) => candidate.id === id) ?? defaultQuantisation;
    const parts = divideBits(quantisation);
    expect(parts.value + parts.scales).toBe(pure);
    expect(parts.value + parts.scales + parts.finerLayers).toBeCloseTo(quantisation.bitsPerWeight, 9);
  });

  it('makes 4.89 bits of four', () => {
    const { value, scales, finerLayers } = divideBits(defaultQuantisation);
    expect([value, scales, Number(finerLayers.toFixed(2))]).toEqual([4, 0.5, 0.39]);
  });

  it('knows the levels from 16 to 2', () => {
    expect(usualQuantisations.map(({ nominalBits }) => nominalBits)).toEqual([16, 8, 6, 5, 4, 3, 2]);
  });
});

describe('findLoss(series, quantisationId)', () => {
  it.each([
    { id: 'bf16', percents: [0, 0] },
    { id: 'q8_0', percents: [0.04, 0.07] },
    { id: 'q6_k', percents: [0.35, 0.24] },
    { id: 'q4_k_m', percents: [2.82, 1.42] },
    { id: 'q2_k', percents: [56.48, 10.8] },
  ])('$id costs $percents percent', ({ id, percents }) => {
    const found = lossSeries.map((series) => Number(((findLoss(series, id) ?? Number.NaN) * 100).toFixed(2)));
    expect(found).toEqual(percents);
  });

  it('knows nothing of what was not measured', () => {
    expect(lossSeries.map((series) => findLoss(series, 'q5_k_m'))).toEqual([undefined, undefined]);
    expect(lossSeries.map((series) => findLoss(series, 'q3_k_s'))).toEqual([undefined, undefined]);
  });
});
