import { describe, expect, it } from 'vitest';
import { findNearestId } from '../../../src/shared/nearest.ts';

const ids = ['titel', 'vram-rechnen', 'quantisierung', 'kapitel-1', 'kapitel-2', 'kapitel-1-merken'];

describe('findNearestId(wanted, ids)', () => {
  it.each([
    ['vram-rechner', 'vram-rechnen'],
    ['quantisierung-alt', 'quantisierung'],
    ['Kapitel-2', 'kapitel-2'],
    ['merken-kapitel-1', 'kapitel-1-merken'],
  ])('finds for %s the id %s', (wanted, id) => {
    expect(findNearestId(wanted, ids)).toBe(id);
  });
  it.each(['', 'xyz', '"><b>', '%', '9999', 'x'.repeat(10_000)])('finds nothing near %j', (wanted) => {
    expect(findNearestId(wanted, ids)).toBeUndefined();
  });
});
