// What the room reads of a countdown, and what screen readers say once for each of its phases.
import { countdown as words } from '#words/countdown';
import { formatDuration, formatTimeOfDay } from '../../../page/talk/clock.ts';
import type { Countdown } from '../../../page/talk/talk-time.ts';

const second = 1000;
const minute = 60 * second;

/** The texts; "" where there is none. */
export interface CountdownWords {
  readonly title: string;
  /** What is left, as a number, and of what. */
  readonly left: string;
  readonly unit: string;
  readonly note: string;
  readonly said: string;
}

/** Describes a countdown; both times by the computer's clock. What has begun counts as whole. */
export function describeCountdown({ kind, endsAt }: Countdown, now: number): CountdownWords {
  const left = endsAt - now;
  const end = formatTimeOfDay(endsAt);
  if (kind === 'exercise') {
    const rest = formatDuration(Math.ceil(left / second) * second);
    return left > 0
      ? { title: words.exercise, left: rest, unit: '', note: '', said: words.exerciseUntil(end) }
      : { title: words.exerciseOver, left: '', unit: '', note: words.timeOver, said: words.exerciseOverSaid };
  }
  if (left <= 0) return { title: words.over, left: '', unit: '', note: '', said: words.overSaid };
  const minutes = Math.ceil(left / minute);
  return {
    title: words.pause,
    left: `${minutes}`,
    unit: words.minutes(minutes),
    note: words.onAt(end),
    said: words.pauseUntil(end),
  };
}
