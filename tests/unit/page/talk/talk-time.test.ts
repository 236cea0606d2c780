import { describe, expect, it } from 'vitest';
import { freshClock, readClock, startClock } from '../../../../src/page/talk/clock.ts';
import type { SteadyTime } from '../../../../src/page/talk/steady-time.ts';
import {
  endCountdown,
  findResumption,
  goOn,
  freshTime,
  parseTime,
  readTime,
  settleTime,
  shareTime,
  stampChange,
  startCountdown,
  takeTime,
  type TalkTime,
} from '../../../../src/page/talk/talk-time.ts';

const now = 1_000_000;
const running = { clock: startClock(freshClock, 400_000), countdown: undefined, changedAt: 400_000 };

describe('settleTime(times)', () => {
  const older = { ...running, changedAt: 300_000 };
  it('keeps the later change for a stage that is known', () => {
    expect(settleTime({ own: running, stage: older, isNewStage: false, now })).toBe(running);
    expect(settleTime({ own: older, stage: running, isNewStage: false, now })).toBe(running);
  });
  it('takes the time of a stage that was just met, if it has one', () => {
    expect(settleTime({ own: running, stage: older, isNewStage: true, now })).toBe(older);
    expect(settleTime({ own: running, stage: freshTime, isNewStage: true, now })).toBe(running);
  });
});

describe('a countdown', () => {
  it('leaves the clock running in an exercise', () => {
    const exercise = startCountdown(running.clock, 'exercise', { now, minutes: 2 });
    expect(exercise.countdown).toEqual({ kind: 'exercise', endsAt: now + 120_000 });
    expect(readClock(exercise.clock, now + 60_000)).toBe(660_000);
    expect(readClock(endCountdown(exercise, now + 120_000).clock, now + 120_000)).toBe(720_000);
  });
  it('stops the clock in a break and starts it again', () => {
    const pause = startCountdown(running.clock, 'break', { now, minutes: 10 });
    expect(readClock(pause.clock, now + 600_000)).toBe(600_000);
    const after = endCountdown(pause, now + 700_000);
    expect(after.countdown).toBeUndefined();
    expect(readClock(after.clock, now + 760_000)).toBe(660_000);
  });
  it('leaves a clock resting that somebody has stopped in an exercise', () => {
    const rested = { startedAt: undefined, before: 60_000 };
    expect(endCountdown(startCountdown(rested, 'exercise', { now, minutes: 2 }), now + 5).clock).toEqual(rested);
  });
  it('starts no clock that has never run', () => {
    const pause = startCountdown(freshClock, 'break', { now, minutes: 10 });
    expect(endCountdown(pause, now + 5).clock).toEqual(freshClock);
  });
});

describe('readTime(value, now)', () => {
  it('reads what was stored', () => {
    const time = startCountdown(running.clock, 'exercise', { now, minutes: 2 });
    expect(readTime(JSON.parse(JSON.stringify(time)), now)).toEqual(time);
    expect(parseTime(JSON.parse(JSON.stringify(time)), now)).toEqual(time);
  });
  const day = 24 * 3_600_000;
  it.each([
    [undefined],
    [null],
    [7],
    [{}],
    [[]],
    [{ ...running, clock: undefined }],
    [{ ...running, clock: { before: 2.7e301 } }],
    [{ ...running, changedAt: undefined }],
    [{ ...running, changedAt: Number.NaN }],
    [{ ...running, changedAt: -1 }],
    [{ ...running, changedAt: now + day + 1 }],
    [{ ...running, countdown: null }],
    [{ ...running, countdown: { kind: 'lunch', endsAt: now } }],
    [{ ...running, countdown: { kind: 'break', endsAt: now + day + 1 } }],
    [{ ...running, countdown: { kind: 'break', endsAt: Number.POSITIVE_INFINITY } }],
    [{ ...running, countdown: { kind: 'break' } }],
  ])('refuses %j', (value) => {
    expect(readTime(value, now)).toBeUndefined();
    expect(parseTime(value, now)).toBe(freshTime);
  });
});

describe('shareTime(time, page) and takeTime(time, page)', () => {
  const hour = 3_600_000;
  /** A page whose computer has since been set forward by so much. */
  const page = (shift: number): SteadyTime => ({ now: () => now, shift: () => shift });
  const time = startCountdown(running.clock, 'exercise', { now, minutes: 2 });

  it.each([0, -hour, hour])('lead to the same time in a page of the same age, the clock set by %d', (shift) => {
    expect(takeTime(shareTime(time, page(shift)), page(shift))).toEqual(time);
  });
  it('lead to the same duration in a page that was opened after the clock was set', () => {
    const young: SteadyTime = { now: () => now - hour, shift: () => 0 };
    const taken = takeTime(shareTime(time, page(-hour)), young);
    expect(readClock(taken.clock, young.now())).toBe(readClock(time.clock, now));
    expect((taken.countdown?.endsAt ?? 0) - young.now()).toBe(120_000);
    expect(taken.changedAt).toBe(time.changedAt);
  });
  it('say of what is long over only what other windows can read', () => {
    const old = startCountdown({ startedAt: now, before: 0 }, 'exercise', { now, minutes: 2 });
    const later: SteadyTime = { now: () => now + 99 * hour, shift: () => 0 };
    const shared = shareTime({ ...old, changedAt: now }, later);
    expect(readTime(shared, later.now())).toEqual(shared);
  });
});

describe('a computer whose clock is set back by days during a talk', () => {
  const back = 3 * 24 * 3_600_000;
  const wall = 1_700_000_000_000;
  const page: SteadyTime = { now: () => wall, shift: () => -back };
  const time = { clock: startClock(freshClock, wall - 600_000), countdown: undefined, changedAt: wall - 600_000 };

  it('leaves a time that windows opened since can read, with the same on its clock', () => {
    const shared = shareTime(time, page);
    expect(readTime(shared, wall - back)).toEqual(shared);
    expect(readClock(shared.clock, wall - back)).toBe(600_000);
  });
  it('lets two windows that know the old stamp agree after one answer', () => {
    /** What the speaker view makes of what the stage has said a moment before. */
    const settle = (own: TalkTime, stage: TalkTime, passed: number): TalkTime =>
      settleTime({ own, stage, isNewStage: false, now: wall - back + passed });
    const settled = settle(time, shareTime(time, page), 5);
    expect(shareTime(settled, { ...page, now: () => wall + 5 }).changedAt).toBe(settled.changedAt);
    const answer = shareTime(settled, { ...page, now: () => wall + 10 });
    expect(settle(settled, answer, 15)).toBe(answer);
  });
  it('leaves other stamps as they are', () => {
    expect(shareTime(time, { now: () => wall, shift: () => -3_600_000 }).changedAt).toBe(time.changedAt);
  });
});

describe('stampChange(time, now)', () => {
  it('is later than the last change, also on a clock that was set back', () => {
    expect(stampChange(freshTime, now)).toBe(now);
    expect(stampChange(running, 5)).toBe(running.changedAt + 1);
  });
});

describe('findResumption(time, now)', () => {
  const rest = startCountdown(freshClock, 'break', { now, minutes: 10 });
  it.each([
    ['now without a countdown', freshTime, now, now],
    ['now in an exercise', startCountdown(freshClock, 'exercise', { now, minutes: 10 }), now, now],
    ['at its end in a break', rest, now + 60_000, now + 600_000],
    ['now when a break is overrun', rest, now + 900_000, now + 900_000],
  ])('is %s', (_, time, at, expected) => expect(findResumption(time, at)).toBe(expected));
});

describe('goOn(time, now)', () => {
  it('ends a break, and leaves an exercise', () => {
    const later = now + 60_000;
    const rest = startCountdown({ startedAt: now, before: 0 }, 'break', { now, minutes: 10 });
    expect(goOn(rest, later)).toMatchObject({ clock: { startedAt: later }, countdown: undefined });
    const exercise = startCountdown(freshClock, 'exercise', { now, minutes: 10 });
    expect(goOn(exercise, later)).toMatchObject({ clock: { startedAt: later }, countdown: exercise.countdown });
  });
});
