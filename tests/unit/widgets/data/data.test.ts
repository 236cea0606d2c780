import { describe, expect, it } from 'vitest';
import { vramCalculator as words } from '#words/vramCalculator';
import { gpus } from '../../../../src/widgets/data/gpus.ts';
import { memoryRules } from '../../../../src/widgets/vram-calculator/memory-rules.ts';
import { models } from '../../../../src/widgets/data/models.ts';
import { defaultQuantisation, quantisations } from '../../../../src/widgets/data/quantisations.ts';

const lists = { models, gpus, quantisations };
const records = Object.entries(lists).flatMap(([list, all]) => all.map((record) => ({ list, record })));

describe.each(records)('$list: $record.id', ({ record }) => {
  it('has an id that needs no escapes in an address', () => {
    expect(record.id).toMatch(/^[a-z0-9]+([._-][a-z0-9]+)*$/);
    expect(record.name.trim()).not.toBe('');
  });

  it('says where it was seen and when', () => {
    expect(new URL(record.source).protocol).toBe('https:');
    expect(record.asOf).toMatch(/^20\d\d-(0[1-9]|1[0-2])$/);
  });

  it('names what is not confirmed, exactly when something is not', () => {
    expect(record.verified).toBe(!('unverified' in record));
    if (!record.verified) expect(record.unverified.length).toBeGreaterThan(0);
  });
});

describe.each(memoryRules)('assumption: $name', (rule) => {
  it('is a sentence with source, date and doubts', () => {
    expect(words.rules[rule.name]).toMatch(/^[A-Z].*\.$/);
    expect(new URL(rule.source).protocol).toBe('https:');
    expect(rule.asOf).toMatch(/^20\d\d-(0[1-9]|1[0-2])$/);
    expect(rule.verified).toBe(!('unverified' in rule));
  });
});

describe.each(Object.entries(lists))('%s', (_list, all) => {
  it('has every id once and every name once', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
  });
});

describe.each(models)('model $id', (model) => {
  it('has plausible sizes', () => {
    expect(model.totalParams).toBeGreaterThan(1e9);
    expect(model.totalParams).toBeLessThan(2e12);
    expect(model.activeParams).toBeGreaterThan(1e9);
    expect(model.activeParams).toBeLessThanOrEqual(model.totalParams);
    expect(model.contextTokens).toBeGreaterThanOrEqual(4_096);
    expect(model.contextTokens % 1_024).toBe(0);
  });

  it('has layers of whole, positive sizes', () => {
    const sizes = model.layerGroups.flatMap((group) =>
      Object.values(group).filter((value) => typeof value === 'number'),
    );
    expect(sizes.every((size) => Number.isInteger(size) && size > 0)).toBe(true);
    const layers = model.layerGroups.reduce((sum, group) => sum + group.layers, 0);
    expect(layers).toBeGreaterThanOrEqual(24);
    expect(layers).toBeLessThanOrEqual(130);
  });

  it('weighs in a measured file about what bits and parameters say, or a little more', () => {
    const measured = model.measuredWeights;
    const quantisation = quantisations.find(({ id }) => id === measured?.quantisationId);
    expect(quantisation === undefined).toBe(measured === undefined);
    if (measured === undefined || quantisation === undefined) return;
    const ratio = (measured.weightsGib * 2 ** 30 * 8) / (model.totalParams * quantisation.bitsPerWeight);
    expect(ratio).toBeGreaterThan(1);
    expect(ratio).toBeLessThan(1.3);
  });
});

describe.each(gpus)('card $id', (gpu) => {
  it('has plausible sizes in the units of the field names', () => {
    expect(gpu.memoryGb).toBeGreaterThanOrEqual(4);
    expect(gpu.memoryGb).toBeLessThanOrEqual(512);
    expect(gpu.bandwidthGbPerS).toBeGreaterThan(200);
    expect(gpu.bandwidthGbPerS).toBeLessThanOrEqual(8_000);
    expect(gpu.powerW ?? 100).toBeGreaterThan(50);
    expect(gpu.powerW ?? 100).toBeLessThanOrEqual(1_400);
  });

  it('shows software nearly what is printed, if somebody measured it', () => {
    if (gpu.visible === undefined) return;
    const share = gpu.visible.memoryMib / 1_024 / gpu.memoryGb;
    expect(share).toBeGreaterThan(0.83);
    expect(share).toBeLessThanOrEqual(1);
    expect(new URL(gpu.visible.source).protocol).toBe('https:');
  });

  it('has no price: prices age too fast', () => {
    expect(Object.keys(gpu).filter((key) => /price|eur|usd/i.test(key))).toEqual([]);
  });
});

describe('quantisations', () => {
  it('go from many bits to few', () => {
    const bits = quantisations.map(({ bitsPerWeight }) => bitsPerWeight);
    expect(bits).toEqual(bits.toSorted((a, b) => b - a));
  });

  it('take about as many bits as they are called after, never fewer', () => {
    for (const { id, bitsPerWeight, nominalBits } of quantisations) {
      expect(bitsPerWeight - nominalBits, id).toBeGreaterThanOrEqual(0);
      expect(bitsPerWeight - nominalBits, id).toBeLessThan(1.2);
    }
  });

  it('have one usual choice for each round figure', () => {
    const figures = new Set(quantisations.map(({ nominalBits }) => nominalBits));
    const usual = quantisations.filter((quantisation) => quantisation.usual).map(({ nominalBits }) => nominalBits);
    expect(usual.toSorted((a, b) => a - b)).toEqual([...figures].toSorted((a, b) => a - b));
  });

  it('say of every soft figure that it is one', () => {
    for (const { id, basis, verified } of quantisations)
      expect(verified, id).toBe(basis === 'definition' || basis === 'measured');
  });

  it('contain the default', () => {
    expect(quantisations).toContain(defaultQuantisation);
  });
});
