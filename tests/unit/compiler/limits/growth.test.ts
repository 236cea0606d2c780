import { expect, it } from 'vitest';
import { measureGrowth } from './growth.ts';

const spin = (steps: number): number => {
  let sum = 0;
  for (let step = 0; step < steps; step++) sum += Math.sqrt(step);
  return sum;
};

it('measureGrowth(size, work) tells the square from the size', () => {
  expect(measureGrowth(2_000, (size) => spin(size * 1_000))).toBeLessThan(24);
  expect(measureGrowth(2_000, (size) => spin(size * size))).toBeGreaterThan(24);
});
