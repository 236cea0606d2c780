import { describe, expect, it } from 'vitest';
import { comparePace, planStarts, proposeSkips, sumMinutes } from '../../../../src/shared/talk/plan.ts';

describe('sumMinutes(slides)', () => {
  it('adds without the traces of binary fractions, and counts slides without minutes as none', () => {
    expect(sumMinutes([{ minutes: 0.1 }, { minutes: 0.2 }, { minutes: undefined }])).toBe(0.3);
    expect(sumMinutes([])).toBe(0);
  });
});

describe('planStarts(slides)', () => {
  it('gives each slide the sum of those before', () => {
    expect(planStarts([{ minutes: 1.5 }, { minutes: undefined }, { minutes: 2 }])).toEqual([0, 1.5, 1.5]);
  });
});

describe('comparePace(progress, elapsedMinutes)', () => {
  // A talk of 45 minutes on a slide of 2 minutes, planned from minute 15 to minute 17.
  const progress = { total: 45, left: 30, current: 2 };
  it.each([
    [15, 'on-plan', 0],
    [16.9, 'on-plan', 0],
    [17.9, 'on-plan', 0],
    [18, 'behind', 1],
    [20.9, 'behind', 3],
    [14.1, 'on-plan', 0],
    [14, 'ahead', 1],
    [0, 'ahead', 15],
  ])('after %d minutes the talk is %s by %d', (elapsed, state, minutes) => {
    expect(comparePace(progress, elapsed)).toEqual({ state, minutes });
  });
  it('counts skipped slides as time won', () => {
    expect(comparePace(progress, 20).state).toBe('behind');
    expect(comparePace({ ...progress, left: 27 }, 20).state).toBe('on-plan');
  });
});

describe('proposeSkips(coming, shorterCut, wanted)', () => {
  const slide = (id: string, minutes: number | undefined, ...cuts: string[]) => ({ id, minutes, cuts });
  const coming = [
    slide('kept', 2, 'long', 'short'),
    slide('small', 0.5, 'long'),
    slide('links', undefined, 'long'),
    slide('large', 3, 'long'),
    slide('late', 1, 'long'),
  ];
  const propose = (wanted: number): string[] => proposeSkips(coming, 'short', wanted).map(({ id }) => id);
  it('takes the nearest that the shorter cut leaves out', () => {
    expect(propose(0.5)).toEqual(['small']);
  });
  it('takes no more than is needed', () => {
    expect(propose(2)).toEqual(['large']);
    expect(propose(3.5)).toEqual(['small', 'large']);
  });
  it('gives what there is when it is not enough', () => {
    expect(propose(60)).toEqual(['small', 'large', 'late']);
    expect(proposeSkips([], 'short', 5)).toEqual([]);
  });
});
