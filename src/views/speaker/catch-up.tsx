// Behind the plan: which coming slides the shorter cut leaves out, and one click to skip them. And the
// countdown for exercises.
import { useState } from 'preact/hooks';

import { comparePace, proposeSkips, sumMinutes } from '../../plan.ts';
import { formatDuration } from '../clock.ts';
import { slideTitle, type Slide } from '../slides.ts';
import type { CutChoice } from './talk.ts';
import { formatMinutes } from './time.tsx';

/** What the proposal is worked out from. */
export interface CatchUpProps {
  readonly talk: readonly Slide[];
  readonly current: Slide;
  readonly elapsed: number;
  readonly shorter: CutChoice | undefined;
  readonly skip: (slides: readonly Slide[]) => void;
}

/** A proposal to catch up, only when the talk is behind its plan. */
export function CatchUp({ talk, current, elapsed, shorter, skip }: CatchUpProps) {
  const at = talk.indexOf(current);
  const pace = comparePace(talk, at, elapsed / 60_000);
  if (pace.state !== 'behind' || !shorter) return null;
  const slides = proposeSkips(talk.slice(at + 1), shorter.name, pace.minutes);
  if (slides.length === 0) return <p class="catch-up">Auch die Fassung „{shorter.label}“ behält alle Folien, die noch kommen.</p>;
  return (
    <div class="catch-up">
      <p>
        Zum Aufholen: {slides.map((slide) => `„${slideTitle(slide)}“`).join(', ')} (spart {formatMinutes(sumMinutes(slides))})
      </p>
      <button type="button" onClick={() => skip(slides)}>
        {slides.length === 1 ? 'Diese Folie überspringen' : `Diese ${slides.length} Folien überspringen`}
      </button>
    </div>
  );
}

/** Counts down the minutes of an exercise slide. */
export function Countdown({ slide, now }: { slide: Slide; now: number }) {
  const [end, setEnd] = useState<{ readonly slide: string; readonly at: number }>();
  const isExercise = slide.section.matches('.exercise') || slide.section.querySelector('[data-note="exercise"]') !== null;
  const isRunning = end?.slide === slide.id;
  if (!isExercise || !slide.minutes) return null;
  if (!isRunning) {
    return (
      <button type="button" onClick={() => setEnd({ slide: slide.id, at: now + (slide.minutes ?? 0) * 60_000 })}>
        Übung: {formatMinutes(slide.minutes)} herunterzählen
      </button>
    );
  }
  const left = end.at - now;
  return (
    <p class="countdown" role="timer">
      <b>{left > 0 ? formatDuration(left + 999) : 'Die Zeit ist um'}</b>{' '}
      <button type="button" onClick={() => setEnd(undefined)}>
        Beenden
      </button>
    </p>
  );
}
