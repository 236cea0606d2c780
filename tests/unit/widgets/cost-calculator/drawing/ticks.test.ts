import { describe, expect, it } from 'vitest';
import { listTicks } from '../../../../../src/widgets/cost-calculator/drawing/ticks.ts';

describe('listTicks(most, count)', () => {
  it.each([
    { most: 4, count: 5, ticks: [0, 1, 2, 3, 4] },
    { most: 4, count: 3, ticks: [0, 1, 2, 3, 4] },
    { most: 0.3, count: 3, ticks: [0, 0.1, 0.2, 0.3] },
    { most: 2162, count: 5, ticks: [0, 500, 1000, 1500, 2000] },
    { most: 2162, count: 3, ticks: [0, 1000, 2000] },
    { most: 1e6, count: 5, ticks: [0, 200_000, 400_000, 600_000, 800_000, 1_000_000] },
  ])('divides $most into about $count steps', ({ most, count, ticks }) => {
    const listed = listTicks(most, count);
    expect(listed).toHaveLength(ticks.length);
    ticks.forEach((tick, index) => expect(listed[index]).toBeCloseTo(tick, 9));
  });
});
