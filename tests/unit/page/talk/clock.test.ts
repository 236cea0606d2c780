import { describe, expect, it } from 'vitest';
import {
  formatDuration,
  formatMinutes,
  freshClock,
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
});

describe('parseClock(value, now)', () => {
  it('reads what was stored', () => {
    const running = startClock(freshClock, 1000);
    expect(parseClock(JSON.parse(JSON.stringify(running)), 2000)).toEqual(running);
    expect(parseClock(JSON.parse(JSON.stringify(freshClock)), 2000)).toEqual(freshClock);
  });
  it.each([
    [null],
    ['14:05'],
    [{}],
    [{ before: -1 }],
    [{ before: 0, startedAt: 'now' }],
    [{ before: 0, startedAt: 9e15 }],
  ])('takes %j for a fresh one', (value) => {
    expect(parseClock(value, 2000)).toEqual(freshClock);
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
