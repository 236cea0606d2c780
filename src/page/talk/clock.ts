// The talk's clock: computed from the moment it was started, so that throttled timers cannot make it drift.

import { numbers as marks } from '#words/numbers';
import { formatNumber, joinUnit } from '../../shared/numbers.ts';
import { isRecord, readWithin } from './readers.ts';

// A clock stands still when it has run for nearly a day: what is longer is no talk.
const day = 24 * 3_600_000;
const fullest = day - 60_000;

/** A clock that runs or rests; plain data, so that it can be stored and sent. */
export interface Clock {
  /** Milliseconds of the last start, by the same time as `now` below; undefined while it rests. */
  readonly startedAt: number | undefined;
  /** Milliseconds that ran before the last start. */
  readonly before: number;
}

/** A clock that has not run yet. */
export const freshClock: Clock = { startedAt: undefined, before: 0 };

/** Milliseconds on the clock. */
export function readClock(clock: Clock, now: number): number {
  const running = clock.startedAt === undefined ? 0 : Math.max(0, now - clock.startedAt);
  return Math.min(clock.before + running, fullest);
}

/** Starts a resting clock. */
export function startClock(clock: Clock, now: number): Clock {
  return clock.startedAt === undefined ? { ...clock, startedAt: now } : clock;
}

/** Stops a running clock and keeps what is on it. */
export function pauseClock(clock: Clock, now: number): Clock {
  return { startedAt: undefined, before: readClock(clock, now) };
}

/** Reads a clock that was stored or sent; one that was started in the future goes on from now. */
export function parseClock(value: unknown, now: number): Clock | undefined {
  if (!isRecord(value)) return undefined;
  const before = readBefore(value.before);
  if (before === undefined) return undefined;
  if (value.startedAt === undefined) return { startedAt: undefined, before };
  const startedAt = readMoment(value.startedAt, now);
  return startedAt === undefined ? undefined : { startedAt: Math.min(startedAt, now), before };
}

/** The same clock by a time that is ahead by so many milliseconds. */
export function moveClock({ startedAt, before }: Clock, ahead: number): Clock {
  return { startedAt: startedAt === undefined ? undefined : startedAt + ahead, before };
}

/** A clock that stands still since long, as one that `parseClock` reads. */
export function boundClock({ startedAt, before }: Clock, now: number): Clock {
  return { startedAt: startedAt === undefined ? undefined : Math.max(startedAt, now - fullest), before };
}

/** Reads a moment of which a talk may speak: not more than a day away. */
export function readMoment(value: unknown, now: number): number | undefined {
  return readWithin(now - day, now + day)(value);
}

const readBefore = readWithin(0, day);

/** Minutes and seconds as "23:41", from an hour on as "1:03:41". */
export function formatDuration(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const hours = Math.floor(seconds / 3600);
  const rest = `${twoDigits(Math.floor(seconds / 60) % 60)}:${twoDigits(seconds % 60)}`;
  return hours > 0 ? `${hours}:${rest}` : rest;
}

/** The time of day as "14:05". */
export function formatTimeOfDay(time: number): string {
  const date = new Date(time);
  return `${twoDigits(date.getHours())}:${twoDigits(date.getMinutes())}`;
}

/** Minutes as "1,5 min", "1.5 min" in English. */
export function formatMinutes(minutes: number): string {
  return joinUnit(formatNumber(minutes, marks, 2), 'min');
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
