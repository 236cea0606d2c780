// The chapters as a strip: how long each is planned, when it should begin, and how far the talk is in it.
import type { VNode } from 'preact';

import { speakerTime as words } from '#words/speakerTime';
import { planStarts, sumMinutes } from '../../../shared/talk/plan.ts';
import { formatMinutes, formatTimeOfDay } from '../../../page/talk/clock.ts';
import { chapterTitle, groupByChapter, type Slide } from '../../../page/deck/slides.ts';

interface ChaptersProps {
  readonly slides: readonly Slide[];
  readonly current: Slide;
  /** Milliseconds since 1970 when the talk has begun. */
  readonly startedAt: number;
}

/** One segment a chapter, as wide as its planned time. */
export function Chapters({ slides, current, startedAt }: ChaptersProps): VNode {
  const starts = planStarts(slides);
  const at = slides.indexOf(current);
  const chapters = groupByChapter(slides).filter(([first]) => !first.generated); // The lists at the end belong to no plan.
  return (
    <ol class="speaker-chapters" aria-label={words.chapters}>
      {chapters.map((members) => {
        const [first] = members;
        const from = slides.indexOf(first);
        const minutes = sumMinutes(members);
        const passed = Math.min(Math.max(at - from + 1, 0), members.length);
        const begin = (starts[from] ?? 0) * 60_000;
        return (
          <li
            key={first.chapter}
            data-accent={first.accent}
            aria-current={current.chapter === first.chapter ? 'step' : undefined}
            style={{ flexGrow: Math.max(minutes, 1) }}
          >
            <span class="chapter-name">{chapterTitle(first)}</span>
            <small>
              <span>{formatMinutes(minutes)}</span>
              <span>{words.from(formatTimeOfDay(startedAt + begin))}</span>
            </small>
            <i style={{ width: `${(passed / members.length) * 100}%` }} />
          </li>
        );
      })}
    </ol>
  );
}
