import { describe, expect, it } from 'vitest';
import { parseHash } from '../../../../src/page/deck/address.ts';

describe('parseHash(hash)', () => {
  it.each([
    ['#vram', 'vram', ''],
    ['#/vram', 'vram', ''],
    ['#/vram/2', 'vram', ''],
    ['#vram;bits=4;model=x', 'vram', ';bits=4;model=x'],
    ['#gr%C3%B6%C3%9Fe', 'größe', ''],
    ['#100%', '100%', ''],
    ['#3', '3', ''],
    ['#/2024-plan', '2024-plan', ''],
  ])('reads %s as the slide %s', (hash, id, state) => {
    expect(parseHash(hash)).toEqual({ kind: 'id', id, state });
  });
  it.each([
    ['#/0', 0],
    ['#/3', 3],
    ['#/2/1', 2],
    ['#/2/0/5', 2],
  ])("reads Reveal's %s as the slide with index %i", (hash, index) => {
    expect(parseHash(hash)).toEqual({ kind: 'number', index });
  });
  it.each(['', '#', '#/', '#;bits=4', 'vram'])('finds no place in "%s"', (hash) => {
    expect(parseHash(hash)).toBeUndefined();
  });
});
