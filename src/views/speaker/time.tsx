// Time of day, time on the clock, and where the talk stands against its plan, in words and colour.
import { comparePace, sumMinutes, type Pace } from '../../plan.ts';
import { formatDuration, formatTimeOfDay } from '../clock.ts';
import type { Slide } from '../slides.ts';

/** What the time line of the speaker view shows. */
export interface TimeProps {
  readonly now: number;
  /** Milliseconds on the talk's clock. */
  readonly elapsed: number;
  readonly isRunning: boolean;
  readonly talk: readonly Slide[];
  readonly current: Slide;
  /** Promised minutes; undefined without a cut. */
  readonly target: number | undefined;
}

/** The head of the speaker view. */
export function Time({ now, elapsed, isRunning, talk, current, target }: TimeProps) {
  const total = sumMinutes(talk);
  const pace = comparePace(talk, talk.indexOf(current), elapsed / 60_000);
  const hasRun = elapsed > 0;
  return (
    <div class="speaker-time">
      <p>
        <b>{formatTimeOfDay(now)}</b> Uhr
      </p>
      <p aria-label="Zeit im Vortrag">
        <b>{formatDuration(elapsed)}</b> {target === undefined ? `Summe aller Folien: ${formatMinutes(total)}` : `von ${formatDuration(target * 60_000)}`}
      </p>
      <p class="pace" data-pace={target === undefined || !hasRun ? 'none' : pace.state}>
        {target === undefined ? 'keine Fassung gewählt' : hasRun ? describePace(pace) : 'noch nicht gestartet'}
      </p>
      {target !== undefined && <p>Ende laut Plan {formatTimeOfDay(now - elapsed + total * 60_000)} Uhr{isRunning || !hasRun ? '' : ' (Uhr steht)'}</p>}
    </div>
  );
}

/** "im Plan", "2 min voraus", "3 min hinter Plan". */
export function describePace({ state, minutes }: Pace): string {
  if (state === 'on-plan') return 'im Plan';
  return state === 'ahead' ? `${minutes}\u202Fmin voraus` : `${minutes}\u202Fmin hinter Plan`;
}

/** Minutes in German notation. */
export function formatMinutes(minutes: number): string {
  return `${new Intl.NumberFormat('de-DE', { maximumFractionDigits: 2 }).format(minutes)}\u202Fmin`;
}
