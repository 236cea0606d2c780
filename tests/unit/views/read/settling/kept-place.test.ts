import { describe, expect, it } from 'vitest';
import { describePlace, findTop, parsePlace } from '../../../../../src/views/read/settling/kept-place.ts';

describe('describePlace(slide, box) and findTop(place, height)', () => {
  it.each([
    ['at the upper edge', { top: 0, height: 900 }],
    ['below it', { top: 120, height: 900 }],
    ['begun above it', { top: -333.5, height: 1832 }],
    ['all above it', { top: -900, height: 900 }],
    ['without height', { top: 0, height: 0 }],
  ])('finds a slide %s where it was', (_, box) => {
    expect(findTop(describePlace('leiter', box), box.height)).toBeCloseTo(box.top, 6);
  });
  it('finds the same share of a slide that is higher in a narrower window', () => {
    expect(findTop(describePlace('leiter', { top: -300, height: 1000 }), 1600)).toBe(-480);
  });
  it('keeps nothing that it would not read', () => {
    for (const box of [
      { top: -5000, height: 100 },
      { top: 12, height: 0 },
      { top: -12, height: 0 },
    ])
      expect(parsePlace(describePlace('leiter', box))).toEqual(describePlace('leiter', box));
  });
});

describe('parsePlace(state)', () => {
  it.each([
    null,
    undefined,
    7,
    'leiter',
    [],
    {},
    { slide: 'leiter' },
    { slide: 7, below: 0, above: 0 },
    { slide: 'leiter', below: -1, above: 0 },
    { slide: 'leiter', below: Infinity, above: 0 },
    { slide: 'leiter', below: 0, above: 1.5 },
    { slide: 'leiter', below: 0, above: Number.NaN },
    { slide: 'leiter', below: '0', above: 0 },
    { __proto__: null, view: 'other page' },
  ])('reads no place in %j', (state) => {
    expect(parsePlace(state)).toBeUndefined();
  });
});
