import { describe, expect, it } from 'vitest';
import { createSteadyTime } from '../../../../src/page/talk/steady-time.ts';

const minute = 60_000;
const hour = 60 * minute;
const begin = 1_700_000_000_000;

/** A page's time, and what may happen to its clocks. */
function open() {
  const clocks = { wall: begin, page: 500 };
  const time = createSteadyTime({ wall: () => clocks.wall, page: () => clocks.page });
  return {
    minutes: () => (time.now() - begin) / minute,
    shift: time.shift,
    pass: (span: number) => {
      clocks.wall += span;
      clocks.page += span;
    },
    /** The page's own clock stands still; somebody sets the other. */
    set: (jump: number) => {
      clocks.wall += jump;
      time.now();
    },
    setUnseen: (jump: number) => void (clocks.wall += jump),
  };
}

describe('the time of a page', () => {
  it('goes on with the clock, however seldom it is asked for', () => {
    const { minutes, pass, shift } = open();
    pass(30 * hour);
    expect([minutes(), shift()]).toEqual([1800, 0]);
  });

  it.each([
    ['back by an hour', -hour],
    ['back by five minutes', -5 * minute],
    ['back by ten years', -87_600 * hour],
    ['forward by an hour', hour],
    ['forward by two hours and some seconds', 2 * hour + 12_000],
    ['forward by ten years', 87_600 * hour + 7 * minute],
  ])('goes on evenly when the clock is set %s', (_, jump) => {
    const { minutes, pass, set, shift } = open();
    pass(10 * minute);
    set(jump);
    pass(5 * minute);
    expect([minutes(), shift()]).toEqual([15, jump]);
    set(-jump);
    expect(minutes()).toBeCloseTo(15 + (jump < 0 && jump > -hour ? 5 : 0));
  });

  it.each([
    ['for ten minutes', 10],
    ['over lunch', 75],
    ['for as long as a talk can rest', 719],
  ])('goes on with the clock when the computer has slept %s', (_, slept) => {
    const { minutes, pass, set, shift } = open();
    pass(10 * minute);
    set(slept * minute);
    expect([minutes(), shift()]).toEqual([10 + slept, 0]);
  });

  it('notices also when it is only asked how far the clock has been set', () => {
    const { setUnseen, shift } = open();
    setUnseen(-hour);
    expect(shift()).toBe(-hour);
  });

  it('tells a sleep from the clock that is set right afterwards', () => {
    const { minutes, set } = open();
    set(10 * minute);
    set(-hour);
    expect(minutes()).toBe(10);
  });

  it('follows a clock that is put right little by little', () => {
    const { minutes, set, shift } = open();
    for (let at = 0; at < 100; at++) set(-600);
    expect([minutes(), shift()]).toEqual([-1, 0]);
  });
});
