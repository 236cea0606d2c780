// The talk's clock: computed from the moment it was started, so that throttled timers cannot make it drift.

import { formatQuantity } from '../../shared/numbers.ts';
import { isRecord } from './readers.ts';

/** A clock that runs or rests; plain data, so that it can be stored and sent. */
export interface Clock {
  /** Milliseconds since 1970 of the last start; undefined while it rests. */
  readonly startedAt: number | undefined;
  /** Milliseconds that ran before the last start. */
  readonly before: number;
}

/** A clock that has not run yet. */
export const freshClock: Clock = { startedAt: undefined, before: 0 };

/** Milliseconds on the clock. */
export function readClock(clock: Clock, now: number): number {
  return clock.before + (clock.startedAt === undefined ? 0 : Math.max(0, now - clock.startedAt));
}

/** Starts a resting clock. */
export function startClock(clock: Clock, now: number): Clock {
  return clock.startedAt === undefined ? { ...clock, startedAt: now } : clock;
}

/** Stops a running clock and keeps what is on it. */
export function pauseClock(clock: Clock, now: number): Clock {
  return { startedAt: undefined, before: readClock(clock, now) };
}

/** Reads a stored clock; anything that is none gives a fresh one. */
export function parseClock(value: unknown, now: number): Clock {
  if (!isRecord(value) || !isTime(value.before)) return freshClock;
  const { startedAt, before } = value;
  if (startedAt === undefined) return { startedAt, before };
  return isTime(startedAt) && startedAt <= now ? { startedAt, before } : freshClock;
}

/** Whether a value is a number of milliseconds that can be reckoned with. */
export function isTime(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}

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

/** Minutes as "1,5 min". */
export function formatMinutes(minutes: number): string {
  return formatQuantity(minutes, 'min', 2);
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
