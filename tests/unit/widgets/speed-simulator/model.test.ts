import { describe, expect, it } from 'vitest';
import {
  boundTokensPerS,
  bytesPerToken,
  countTokens,
  efficiency,
  readingTokensPerS,
} from '../../../../src/widgets/speed-simulator/model.ts';

const q4 = 42.52;

/** The vectors S1 to S13 of the project's formulas, with their sources; each within its last printed digit. */
const vectors: readonly (readonly [
  name: string,
  fileGb: number,
  activeShare: number,
  bandwidth: number,
  bytesGb: number,
  bound: string,
  measured: number,
  percent: number,
])[] = [
  ['S1 Llama 3 8B F16, RTX 3090', 16.06, 1, 936, 16.06, '58.3', 46.51, 80],
  ['S2 Llama 3 8B F16, RTX 4090', 16.06, 1, 1_008, 16.06, '62.8', 54.34, 87],
  ['S3 Llama 3 8B Q4_K_M, RTX 4090', 4.92, 1, 1_008, 4.92, '205', 127.74, 62],
  ['S4 Llama 3 8B F16, H100 PCIe', 16.06, 1, 2_000, 16.06, '124.5', 67.79, 54],
  ['S5 Llama 3 70B Q4_K_M, RTX 6000 Ada', q4, 1, 960, q4, '22.6', 18.36, 81],
  ['S6 Llama 3 70B Q4_K_M, L40S', q4, 1, 864, q4, '20.3', 15.31, 75],
  ['S7 Llama 3 70B Q4_K_M, A100 80 GB', q4, 1, 2_039, q4, '48.0', 24.33, 51],
  ['S8 Llama 3.1 8B BF16, A100 40 GB', 16.06, 1, 1_555, 16.06, '96.8', 75, 77],
  ['S9 Llama 3.1 70B, Ryzen AI Max+ 395', 43.1, 1, 256, 43.1, '5.9', 4.97, 84],
  ['S9 Llama 3.1 70B, DGX Spark', 43.1, 1, 273, 43.1, '6.3', 4.71, 74],
  ['S9 Llama 3.1 70B, M3 Ultra', 43.1, 1, 819, 43.1, '19.0', 14.08, 74],
  ['S10 Qwen3.6-27B Q8_0, Ryzen AI Max+ 395', 29.04, 1, 256, 29.04, '8.8', 7.8, 88],
  ['S11 Qwen3.6-35B-A3B Q4, same', 22.84, 3 / 35.5, 256, 1.93, '133', 51.7, 39],
  ['S12 Qwen3.5-122B-A10B Q4, same', 78.6, 10 / 124.6, 256, 6.31, '40.6', 21.6, 53],
  ['S13 gemma-4-26B-A4B Q8, same', 27.6, 4 / 25.2, 256, 4.38, '58.5', 41.8, 72],
];

describe('boundTokensPerS(bandwidth, bytes) and efficiency(measured, bound)', () => {
  it.each(vectors)('%s', (_name, fileGb, activeShare, bandwidth, bytesGb, printed, measured, percent) => {
    const bytes = bytesPerToken({ fileGb, activeShare });
    expect(Math.abs(bytes / 1e9 - bytesGb)).toBeLessThan(0.005);
    const bound = boundTokensPerS(bandwidth, bytes);
    const lastDigit = 10 ** -(printed.split('.')[1]?.length ?? 0);
    expect(Math.abs(bound - Number(printed))).toBeLessThan(lastDigit);
    expect(Math.abs(efficiency(measured, bound) * 100 - percent)).toBeLessThan(1);
  });
});

describe('countTokens(tokensPerS, seconds)', () => {
  it.each([
    [1.2, 1, 1],
    [1.2, 10, 12],
    [92.49, 10, 924],
    [279.65, 3_600, 1_006_740],
  ])('counts whole tokens: %d tokens/s, %d s', (tokensPerS, seconds, tokens) => {
    expect(countTokens(tokensPerS, seconds)).toBe(tokens);
  });
});

describe('readingTokensPerS', () => {
  it('is about five, as the slide says', () => {
    expect(readingTokensPerS).toBeCloseTo(5.29, 2);
  });
});
