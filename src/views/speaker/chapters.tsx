// The chapters as a strip: how long each is planned, and how far the talk is in it.
import { sumMinutes } from '../../plan.ts';
import { chapterTitle, type Slide } from '../slides.ts';
import { formatMinutes } from './time.tsx';

/** One segment a chapter, as wide as its planned time. */
export function Chapters({ talk, current }: { talk: readonly Slide[]; current: Slide }) {
  const names = [...new Set(talk.filter(({ generated }) => !generated).map(({ chapter }) => chapter))];
  const at = talk.indexOf(current);
  return (
    <ol class="speaker-chapters">
      {names.map((name) => {
        const slides = talk.filter(({ chapter, generated }) => chapter === name && !generated);
        const [first] = slides;
        if (!first) return null;
        const passed = slides.filter((slide) => talk.indexOf(slide) <= at).length;
        const minutes = sumMinutes(slides);
        return (
          <li key={name} data-accent={first.accent} aria-current={current.chapter === name ? 'step' : undefined} style={{ flexGrow: Math.max(minutes, 1) }}>
            <span>{chapterTitle(first)}</span> <small>{formatMinutes(minutes)}</small>
            <i style={{ width: `${(passed / slides.length) * 100}%` }} />
          </li>
        );
      })}
    </ol>
  );
}
