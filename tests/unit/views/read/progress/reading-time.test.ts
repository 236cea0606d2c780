import { describe, expect, it } from 'vitest';
import {
  countRead,
  estimateMinutes,
  formatRead,
  formatRest,
  formatShare,
} from '../../../../../src/views/read/progress/reading-time.ts';

describe('formatRest(minutes)', () => {
  it.each([
    [0, 'alles gelesen'],
    [0.2, 'noch etwa 1\u202Fmin'],
    [9.5, 'noch etwa 10\u202Fmin'],
    [23, 'noch etwa 25\u202Fmin'],
    [60, 'noch etwa 1\u202Fh'],
    [112, 'noch etwa 1\u202Fh 50\u202Fmin'],
  ])('says for %d minutes %s', (minutes, text) => {
    expect(formatRest(minutes)).toBe(text);
  });
});

describe('formatShare(part, whole)', () => {
  it.each([
    [0, 10, '0'],
    [0.01, 10, '1'],
    [6.2, 10, '62'],
    [9.99, 10, '99'],
    [10, 10, '100'],
    [0, 0, '0'],
  ])('says %d of %d as %s %%', (part, whole, percent) => {
    expect(formatShare(part, whole)).toBe(`${percent}\u202F%`);
  });
});

describe('estimateMinutes(characters)', () => {
  it('reads a page of 2,600 characters in two minutes', () => {
    expect(estimateMinutes(2600)).toBe(2);
  });
});

describe('formatRead(countRead(slides, ids))', () => {
  const slides = [
    { id: 'titel', generated: false, forReaders: false },
    { id: 'leiter', generated: false, forReaders: false },
    { id: 'linkliste', generated: true, forReaders: false },
    { id: 'fragen', generated: false, forReaders: true },
  ];
  it.each([
    [['titel', 'linkliste', 'fragen'], slides, '1 von 2 Folien gelesen'],
    [['titel'], slides.slice(0, 1), '1 von 1 Folie gelesen'],
    [['fort'], slides, '0 von 2 Folien gelesen'],
    [[], [], '0 von 0 Folien gelesen'],
  ])('counts %j', (ids, list, text) => {
    expect(formatRead(countRead(list, new Set(ids)))).toBe(text);
  });
});
