import { describe, expect, it } from 'vitest';
import { measurements as words } from '#words/measurements';
import { gpus } from '../../../../src/widgets/data/gpus.ts';
import {
  machineIds,
  measuredMachines,
  measuredModels,
  measurementSource,
  modelIds,
} from '../../../../src/widgets/data/measurements.ts';

describe('measured machines', () => {
  it('have each id once, in the order of the list, and a name of their own', () => {
    expect(measuredMachines.map(({ id }) => id)).toEqual([...machineIds]);
    expect(new Set(Object.values(words.machines)).size).toBe(machineIds.length);
  });

  it.each(measuredMachines)('$id has measurements, in plausible sizes', ({ gpuId, bandwidth, results }) => {
    expect(Object.keys(results).length).toBeGreaterThan(0);
    for (const { tokensPerS, watts } of Object.values(results)) {
      expect(tokensPerS).toBeGreaterThan(1);
      expect(tokensPerS).toBeLessThan(400);
      expect(watts ?? 100).toBeGreaterThan(10);
      expect(watts ?? 100).toBeLessThan(600);
    }
    expect(gpuId === undefined || gpus.some(({ id }) => id === gpuId)).toBe(true);
    expect(gpuId === undefined || bandwidth === undefined).toBe(true);
  });

  it('stand from slow to fast', () => {
    const speeds = measuredMachines.flatMap(({ results }) => results['deepseek-r1-14b']?.tokensPerS ?? []);
    expect(speeds).toEqual(speeds.toSorted((first, second) => first - second));
    expect(speeds[0]).toBe(1.2);
    expect(speeds.at(-1)).toBe(92.49);
  });
});

describe('measured models', () => {
  it('have each id once, in the order of the list', () => {
    expect(measuredModels.map(({ id }) => id)).toEqual([...modelIds]);
  });

  it.each([...measuredModels, measurementSource])('say where the figures were seen: $source', ({ source, asOf }) => {
    expect(new URL(source).protocol).toBe('https:');
    expect(asOf).toMatch(/^20\d\d-(0[1-9]|1[0-2])$/);
  });

  it.each(measuredModels)('$id was run by two machines at least', ({ id, fileGb, activeShare }) => {
    expect(measuredMachines.filter(({ results }) => results[id] !== undefined).length).toBeGreaterThan(1);
    expect(fileGb).toBeGreaterThan(1);
    expect(activeShare).toBeGreaterThan(0);
    expect(activeShare).toBeLessThanOrEqual(1);
  });
});
