import { describe, expect, it } from 'vitest';
import { freshClock, readClock, startClock } from '../../../../src/page/talk/clock.ts';
import { endCountdown, freshTime, parseTime, settleTime, startCountdown } from '../../../../src/page/talk/talk-time.ts';

const now = 1_000_000;
const running = { clock: startClock(freshClock, 400_000), countdown: undefined, changedAt: 400_000 };

describe('settleTime(times)', () => {
  const older = { ...running, changedAt: 300_000 };
  it('keeps the later change for a stage that is known', () => {
    expect(settleTime({ own: running, stage: older, isNewStage: false })).toBe(running);
    expect(settleTime({ own: older, stage: running, isNewStage: false })).toBe(running);
  });
  it('takes the time of a stage that was just met, if it has one', () => {
    expect(settleTime({ own: running, stage: older, isNewStage: true })).toBe(older);
    expect(settleTime({ own: running, stage: freshTime, isNewStage: true })).toBe(running);
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
  it('starts no clock that has never run', () => {
    const pause = startCountdown(freshClock, 'break', { now, minutes: 10 });
    expect(endCountdown(pause, now + 5).clock).toEqual(freshClock);
  });
});

describe('parseTime(value, now)', () => {
  it('reads what was stored', () => {
    const time = startCountdown(running.clock, 'exercise', { now, minutes: 2 });
    expect(parseTime(JSON.parse(JSON.stringify(time)), now)).toEqual(time);
  });
  it.each([[undefined], [null], [7], [{}], [{ changedAt: Number.NaN }], [{ changedAt: -1 }]])(
    'takes %j for a talk that has not begun',
    (value) => {
      expect(parseTime(value, now)).toEqual(freshTime);
    },
  );
  it('drops a countdown of an unknown kind', () => {
    expect(parseTime({ ...running, countdown: { kind: 'lunch', endsAt: 5 } }, now).countdown).toBeUndefined();
  });
});
