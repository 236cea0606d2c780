import { describe, expect, it } from 'vitest';
import {
  boundClock,
  formatDuration,
  formatMinutes,
  freshClock,
  moveClock,
  parseClock,
  pauseClock,
  readClock,
  startClock,
} from '../../../../src/page/talk/clock.ts';

describe('a clock', () => {
  it('counts from its start, rests, and goes on where it rested', () => {
    const running = startClock(freshClock, 1000);
    expect(readClock(running, 61_000)).toBe(60_000);
    const resting = pauseClock(running, 61_000);
    expect(readClock(resting, 999_000)).toBe(60_000);
    expect(readClock(startClock(resting, 1_000_000), 1_030_000)).toBe(90_000);
  });
  it('is not started twice, and never counts below zero', () => {
    const running = startClock(freshClock, 1000);
    expect(startClock(running, 5000)).toBe(running);
    expect(readClock(running, 0)).toBe(0);
  });
  it('stands still when it has run for nearly a day', () => {
    const running = startClock({ startedAt: undefined, before: 3_600_000 }, 0);
    expect(formatDuration(readClock(running, 22 * 3_600_000))).toBe('23:00:00');
    expect(formatDuration(readClock(running, 99 * 3_600_000))).toBe('23:59:00');
    expect(formatDuration(pauseClock(running, 99 * 3_600_000).before)).toBe('23:59:00');
  });
});

describe('parseClock(value, now)', () => {
  it('reads what was stored', () => {
    const running = startClock(freshClock, 1000);
    expect(parseClock(JSON.parse(JSON.stringify(running)), 2000)).toEqual(running);
    expect(parseClock(JSON.parse(JSON.stringify(freshClock)), 2000)).toEqual(freshClock);
  });
  const now = 1_700_000_000_000;
  const day = 24 * 3_600_000;
  it('lets a clock that was started in the future go on from now, with what was on it', () => {
    expect(parseClock({ before: 600_000, startedAt: now + 3_600_000 }, now)).toEqual({
      before: 600_000,
      startedAt: now,
    });
  });
  it('reads one that has run for as long as a clock can', () => {
    const running = boundClock({ before: 0, startedAt: now - 7 * day }, now);
    expect(parseClock(running, now + 1000)).toEqual(running);
    expect(readClock(running, now)).toBe(readClock({ before: 0, startedAt: now - 7 * day }, now));
  });
  it.each([
    [null],
    ['14:05'],
    [{}],
    [{ before: -1 }],
    [{ before: 24 * 3_600_001 }],
    [{ before: 1e308 }],
    [{ before: Number.NaN }],
    [{ before: Number.POSITIVE_INFINITY }],
    [{ before: '60' }],
    [{ before: 0, startedAt: 'now' }],
    [{ before: 0, startedAt: null }],
    [{ before: 0, startedAt: 9e15 }],
    [{ before: 0, startedAt: Number.NaN }],
    [{ before: 0, startedAt: now + day + 1 }],
    [{ before: 0, startedAt: now - day - 1 }],
    [{ before: 0, startedAt: 0 }],
  ])('refuses %j', (value) => {
    expect(parseClock(value, now)).toBeUndefined();
  });
});

describe('moveClock(clock, ahead)', () => {
  it('shows the same by another time', () => {
    const running = { startedAt: 5000, before: 100 };
    expect(readClock(moveClock(running, -3_600_000), 8000 - 3_600_000)).toBe(readClock(running, 8000));
    expect(moveClock(freshClock, 5)).toEqual(freshClock);
  });
});

describe('formatDuration(milliseconds)', () => {
  it.each([
    [0, '00:00'],
    [59_999, '00:59'],
    [1_421_000, '23:41'],
    [3_821_000, '1:03:41'],
    [-5, '00:00'],
  ])('writes %d as %s', (milliseconds, text) => {
    expect(formatDuration(milliseconds)).toBe(text);
  });
});

describe('formatMinutes(minutes)', () => {
  it('writes German numbers with a narrow space that does not break', () => {
    expect(formatMinutes(1.5)).toBe('1,5\u202Fmin');
    expect(formatMinutes(45)).toBe('45\u202Fmin');
  });
});
