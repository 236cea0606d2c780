// What the room reads of a countdown, and what screen readers say once for each of its phases.
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
      ? { title: 'Übung', left: rest, unit: '', note: '', said: `Übung, bis ${end} Uhr.` }
      : { title: 'Übung:', left: '', unit: '', note: 'Die Zeit ist um', said: 'Die Zeit für die Übung ist um.' };
  }
  if (left <= 0) return { title: 'Es geht weiter', left: '', unit: '', note: '', said: 'Es geht weiter.' };
  const minutes = Math.ceil(left / minute);
  const unit = minutes === 1 ? 'Minute' : 'Minuten';
  return {
    title: 'Pause',
    left: `${minutes}`,
    unit,
    note: `weiter um ${end} Uhr`,
    said: `Pause, weiter um ${end} Uhr.`,
  };
}
