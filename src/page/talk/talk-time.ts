// The time of one talk: its clock and a countdown. The stage keeps it and the speaker view changes it, so
// that either window may be closed and opened again.
import { freshClock, isTime, parseClock, pauseClock, startClock, type Clock } from './clock.ts';
import { isRecord } from './readers.ts';

/** Minutes that run backwards: an exercise is part of the talk, in a break its clock rests. */
export interface Countdown {
  readonly kind: 'exercise' | 'break';
  /** Milliseconds since 1970. */
  readonly endsAt: number;
}

/** Plain data, so that it can be stored and sent. */
export interface TalkTime {
  readonly clock: Clock;
  readonly countdown: Countdown | undefined;
  /** Milliseconds since 1970 of the last change; 0 when nobody has touched it yet. */
  readonly changedAt: number;
}

/** The time before the talk. */
export const freshTime: TalkTime = { clock: freshClock, countdown: undefined, changedAt: 0 };

/** Reads a time that was stored or sent; anything that is none gives a fresh one. */
export function parseTime(value: unknown, now: number): TalkTime {
  if (!isRecord(value) || !isTime(value.changedAt)) return freshTime;
  const { clock, countdown, changedAt } = value;
  return { clock: parseClock(clock, now), countdown: parseCountdown(countdown), changedAt };
}

function parseCountdown(value: unknown): Countdown | undefined {
  if (!isRecord(value)) return undefined;
  const { kind, endsAt } = value;
  return (kind === 'exercise' || kind === 'break') && isTime(endsAt) ? { kind, endsAt } : undefined;
}

/** Which of two times holds: of a stage just met its own if it has one, later the one changed last. */
export function settleTime(times: {
  readonly own: TalkTime;
  readonly stage: TalkTime;
  readonly isNewStage: boolean;
}): TalkTime {
  const { own, stage, isNewStage } = times;
  if (isNewStage) return stage.changedAt > 0 ? stage : own;
  return own.changedAt > stage.changedAt ? own : stage;
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

/** Ends a countdown; after a break the clock of the talk goes on, if it has run before. */
export function endCountdown({ clock, countdown }: TalkTime, now: number): TalkTime {
  const goesOn = countdown?.kind === 'break' && clock.before > 0;
  return { clock: goesOn ? startClock(clock, now) : clock, countdown: undefined, changedAt: now };
}
