import { describe, expect, it } from 'vitest';
import { findClosing, groupRuns, listCounted, namesOneOf } from '../../../../src/shared/talk/slide-lists.ts';

describe('groupRuns(list, belongs)', () => {
  it('joins neighbours only', () => {
    expect(groupRuns([1, 3, 2, 4, 5], (first, next) => first % 2 === next % 2)).toEqual([[1, 3], [2, 4], [5]]);
  });
  it('leaves apart what belongs to nothing', () => {
    expect(groupRuns(['a', 'b'], () => false)).toEqual([['a'], ['b']]);
    expect(groupRuns([], () => true)).toEqual([]);
  });
});

describe('listCounted(slides)', () => {
  it('leaves out what only readers see', () => {
    const slides = [{ forReaders: false }, { forReaders: true }];
    expect(listCounted(slides)).toEqual([slides[0]]);
  });
});

describe('namesOneOf(listing, talk)', () => {
  const slides = new Set(['a', 'b']);

  it.each([
    ['01-a', ['b', 'c'], true],
    ['01-a', ['c'], false],
    ['01-a', [], false],
    ['', ['c'], true],
  ])('says of a list of chapter %j in a talk of %j: %s', (chapter, talk, expected) => {
    expect(namesOneOf({ chapter, slides }, new Set(talk))).toBe(expected);
  });
});

describe('findClosing(slides)', () => {
  const slide = (id: string, cuts: readonly string[] = [], generated = false) => ({ id, cuts, generated });
  it.each([
    ['the last one in any cut', [slide('a', ['kurz']), slide('b', ['lang']), slide('c'), slide('d', [], true)], 'b'],
    ['the last written one without cuts', [slide('a'), slide('b'), slide('c', [], true)], 'b'],
    ['the last one where few are in a cut', [slide('a', ['kurz']), slide('b'), slide('c')], 'c'],
    ['none where an author wrote none', [slide('a', [], true)], undefined],
  ])('is %s', (_, slides, id) => expect(findClosing(slides)?.id).toBe(id));
});
