import { describe, expect, it } from 'vitest';
import { models } from '../../../../src/widgets/data/models.ts';
import { quantisations } from '../../../../src/widgets/data/quantisations.ts';
import type { LanguageModel, LayerGroup, Quantisation } from '../../../../src/widgets/data/schema.ts';
import { weightsBytes } from '../../../../src/widgets/data/weights-bytes.ts';
import { bytesPerGb, bytesPerGib } from '../../../../src/widgets/kit/numbers.ts';
import { countThatFit } from '../../../../src/widgets/vram-calculator/fits.ts';
import { kvBytesPerConversation, memoryNeed, type Setup } from '../../../../src/widgets/data/memory-need.ts';

// V1 to V13 are published or measured values; the numbers are those of the collection of sources.

function model(id: string): LanguageModel {
  const found = models.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`no model ${id}`);
  return found;
}

function quantisation(id: string): Quantisation {
  const found = quantisations.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`no quantisation ${id}`);
  return found;
}

function modelOf(layerGroups: readonly LayerGroup[], totalParams = 1e9): LanguageModel {
  return { ...model('llama-3.1-8b'), layerGroups, totalParams };
}

function withBits(bitsPerWeight: number): Quantisation {
  return { ...quantisation('bf16'), id: 'test', bitsPerWeight };
}

const llama405b = modelOf([{ kind: 'full', layers: 126, kvHeads: 8, headSize: 128 }]);

/** Bytes by which a conversation that is longer than any window grows with each token. */
function kvBytesPerToken({ model: of, kvBits }: Pick<Setup, 'model' | 'kvBits'>, cards: number): number {
  const bytes = (contextTokens: number) => kvBytesPerConversation({ model: of, kvBits, contextTokens }, cards);
  return bytes(2 ** 20 + 1) - bytes(2 ** 20);
}

describe('kvBytesPerConversation(conversation, cards), for each token', () => {
  it.each([
    { vector: 'V1', name: 'Llama 3.1 8B', of: model('llama-3.1-8b'), bytes: 131_072 },
    { vector: 'V2', name: 'Llama 3.1 70B', of: model('llama-3.1-70b'), bytes: 327_680 },
    { vector: 'V3', name: 'Llama 3.1 405B', of: llama405b, bytes: 516_096 },
    { vector: 'V4', name: 'Qwen3 235B-A22B', of: model('qwen3-235b-a22b'), bytes: 192_512 },
    { vector: 'V7', name: 'DeepSeek-V3 with one latent vector', of: model('deepseek-v3'), bytes: 70_272 },
    { vector: 'V8', name: 'gpt-oss 20B, full layers only', of: model('gpt-oss-20b'), bytes: 24_576 },
    { vector: '–', name: 'Mistral Small 3.2 24B', of: model('mistral-small-3.2-24b'), bytes: 163_840 },
    { vector: '–', name: 'Qwen3.6 27B, full layers only', of: model('qwen3.6-27b'), bytes: 65_536 },
    { vector: '–', name: 'Gemma 4 31B, full layers only', of: model('gemma-4-31b'), bytes: 81_920 },
  ])('$vector: $name takes $bytes bytes', ({ of, bytes }) => {
    expect(kvBytesPerToken({ model: of, kvBits: 16 }, 1)).toBe(bytes);
    expect(kvBytesPerToken({ model: of, kvBits: 8 }, 1)).toBe(bytes / 2);
  });
});

describe('kvBytesPerConversation(conversation, cards)', () => {
  it.each([
    { vector: 'V1', of: model('llama-3.1-8b'), tokens: 1_024, gib: 0.125 },
    { vector: 'V1', of: model('llama-3.1-8b'), tokens: 16_000, gib: 1.953 },
    { vector: 'V1', of: model('llama-3.1-8b'), tokens: 128_000, gib: 15.625 },
    { vector: 'V2', of: model('llama-3.1-70b'), tokens: 128_000, gib: 39.0625 },
    // The published table says 123.05, exactly twice as much: it was made with 16 heads.
    { vector: 'V3', of: { ...llama405b, name: 'Llama 3.1 405B' }, tokens: 128_000, gib: 123.047 / 2 },
    { vector: 'V4', of: model('qwen3-235b-a22b'), tokens: 65_536, gib: 11.75 },
    { vector: 'V4', of: model('qwen3-235b-a22b'), tokens: 131_072, gib: 23.5 },
    { vector: 'V4', of: model('qwen3-235b-a22b'), tokens: 262_144, gib: 47 },
    { vector: 'V7', of: model('deepseek-v3'), tokens: 163_840, gib: 10.723 },
    { vector: 'V8', of: model('gpt-oss-20b'), tokens: 131_072, gib: 3 + 3 / 1_024 },
    { vector: '–', of: model('mistral-small-3.2-24b'), tokens: 8_192, gib: 1.25 },
  ])('$vector: $of.name with $tokens tokens takes $gib GiB', ({ of, tokens, gib }) => {
    const bytes = kvBytesPerConversation({ model: of, contextTokens: tokens, kvBits: 16 }, 1);
    expect(bytes / bytesPerGib).toBeCloseTo(gib, 3);
  });

  it('counts a window only as far as the conversation reaches', () => {
    const windowed = modelOf([{ kind: 'window', layers: 2, kvHeads: 4, headSize: 64, windowTokens: 128 }]);
    const bytes = (contextTokens: number) => kvBytesPerConversation({ model: windowed, contextTokens, kvBits: 16 }, 1);
    expect(bytes(100)).toBe(100 * 2 * 2 * 4 * 64 * 2);
    expect(bytes(128)).toBe(bytes(100_000));
  });

  it('keeps the state of linear layers the same for every length and precision', () => {
    const linear = modelOf([{ kind: 'state', layers: 36, bytesPerLayer: 1_000_000 }]);
    expect(kvBytesPerConversation({ model: linear, contextTokens: 1, kvBits: 16 }, 1)).toBe(36e6);
    expect(kvBytesPerConversation({ model: linear, contextTokens: 131_072, kvBits: 8 }, 1)).toBe(36e6);
  });

  it.each([
    { name: 'Qwen3 235B-A22B (4 heads)', of: model('qwen3-235b-a22b'), cards: 4, share: 1 / 4 },
    { name: 'Qwen3 235B-A22B (4 heads)', of: model('qwen3-235b-a22b'), cards: 8, share: 1 / 4 },
    { name: 'Teuken 7B (2 heads)', of: model('teuken-7b'), cards: 4, share: 1 / 2 },
    { name: 'Llama 3.1 8B (8 heads)', of: model('llama-3.1-8b'), cards: 8, share: 1 / 8 },
    { name: 'DeepSeek-V3 (one vector)', of: model('deepseek-v3'), cards: 8, share: 1 },
  ])('puts $share of the cache of $name on each of $cards cards', ({ of, cards, share }) => {
    const conversation = { model: of, contextTokens: 4_096, kvBits: 16 } as const;
    expect(kvBytesPerConversation(conversation, cards)).toBe(kvBytesPerConversation(conversation, 1) * share);
  });
});

describe('weightsBytes(model, quantisation)', () => {
  it.each([
    { vector: 'V9', params: 8.03e9, bits: 16.0005, gb: 16.06, gib: 14.96 },
    { vector: 'V9', params: 8.03e9, bits: 8.5008, gb: 8.53, gib: 7.95 },
    // The source rounds 4.575 GiB to 4.58.
    { vector: 'V9', params: 8.03e9, bits: 4.8944, gb: 4.91, gib: 4.575 },
    { vector: 'V10', params: 70.6e9, bits: 4.8944, gb: 43.2, gib: 40.23 },
    { vector: 'V11', params: 6.738e9, bits: 16, gb: 13.48, gib: 12.55 },
    { vector: 'V11', params: 13.016e9, bits: 16, gb: 26.03, gib: 24.24 },
    { vector: 'V11', params: 1.418e9, bits: 16, gb: 2.84, gib: 2.64 },
    { vector: 'V13', params: 8e9, bits: 16, gb: 16, gib: 14.9 },
    { vector: 'V13', params: 70e9, bits: 16, gb: 140, gib: 130.39 },
  ])('$vector: $params parameters of $bits bits are $gb GB or $gib GiB', ({ params, bits, gb, gib }) => {
    const bytes = weightsBytes(modelOf([], params), withBits(bits));
    expect(Math.abs(bytes / bytesPerGb - gb)).toBeLessThan(0.01);
    expect(Math.abs(bytes / bytesPerGib - gib)).toBeLessThan(0.01);
  });

  it.each([
    { vector: 'V10', what: 'Llama 3.1 70B as Q4_K_M, file', params: 70.6e9, bits: 4.8944, gb: 43.1, percent: 0.3 },
    {
      vector: 'V10',
      what: 'Llama 3 70B as Q4_K_M, file',
      params: 70.6e9,
      bits: 4.8944,
      gb: 39.6 * 1.073741824,
      percent: 1.7,
    },
    { vector: 'V11', what: 'Llama 2 7B, measured peak', params: 6.738e9, bits: 16, gb: 13.52, percent: 0.4 },
    { vector: 'V11', what: 'Llama 2 13B, measured peak', params: 13.016e9, bits: 16, gb: 26.21, percent: 0.8 },
    { vector: 'V11', what: 'phi-1.5, measured peak', params: 1.418e9, bits: 16, gb: 2.86, percent: 0.9 },
  ])('$vector: $what of $gb GB is met within $percent %', ({ params, bits, gb, percent }) => {
    const bytes = weightsBytes(modelOf([], params), withBits(bits));
    expect(Math.abs(bytes / (gb * bytesPerGb) - 1) * 100).toBeLessThan(percent);
  });

  it('counts all experts, not only the active ones', () => {
    expect(weightsBytes(model('qwen3-30b-a3b'), quantisation('bf16')) / bytesPerGb).toBeCloseTo(61.06, 2);
  });

  it('prefers the measured file where there is one', () => {
    expect(weightsBytes(model('gpt-oss-20b'), quantisation('mxfp4')) / bytesPerGib).toBeCloseTo(12.8, 6);
    expect(weightsBytes(model('gpt-oss-20b'), quantisation('bf16')) / bytesPerGb).toBe(42);
  });
});

describe('countThatFit(budget)', () => {
  const qwen = (cards: number) => kvBytesPerToken({ model: model('qwen3-235b-a22b'), kvBits: 16 }, cards);
  const nothingElse = { weightsBytes: 0, reserveBytes: 0 };

  it.each([
    { vector: 'V5', freeGib: 8.11, tokens: 180_935, published: 178_880, percent: 1.2 },
    { vector: 'V6', freeGib: 8.23 + 8.23, tokens: 367_225, published: 367_404, percent: 0.1 },
  ])(
    '$vector: $freeGib GiB on each of four cards hold about $tokens tokens',
    ({ freeGib, tokens, published, percent }) => {
      const counted = countThatFit({ ...nothingElse, limitBytes: freeGib * bytesPerGib, unitBytes: qwen(4) });
      // The expected value is rounded, ours is cut off.
      expect(Math.abs(counted - tokens)).toBeLessThanOrEqual(1);
      expect(Math.abs(counted / published - 1) * 100).toBeLessThan(percent);
    },
  );

  it('V12: an L4 with Llama 3.1 8B in 16 bit holds 31,004 tokens', () => {
    // 22.5 GiB is rounded: an L4 shows 23,034 MiB.
    const limitBytes = (23_034 / 1_024) * bytesPerGib * 0.9;
    const unitBytes = kvBytesPerToken({ model: model('llama-3.1-8b'), kvBits: 16 }, 1);
    const tokens = countThatFit({
      limitBytes,
      weightsBytes: 14.96 * bytesPerGib,
      reserveBytes: 1.5 * bytesPerGib,
      unitBytes,
    });
    expect(tokens).toBe(31_004);
    expect(tokens / 30_000 - 1).toBeLessThan(0.04);
  });

  it('says 0 where the weights alone are too large', () => {
    expect(countThatFit({ limitBytes: 10, weightsBytes: 11, reserveBytes: 1, unitBytes: 1 })).toBe(0);
  });
});

describe('memoryNeed(setup, cards)', () => {
  const setup = {
    model: model('mistral-small-3.2-24b'),
    quantisation: quantisation('q4_k_m'),
    contextTokens: 8_192,
    conversations: 4,
    kvBits: 16,
  } as const;

  it.each([
    { vector: 'V13', params: 8e9, cards: 1, gb: 16 },
    { vector: 'V13', params: 70e9, cards: 4, gb: 35 },
  ])('$vector: $params parameters in 16 bit put $gb GB of weights on each of $cards cards', ({ params, cards, gb }) => {
    const large = {
      ...setup,
      model: modelOf([{ kind: 'full', layers: 80, kvHeads: 8, headSize: 128 }], params),
      quantisation: quantisation('bf16'),
    };
    expect(memoryNeed(large, cards).weightsBytes).toBe(gb * bytesPerGb);
  });

  it('adds weights, conversations and reserve', () => {
    const need = memoryNeed(setup, 1);
    expect(need.weightsBytes / bytesPerGb).toBeCloseTo(14.69, 2);
    expect(need.kvBytes / bytesPerGib).toBe(5);
    expect(need.reserveBytes / bytesPerGib).toBe(1.5);
    expect(need.totalBytes).toBe(need.weightsBytes + need.kvBytes + need.reserveBytes);
  });

  it('halves weights and conversations on two cards, but not the reserve', () => {
    const [one, two] = [memoryNeed(setup, 1), memoryNeed(setup, 2)];
    expect(two.weightsBytes).toBe(one.weightsBytes / 2);
    expect(two.kvBytes).toBe(one.kvBytes / 2);
    expect(two.reserveBytes).toBe(one.reserveBytes);
  });
});
