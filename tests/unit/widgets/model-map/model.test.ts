import { describe, expect, it } from 'vitest';
import { findRecord } from '../../../../src/widgets/data/find-record.ts';
import { memoryNeed } from '../../../../src/widgets/data/memory-need.ts';
import { models } from '../../../../src/widgets/data/models.ts';
import { defaultQuantisation, quantisations } from '../../../../src/widgets/data/quantisations.ts';
import { bytesPerGib } from '../../../../src/widgets/kit/numbers.ts';
import { conversationTokens, memoryClasses, placeModels } from '../../../../src/widgets/model-map/model.ts';

const fourBits = findRecord(quantisations, 'mxfp4');
const place = (...ids: readonly string[]) =>
  placeModels(
    ids.map((id) => findRecord(models, id)),
    fourBits,
  );

describe('placeModels(models, fourBits)', () => {
  it('puts each into the smallest class that has room for it, those that need least first', () => {
    const placed = place('mistral-small-3.2-24b', 'apertus-1.5-70b', 'granite-4.1-3b');
    expect(placed.map(({ model, memoryGb }) => [model.id, memoryGb])).toEqual([
      ['granite-4.1-3b', 8],
      ['mistral-small-3.2-24b', 24],
      ['apertus-1.5-70b', 128],
    ]);
  });

  it('reckons like the calculator: 23.6 thousand million parameters with 4.89 bits, one conversation, the reserve', () => {
    const [placed] = place('mistral-small-3.2-24b');
    expect(placed?.need).toEqual(
      memoryNeed(
        {
          model: findRecord(models, 'mistral-small-3.2-24b'),
          quantisation: defaultQuantisation,
          conversations: 1,
          contextTokens: conversationTokens,
          kvBits: 16,
        },
        1,
      ),
    );
    expect((placed?.need.totalBytes ?? 0) / 1e9).toBeCloseTo(17.6, 1);
  });

  it('takes the file of about four bits that the maker gives out, where there is one', () => {
    const [placed] = place('gpt-oss-20b');
    expect(placed?.need.weightsBytes).toBe(12.8 * bytesPerGib);
    expect(placed?.memoryGb).toBe(16);
  });

  it('holds all parameters of a mixture of experts, not only the active ones', () => {
    const [mixture] = place('gemma-4-26b-a4b');
    expect(mixture?.memoryGb).toBe(24);
  });

  it('refuses a model that fits into no class', () => {
    expect(() => place('deepseek-v3')).toThrow('expected deepseek-v3 to fit into one of the classes');
    expect(memoryClasses.at(-1)).toBe(128);
  });
});
