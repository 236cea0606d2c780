import { describe, expect, it } from 'vitest';
import { criteria } from '../../../../src/widgets/openness-map/criteria.ts';
import {
  countRatings,
  filterModels,
  isFree,
  mostPoints,
  rate,
  sortModels,
  spanPoints,
  sumPoints,
} from '../../../../src/widgets/openness-map/model.ts';
import { five, models, type RatedModel } from '../../../../src/widgets/openness-map/models.ts';

const find = (wanted: string): RatedModel => {
  const model = models.find(({ key }) => key === wanted);
  if (model === undefined) throw new Error(`expected ${wanted}`);
  return model;
};
const everything = { region: 'all', licence: 'all', atLeast: 0, open: 'any' } as const;

describe('the data', () => {
  it('has at least a dozen models, each once, with twelve ratings in three groups', () => {
    expect(models.length).toBeGreaterThanOrEqual(12);
    expect(new Set(models.map(({ key }) => key)).size).toBe(models.length);
    for (const { ratings } of models) expect(ratings).toMatch(/^[●◐○]{5} [●◐○]{6} [●◐○]$/);
    expect(criteria).toHaveLength(12);
  });

  it('begins with the five of the slide', () => {
    expect(
      models
        .slice(0, 5)
        .map(({ key }) => key)
        .toSorted(),
    ).toEqual(five.toSorted());
  });

  it('names a file of the index for each', () => {
    for (const model of models) {
      expect(model.source).toMatch(
        /^https:\/\/github\.com\/Language-Technology-Assessment\/main-database\/blob\/\w{40}\/.+\.yaml$/,
      );
      expect(model.asOf).toBe('2026-06');
    }
  });
});

// Sums of the facts' table, June 2026.
describe('sumPoints(model)', () => {
  it.each([
    ['olmo-3', 11.5, [11, 1, 0]],
    ['apertus', 11, [11, 0, 1]],
    ['smollm3', 10.5, [10, 1, 1]],
    ['eurollm', 9.5, [9, 1, 2]],
    ['teuken', 8, [7, 2, 3]],
    ['phi-4', 6.5, [6, 1, 5]],
    ['gpt-oss', 5.5, [5, 1, 6]],
    ['granite-4', 5, [5, 0, 7]],
    ['gemma-3', 4.5, [3, 3, 6]],
    ['kimi-k2.5', 4.5, [4, 1, 7]],
    ['glm-5', 4, [4, 0, 8]],
    ['llama-4', 4, [2, 4, 6]],
    ['mistral-large-3', 3.5, [3, 1, 8]],
    ['llama-3.3', 2.5, [0, 5, 7]],
    ['qwen3.5', 2, [2, 0, 10]],
    ['yulan-mini', 12, [12, 0, 0]],
    ['instella', 10, [10, 0, 2]],
  ] as const)('%s has %d points', (id, points, [open, partial, closed]) => {
    const model = find(id);
    expect(sumPoints(model)).toBe(points);
    expect([countRatings(model, 'open'), countRatings(model, 'partial'), countRatings(model, 'closed')]).toEqual([
      open,
      partial,
      closed,
    ]);
  });

  it('adds up over the groups', () => {
    for (const model of models)
      expect(sumPoints(model, 'parts') + sumPoints(model, 'documents') + sumPoints(model, 'licence')).toBe(
        sumPoints(model),
      );
    expect([sumPoints(find('llama-4'), 'parts'), sumPoints(find('llama-4'), 'documents')]).toEqual([1.5, 2.5]);
  });
});

describe('rate(model, criterion)', () => {
  it('reads each criterion at its place', () => {
    expect(rate(find('olmo-3'), 'paper')).toBe('partial');
    expect(rate(find('apertus'), 'paper')).toBe('closed');
    expect(rate(find('qwen3.5'), 'licences')).toBe('open');
    expect(rate(find('qwen3.5'), 'base-weights')).toBe('closed');
  });

  it('names a model whose ratings are none', () => {
    expect(() => rate({ ...find('apertus'), ratings: '●●' }, 'paper')).toThrow('apertus in paper');
  });
});

describe('filterModels(models, filter)', () => {
  it('keeps all without a filter', () => {
    expect(filterModels(models, everything)).toEqual(models);
  });

  it('joins all filters', () => {
    const found = filterModels(models, { region: 'europe', licence: 'free', atLeast: 9, open: 'end-data' });
    expect(found.map(({ key }) => key).toSorted()).toEqual(['apertus', 'eurollm']);
  });

  it('keeps models with exactly as many points as asked', () => {
    expect(filterModels(models, { ...everything, atLeast: 12 }).map(({ key }) => key)).toEqual(['yulan-mini']);
    expect(filterModels(models, { ...everything, atLeast: mostPoints + 1 })).toEqual([]);
  });

  it('parts free licences from own rules without a rest', () => {
    const free = filterModels(models, { ...everything, licence: 'free' });
    const own = filterModels(models, { ...everything, licence: 'own' });
    expect(free.length + own.length).toBe(models.length);
    expect(free.every(isFree)).toBe(true);
    expect(own.map(({ licence }) => licence)).toContain('Modified MIT');
  });
});

describe('sortModels(models, order)', () => {
  it.each(['points', 'name', 'licence'] as const)('by %s keeps every model and its data', (order) => {
    expect(sortModels(models, order)).toHaveLength(models.length);
    expect(new Set(sortModels(models, order))).toEqual(new Set(models));
  });

  it('puts the most open first, names and licences by letter', () => {
    const shown = models.filter(({ key }) => five.includes(key));
    expect(sortModels(shown, 'points').map(({ key }) => key)).toEqual(five);
    expect(sortModels(shown, 'name').map(({ key }) => key)).toEqual([
      'apertus',
      'llama-4',
      'mistral-large-3',
      'olmo-3',
      'qwen3.5',
    ]);
    expect(sortModels(shown, 'licence').map(({ key }) => key)).toEqual([
      'olmo-3',
      'apertus',
      'mistral-large-3',
      'qwen3.5',
      'llama-4',
    ]);
  });
});

describe('spanPoints(models)', () => {
  it('says the lowest and the highest sum', () => {
    const shown = models.filter(({ key }) => five.includes(key));
    expect(spanPoints(shown.filter(isFree))).toEqual({ low: 2, high: 11.5 });
    expect(spanPoints(shown.filter((model) => !isFree(model)))).toEqual({ low: 4, high: 4 });
    expect(spanPoints([])).toBeUndefined();
  });
});
