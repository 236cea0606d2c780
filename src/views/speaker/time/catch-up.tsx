// Behind the plan: which coming slides the shorter cut leaves out, what that saves, and one click to skip
// them, or to bring them back.
import type { VNode } from 'preact';

import { catchUp as words } from '#words/catchUp';
import { proposeSkips, sumMinutes } from '../../../shared/talk/plan.ts';
import { formatMinutes } from '../../../page/talk/clock.ts';
import { slideTitle, type Slide } from '../../../page/deck/slides.ts';
import type { Talk } from '../connection/follow.ts';
import { leaveOut, takeIn } from '../connection/skips.ts';
import { findShorterCut, type CutChoice } from '../../../page/deck/cuts.ts';
import { findPace } from './time.tsx';

interface CatchUpProps {
  readonly talk: Talk;
  readonly cuts: readonly CutChoice[];
  readonly elapsed: number;
}

/** A proposal while the talk is behind its plan, and the slides that are skipped. */
export function CatchUp({ talk, cuts, elapsed }: CatchUpProps): VNode | null {
  const pace = findPace(talk, elapsed);
  const isBehind = pace?.state === 'behind' && talk.cut !== undefined;
  const skipped = listComing(talk);
  if (!isBehind && skipped.length === 0) return null;
  const most = skipped.length > 0 ? 2 : 5; // Two lists leave less room.
  return (
    <div class="catch-up">
      {isBehind && (
        <Proposal {...propose(talk, cuts, pace.minutes)} most={most} skip={(slides) => leaveOut(talk, slides)} />
      )}
      {skipped.length > 0 && (
        <p class="skipped">
          <button type="button" onClick={() => takeIn(talk, skipped)}>
            {words.takeIn(skipped.length)}
          </button>{' '}
          <span>{words.skipped(listTitles(skipped, 2))}</span>
        </p>
      )}
    </div>
  );
}

/** Skipped slides that would still be to come; those before are history. */
function listComing({ skipped, reached }: Talk): readonly Slide[] {
  return skipped.filter(
    ({ section }) => reached.section.compareDocumentPosition(section) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
}

interface Proposed {
  readonly slides: readonly Slide[];
  readonly shorter: CutChoice | undefined;
}

function propose({ slides, reached, cut }: Talk, cuts: readonly CutChoice[], minutes: number): Proposed {
  const shorter = findShorterCut(cuts, cut);
  const coming = slides.slice(slides.indexOf(reached) + 1);
  return { shorter, slides: shorter ? proposeSkips(coming, shorter.name, minutes) : [] };
}

interface ProposalProps extends Proposed {
  /** How many titles there is room for. */
  readonly most: number;
  readonly skip: (slides: readonly Slide[]) => void;
}

function Proposal({ slides, shorter, most, skip }: ProposalProps): VNode {
  if (!shorter) return <p>{words.shortest}</p>;
  if (slides.length === 0) return <p>{words.nothing(shorter.label)}</p>;
  return (
    <p>
      <button type="button" onClick={() => skip(slides)}>
        {words.skip(slides.length)}
      </button>{' '}
      <span>{words.saves(listTitles(slides, most), formatMinutes(sumMinutes(slides)))}</span>
    </p>
  );
}

/** More than `most` would push away what is looked at; all of them can be seen where a slide is chosen. */
function listTitles(slides: readonly Slide[], most: number): string {
  const titles = slides.slice(0, most).map((slide) => words.title(slideTitle(slide)));
  const others = slides.length - titles.length;
  return titles.join(', ') + (others > 0 ? words.others(others) : '');
}
