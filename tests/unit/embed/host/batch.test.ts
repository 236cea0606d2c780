import { describe, expect, it } from 'vitest';
import { createBatch } from '../../../../src/embed/host/batch.ts';

/** A batch to which numbers were added at these times. */
function fill(times: readonly number[]) {
  const batch = createBatch<number>();
  times.forEach((time, index) => batch.add(index, time));
  return batch;
}
const at = (time: number, count: number, apart = 0): number[] =>
  Array.from({ length: count }, (_, index) => time + index * apart);
const count = (number: number): number[] => at(0, number, 1);

describe('createBatch()', () => {
  it('keeps what came, in order, until it is emptied', () => {
    const batch = fill([5, 5, 9]);
    expect(batch.empty()).toEqual([0, 1, 2]);
    expect(batch.empty()).toEqual([]);
  });

  it('says once that something has come', () => {
    const batch = fill([5]);
    expect([batch.hasGrown(), batch.hasGrown()]).toEqual([true, false]);
    batch.add(1, 6);
    expect(batch.hasGrown()).toBe(true);
  });

  it.each([
    ['100 at once', at(0, 100), count(100)],
    ['101 at once', at(0, 101), []],
    ['10,000 at once', at(0, 10_000), []],
    ['101 in a quarter of a second', at(0, 101, 2.49), []],
    ['101 that take longer', at(0, 101, 2.5), count(100)],
    ['a flood that comes in drops', [...at(0, 60), ...at(200, 60), ...at(440, 5)], []],
    ['what comes a moment after a flood', [...at(0, 101), ...at(249, 1), ...at(498, 1)], []],
    ['what comes when a flood is over', [...at(0, 101), ...at(250, 2)], [101, 102]],
    ['a second flood', [...at(0, 101), ...at(250, 101)], []],
  ])('holds of %s what it should', (_, times, kept) => {
    expect(fill(times).empty()).toEqual(kept);
  });

  it('never takes a message for each picture for a flood', () => {
    const batch = createBatch<number>();
    for (const time of at(0, 1000, 1000 / 60)) {
      batch.add(time, time);
      expect(batch.empty()).toEqual([time]);
    }
  });
});
