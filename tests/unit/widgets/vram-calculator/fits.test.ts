import { describe, expect, it } from 'vitest';
import { gpus } from '../../../../src/widgets/data/gpus.ts';
import { models } from '../../../../src/widgets/data/models.ts';
import { quantisations } from '../../../../src/widgets/data/quantisations.ts';
import type { Gpu } from '../../../../src/widgets/data/schema.ts';
import { bytesPerGib } from '../../../../src/widgets/kit/numbers.ts';
import { countsFor, judgeAll, judgeFit, usableBytes } from '../../../../src/widgets/vram-calculator/fits.ts';
import { attributes } from '../../../../src/widgets/vram-calculator/attributes.ts';
import { readPlan } from '../../../../src/widgets/vram-calculator/plan.ts';
import { readDefaults } from '../../../../src/widgets/kit/form/inputs.ts';

const defaultSetup = readPlan(readDefaults(attributes));

function gpu(id: string): Gpu {
  const found = gpus.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`no card ${id}`);
  return found;
}

describe('usableBytes(gpu)', () => {
  it.each([
    { id: 'rtx-4090', gib: 24 * 0.99, why: 'by rule' },
    { id: 'l4', gib: 24 * 0.94, why: 'by rule, less error correction' },
    { id: 'a10', gib: 24 * 0.94, why: 'by rule, less error correction' },
    { id: 'l40s', gib: 46_068 / 1_024, why: 'as measured' },
    { id: 'rtx-5090', gib: 32_607 / 1_024, why: 'as measured' },
    { id: 'b300', gib: 275_040 / 1_024, why: 'as measured' },
  ])('$id shows $gib GiB ($why)', ({ id, gib }) => {
    expect(usableBytes(gpu(id)) / bytesPerGib).toBeCloseTo(gib, 9);
  });

  it('stays close to the rule for every measured card with memory of its own, but for the B300', () => {
    const measured = gpus.filter(
      ({ id, segment, visible }) => visible !== undefined && segment !== 'unified' && id !== 'b300',
    );
    for (const card of measured) {
      const byRule = card.memoryGb * (card.errorCorrection ? 0.94 : 0.99) * bytesPerGib;
      expect(Math.abs(usableBytes(card) / byRule - 1), card.id).toBeLessThan(0.02);
    }
  });
});

describe('judgeFit(setup, gpu, cards)', () => {
  const onL4 = (conversations: number) => judgeFit({ ...defaultSetup, conversations }, gpu('l4'), 1);

  it('leaves room for four conversations beside Mistral Small 3.2 with 4 bits on an L4, tightly', () => {
    expect(onL4(4)).toMatchObject({ verdict: 'tight', maxConversations: 4 });
    expect(onL4(2).verdict).toBe('fits');
    expect(onL4(5)).toMatchObject({ verdict: 'weights-only', maxConversations: 4 });
  });

  it('has no room for conversations when the weights take the whole card', () => {
    const fp8 = quantisations.find(({ id }) => id === 'fp8');
    if (fp8 === undefined) throw new Error('no fp8');
    expect(judgeFit({ ...defaultSetup, quantisation: fp8 }, gpu('l4'), 1)).toMatchObject({
      verdict: 'too-small',
      maxConversations: 0,
    });
  });

  it('agrees with itself: a setup fits exactly when its number of conversations does', () => {
    for (const model of models) {
      for (const card of gpus) {
        for (const cards of countsFor(card)) {
          const contextTokens = Math.min(8_192, model.contextTokens);
          const fit = judgeFit({ ...defaultSetup, model, contextTokens }, card, cards);
          expect(fit.freeBytes >= 0, `${model.id} on ${cards} ${card.id}`).toBe(fit.maxConversations >= 4);
          expect(fit.freeBytes >= 0).toBe(fit.verdict === 'fits' || fit.verdict === 'tight');
        }
      }
    }
  });

  it('never gives a number that is not finite', () => {
    const extreme = { ...defaultSetup, contextTokens: 131_072, conversations: 10_000 };
    for (const { need, limitBytes, freeBytes, maxConversations } of judgeAll(extreme, gpus)) {
      for (const value of [...Object.values(need), limitBytes, freeBytes, maxConversations])
        expect(value).toSatisfy(Number.isFinite);
    }
  });
});

describe('judgeAll(setup, gpus)', () => {
  it('names the smallest number of cards that is enough', () => {
    const large = models.find(({ id }) => id === 'llama-3.3-70b');
    if (large === undefined) throw new Error('no large model');
    const counts = judgeAll({ ...defaultSetup, model: large }, [
      gpu('rtx-3090'),
      gpu('l40s'),
      gpu('h100-sxm'),
      { ...gpu('rtx-3060-12gb'), memoryGb: 6 },
    ]);
    expect(counts.map(({ cards, verdict }) => [cards, verdict])).toEqual([
      [4, 'fits'],
      [2, 'fits'],
      [1, 'fits'],
      [8, 'too-small'],
    ]);
  });

  it('does not stack boxes with shared memory', () => {
    const box = gpu('dgx-spark');
    const huge = models.find(({ id }) => id === 'deepseek-v3');
    if (huge === undefined) throw new Error('no huge model');
    expect(judgeAll({ ...defaultSetup, model: huge }, [box])).toMatchObject([{ cards: 1, verdict: 'too-small' }]);
  });
});
