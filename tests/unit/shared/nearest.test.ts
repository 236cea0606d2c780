import { describe, expect, it } from 'vitest';
import { findNearestId, listKnown } from '../../../src/shared/nearest.ts';

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

describe('listKnown(wanted, known)', () => {
  it('names what looks like it first, and otherwise keeps the order', () => {
    expect(listKnown('quantisirung', ids)).toBe(
      'quantisierung, titel, vram-rechnen, kapitel-1, kapitel-2, kapitel-1-merken',
    );
  });
  it('stops after ten', () => {
    const known = Array.from({ length: 11 }, (_, index) => `folie-${index}`);
    expect(listKnown('x', known)).toBe(`${known.slice(0, 10).join(', ')}, …`);
  });
});
