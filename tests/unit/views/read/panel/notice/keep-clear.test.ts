import { describe, expect, it } from 'vitest';
import { measureCover } from '../../../../../../src/views/read/panel/notice/keep-clear.ts';

describe('measureCover(focused, notice)', () => {
  const notice = { top: 100, bottom: 190, left: 12, right: 308 };
  it.each([
    ['above it', { top: 60, bottom: 90 }, 0],
    ['below it', { top: 195, bottom: 240 }, 0],
    ['under its upper edge', { top: 80, bottom: 110 }, 18],
    ['under it', { top: 130, bottom: 160 }, 68],
    ['higher than what is free', { top: 40, bottom: 300 }, 32],
    ['higher than the window', { top: -50, bottom: 400 }, 0],
  ])('moves what is %s', (_, box, distance) => {
    expect(measureCover({ left: 20, right: 200, ...box }, notice)).toBe(distance);
  });
  it('leaves what stands beside it', () => {
    expect(measureCover({ left: 320, right: 400, top: 120, bottom: 150 }, notice)).toBe(0);
  });
});
