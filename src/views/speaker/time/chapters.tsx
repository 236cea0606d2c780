// The chapters as a strip: how long each is planned, when it should begin, and how far the talk is in it.
import type { VNode } from 'preact';

import { planStarts, sumMinutes } from '../../../shared/plan.ts';
import { formatMinutes, formatTimeOfDay } from '../../../page/talk/clock.ts';
import { chapterTitle, type Slide } from '../../../page/deck/slides.ts';

/** What the strip shows. */
export interface ChaptersProps {
  readonly slides: readonly Slide[];
  readonly current: Slide;
  /** Milliseconds since 1970 when the talk has begun. */
  readonly startedAt: number;
}

/** One segment a chapter, as wide as its planned time. */
export function Chapters({ slides, current, startedAt }: ChaptersProps): VNode {
  const starts = planStarts(slides);
  const at = slides.indexOf(current);
  return (
    <ol class="speaker-chapters" aria-label="Kapitel mit geplanten Zeiten">
      {groupChapters(slides).map(({ first, from, members }) => {
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
              <span>ab {formatTimeOfDay(startedAt + begin)}</span>
            </small>
            <i style={{ width: `${(passed / members.length) * 100}%` }} />
          </li>
        );
      })}
    </ol>
  );
}

interface Group {
  readonly first: Slide;
  /** Place of the first slide in the talk. */
  readonly from: number;
  readonly members: Slide[];
}

/** Chapters in order with their slides; the generated slides at the end belong to no plan. */
function groupChapters(slides: readonly Slide[]): Group[] {
  const groups = new Map<string, Group>();
  slides.forEach((slide, from) => {
    const group = groups.get(slide.chapter);
    if (group) group.members.push(slide);
    else if (!slide.generated) groups.set(slide.chapter, { first: slide, from, members: [slide] });
  });
  return [...groups.values()];
}
