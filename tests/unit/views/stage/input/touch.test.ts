import { describe, expect, it } from 'vitest';
import { readSwipe } from '../../../../../src/views/stage/input/touch.ts';

describe('readSwipe(from, to)', () => {
  const from = { clientX: 200, clientY: 400, timeStamp: 0 };
  it.each([
    ['left', -100, 10, 200, 'next'],
    ['right', 100, -20, 200, 'previous'],
    ['a little', -30, 0, 200, undefined],
    ['upwards', -60, -200, 200, undefined],
    ['aslant', -100, 80, 200, undefined],
    ['slowly', -100, 0, 1500, undefined],
  ])('%s', (_, across, down, timeStamp, expected) => {
    expect(readSwipe(from, { clientX: 200 + across, clientY: 400 + down, timeStamp })).toBe(expected);
  });
});
