import { describe, expect, it } from 'vitest';
import { findFormats, numberFormats } from '../../../../src/widgets/gpu-explorer/formats.ts';
import { gpus } from '../../../../src/widgets/data/gpus.ts';
import type { Gpu } from '../../../../src/widgets/data/schema.ts';
import {
  bandwidthPerWatt,
  isDoubtful,
  listCards,
  readsPerSecond,
  readsPerSecondLines,
} from '../../../../src/widgets/gpu-explorer/model.ts';

const find = (id: string) => {
  const gpu = gpus.find((each) => each.id === id);
  if (gpu === undefined) throw new Error(`expected ${id}`);
  return gpu;
};

describe('readsPerSecond(gpu)', () => {
  it.each([
    ['rtx-4090', 1_008 / 24],
    ['dgx-spark', 273 / 128],
    ['l4', 300 / 24],
    ['h200', 4_800 / 141],
  ])('of %s is bandwidth by memory', (id, expected) => {
    expect(readsPerSecond(find(id))).toBeCloseTo(expected, 10);
  });

  it.each(gpus)('is a sensible number for $id', (gpu) => {
    expect(readsPerSecond(gpu)).toBeGreaterThan(1);
    expect(readsPerSecond(gpu)).toBeLessThan(100);
  });

  it('has cards on both sides of each line', () => {
    for (const line of readsPerSecondLines) {
      expect(gpus.some((gpu) => readsPerSecond(gpu) > line)).toBe(true);
      expect(gpus.some((gpu) => readsPerSecond(gpu) <= line)).toBe(true);
    }
  });
});

describe('bandwidthPerWatt(gpu)', () => {
  it('is undefined where power or bandwidth is not known for sure', () => {
    const parts = ['power', 'bandwidth'] as const;
    const doubtful = parts.map((part): Gpu => ({ ...find('l4'), verified: false, unverified: [part] }));
    for (const [index, gpu] of doubtful.entries()) expect(isDoubtful(gpu, parts[index] ?? 'power')).toBe(true);
    for (const gpu of [...doubtful, find('apple-m4-max')]) expect(bandwidthPerWatt(gpu), gpu.id).toBeUndefined();
    expect(bandwidthPerWatt(find('l4'))).toBeCloseTo(4.1667, 3);
  });
});

describe('listCards(all, view)', () => {
  it('has at least 25 cards and boxes, small to large', () => {
    const all = listCards(gpus, 'all');
    expect(all.length).toBeGreaterThanOrEqual(25);
    expect(all.map(({ memoryGb }) => memoryGb)).toEqual(all.map(({ memoryGb }) => memoryGb).toSorted((a, b) => a - b));
  });

  it.each(['consumer', 'workstation', 'datacenter', 'unified'] as const)('has several of the segment %s', (segment) => {
    const cards = listCards(gpus, segment);
    expect(cards.length).toBeGreaterThan(2);
    expect(cards.every((card) => card.segment === segment)).toBe(true);
  });
});

describe('findFormats(gpu)', () => {
  it.each(numberFormats)('knows source and date for $generation', ({ source, asOf }) => {
    expect(new URL(source).protocol).toBe('https:');
    expect(asOf).toMatch(/^20\d\d-(0[1-9]|1[0-2])$/);
  });

  it('has no generation without cards, and no card with two answers', () => {
    for (const formats of numberFormats) expect(gpus.some((gpu) => findFormats(gpu) === formats)).toBe(true);
  });

  it('leaves open what nobody could confirm', () => {
    const open = gpus.filter((gpu) => findFormats(gpu) === undefined).map(({ id }) => id);
    expect(open).toEqual(['apple-m4-max', 'apple-m5-max', 'apple-m3-ultra', 'ryzen-ai-max-395']);
  });

  it('says of Blackwell what the slide about classes says', () => {
    expect(findFormats(find('b200'))?.fp4).toBe('yes');
    expect(findFormats(find('rtx-5090'))?.fp4).toBe('partly');
    expect(findFormats(find('rtx-4090'))?.fp4).toBe('no');
  });
});
