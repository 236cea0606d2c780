// What to leave out first when time runs short: what the next shorter cut leaves out, the shortest first.
import { agenda as words } from '#words/agenda';
import { selectLayout } from '../../../shared/markup.ts';
import type { VNode } from 'preact';

import { sumMinutes } from '../../../shared/talk/plan.ts';
import { formatMinutes } from '../../../page/talk/clock.ts';
import { slideTitle, type Slide } from '../../../page/deck/slides.ts';
import { findShorterCut, type CutChoice } from '../../../page/deck/cuts.ts';

/** What the list is worked out from. */
interface DropFirstProps {
  readonly slides: readonly Slide[];
  readonly cuts: readonly CutChoice[];
  readonly cut: CutChoice | undefined;
}

const most = 10;
// They hold the talk together.
const needed = [selectLayout('title'), selectLayout('opener'), selectLayout('takeaway')].join();

/** Nothing in the shortest cut, and without any. */
export function DropFirst({ slides, cuts, cut }: DropFirstProps): VNode | null {
  const shorter = findShorterCut(cuts, cut);
  if (!shorter) return null;
  const dropped = slides
    .filter((slide) => !slide.cuts.includes(shorter.name) && slide.minutes > 0 && !slide.section.matches(needed))
    .toSorted((first, second) => first.minutes - second.minutes)
    .slice(0, most);
  if (dropped.length === 0) return null;
  return (
    <section>
      <h2>{words.drop}</h2>
      <p>{words.dropWhy(shorter.label, formatMinutes(sumMinutes(dropped)))}</p>
      <ul class="agenda-drop">
        {dropped.map((slide) => (
          <li key={slide.id}>
            {slideTitle(slide)} ({formatMinutes(slide.minutes)})
          </li>
        ))}
      </ul>
    </section>
  );
}
