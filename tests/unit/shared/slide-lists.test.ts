import { describe, expect, it } from 'vitest';
import { formatPartTitle, groupRuns, readWholeTitle } from '../../../src/shared/slide-lists.ts';

describe('groupRuns(list, belongs)', () => {
  it('joins neighbours only', () => {
    expect(groupRuns([1, 3, 2, 4, 5], (first, next) => first % 2 === next % 2)).toEqual([[1, 3], [2, 4], [5]]);
  });
  it('leaves apart what belongs to nothing', () => {
    expect(groupRuns(['a', 'b'], () => false)).toEqual([['a'], ['b']]);
    expect(groupRuns([], () => true)).toEqual([]);
  });
});

describe('formatPartTitle(title, part, parts) and readWholeTitle(firstTitle)', () => {
  it('counts parts only where there are several', () => {
    expect(formatPartTitle('Links', 2, 3)).toBe('Links (2 von 3)');
    expect(formatPartTitle('Links', 1, 1)).toBe('Links');
  });
  it('undo each other for the first part', () => {
    expect(readWholeTitle(formatPartTitle('Links', 1, 12))).toBe('Links');
    expect(readWholeTitle('Links')).toBe('Links');
  });
});
