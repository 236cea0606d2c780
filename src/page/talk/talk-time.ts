// The time of one talk: its clock and a countdown. The stage keeps it and the speaker view changes it, so
// that either window may be closed and opened again.
import {
  boundClock,
  type Clock,
  freshClock,
  moveClock,
  parseClock,
  pauseClock,
  readMoment,
  startClock,
} from './clock.ts';
import { isRecord, readWithin } from './readers.ts';
import type { SteadyTime } from './steady-time.ts';

/** Minutes that run backwards: an exercise is part of the talk, in a break its clock rests. */
export interface Countdown {
  readonly kind: 'exercise' | 'break';
  /** By the same time as the clock. */
  readonly endsAt: number;
}

const hour = 3_600_000;
const furthest = 24 * hour;

/** Plain data, so that it can be stored and sent. */
export interface TalkTime {
  readonly clock: Clock;
  readonly countdown: Countdown | undefined;
  /** Stamp of the last change, about the milliseconds since 1970; 0 when nobody has touched it yet. */
  readonly changedAt: number;
}

/** The time before the talk. */
export const freshTime: TalkTime = { clock: freshClock, countdown: undefined, changedAt: 0 };

/** Reads a time that was sent; undefined when any part of it is none. `now` is by the computer's clock. */
export function readTime(value: unknown, now: number): TalkTime | undefined {
  if (!isRecord(value)) return undefined;
  const clock = parseClock(value.clock, now);
  const changedAt = readWithin(0, now + furthest)(value.changedAt);
  const countdown = parseCountdown(value.countdown, now);
  const isWhole = value.countdown === undefined || countdown !== undefined;
  return clock && changedAt !== undefined && isWhole ? { clock, countdown, changedAt } : undefined;
}

/** Reads a time that was stored; anything that is none gives a fresh one. */
export function parseTime(value: unknown, now: number): TalkTime {
  return readTime(value, now) ?? freshTime;
}

function parseCountdown(value: unknown, now: number): Countdown | undefined {
  if (!isRecord(value)) return undefined;
  const { kind } = value;
  const endsAt = readMoment(value.endsAt, now);
  return (kind === 'exercise' || kind === 'break') && endsAt !== undefined ? { kind, endsAt } : undefined;
}

/** A time of this page as other windows and later pages read it: by the computer's clock, and within its bounds. */
export function shareTime({ clock, countdown, changedAt }: TalkTime, page: SteadyTime): TalkTime {
  const now = page.now();
  // One that is long over need no longer say since when.
  const rest = countdown && { ...countdown, endsAt: Math.max(countdown.endsAt, now - hour) };
  const moved = moveTime({ clock: boundClock(clock, now), countdown: rest, changedAt }, page.shift());
  return boundStamp(moved, now + page.shift());
}

/** With a stamp that others read: by `now` it is far ahead when the computer's clock was set back by days. */
function boundStamp(time: TalkTime, now: number): TalkTime {
  const latest = now + furthest - hour;
  return time.changedAt <= latest ? time : { ...time, changedAt: latest };
}

/** The time that another window or an earlier page has shared, by the time of this page. */
export function takeTime(time: TalkTime, page: SteadyTime): TalkTime {
  return moveTime(time, -page.shift());
}

function moveTime({ clock, countdown, changedAt }: TalkTime, ahead: number): TalkTime {
  const moved = countdown && { ...countdown, endsAt: countdown.endsAt + ahead };
  return { clock: moveClock(clock, ahead), countdown: moved, changedAt };
}

/** The stamp of the next change: later than that of the last, also when the computer's clock was set back. */
export function stampChange({ changedAt }: TalkTime, now: number): number {
  return Math.max(now, changedAt + 1);
}

/** Which of two times holds: of a stage just met its own if it has one, later the one changed last. */
export function settleTime(times: {
  readonly own: TalkTime;
  readonly stage: TalkTime;
  readonly isNewStage: boolean;
  /** By the computer's clock. */
  readonly now: number;
}): TalkTime {
  const { stage, isNewStage, now } = times;
  const own = boundStamp(times.own, now); // As the stage will read it; otherwise the two would never agree.
  if (isNewStage) return stage.changedAt > 0 ? stage : own;
  return own.changedAt > stage.changedAt ? own : stage;
}

/** When the clock of the talk goes on: at the end of a break, now when that is over or there is none. */
export function findResumption({ countdown }: Pick<TalkTime, 'countdown'>, now: number): number {
  return countdown?.kind === 'break' ? Math.max(now, countdown.endsAt) : now;
}

/** Begins a countdown; a break stops the clock of the talk. */
export function startCountdown(
  clock: Clock,
  kind: Countdown['kind'],
  plan: { now: number; minutes: number },
): TalkTime {
  const { now, minutes } = plan;
  const rested = kind === 'break' ? pauseClock(clock, now) : clock;
  return { clock: rested, countdown: { kind, endsAt: now + minutes * 60_000 }, changedAt: now };
}

/** Starts the clock by hand, which ends a break; an exercise goes on. */
export function goOn({ clock, countdown }: TalkTime, now: number): TalkTime {
  const kept = countdown?.kind === 'break' ? undefined : countdown;
  return { clock: startClock(clock, now), countdown: kept, changedAt: now };
}

/** Ends a countdown; after a break the clock of the talk goes on, if it has run before. */
export function endCountdown({ clock, countdown }: TalkTime, now: number): TalkTime {
  const goesOn = countdown?.kind === 'break' && clock.before > 0;
  return { clock: goesOn ? startClock(clock, now) : clock, countdown: undefined, changedAt: now };
}
