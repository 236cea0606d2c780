// Behind the plan: which coming slides the shorter cut leaves out, what that saves, and one click to skip
// them, or to bring them back.
import type { VNode } from 'preact';

import { proposeSkips, sumMinutes } from '../../../shared/plan.ts';
import { formatMinutes } from '../../../page/talk/clock.ts';
import { slideTitle, type Slide } from '../../../page/deck/slides.ts';
import type { Talk } from '../connection/follow.ts';
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
  const skip = (slides: readonly Slide[]): void => talk.go({ name: 'skip', slides: slides.map(({ id }) => id) });
  return (
    <div class="catch-up">
      {isBehind && (
        <Proposal {...propose(talk, cuts, pace.minutes)} skip={(slides) => skip([...talk.skipped, ...slides])} />
      )}
      {skipped.length > 0 && (
        <p>
          Übersprungen: {listTitles(skipped)}{' '}
          <button type="button" onClick={() => skip([])}>
            Zurückholen
          </button>
        </p>
      )}
    </div>
  );
}

/** Skipped slides that would still be to come; those before are history. */
function listComing({ skipped, moment: { slide } }: Talk): readonly Slide[] {
  return skipped.filter(
    ({ section }) => slide.section.compareDocumentPosition(section) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
}

interface Proposed {
  readonly slides: readonly Slide[];
  readonly shorter: CutChoice | undefined;
}

function propose({ slides, moment, cut }: Talk, cuts: readonly CutChoice[], minutes: number): Proposed {
  const shorter = cut && findShorterCut(cuts, cut.name);
  const coming = slides.slice(slides.indexOf(moment.slide) + 1);
  return { shorter, slides: shorter ? proposeSkips(coming, shorter.name, minutes) : [] };
}

function Proposal({ slides, shorter, skip }: Proposed & { readonly skip: (slides: readonly Slide[]) => void }): VNode {
  if (!shorter) return <p>Kürzer als diese Fassung gibt es keine: Fasse dich bei den nächsten Folien kurz.</p>;
  if (slides.length === 0) return <p>Auch die Fassung „{shorter.label}“ behält alle Folien, die noch kommen.</p>;
  return (
    <p>
      Zum Aufholen: {listTitles(slides)} (spart {formatMinutes(sumMinutes(slides))}){' '}
      <button type="button" onClick={() => skip(slides)}>
        {slides.length === 1 ? 'Diese Folie überspringen' : `Diese ${slides.length} Folien überspringen`}
      </button>
    </p>
  );
}

function listTitles(slides: readonly Slide[]): string {
  return slides.map((slide) => `„${slideTitle(slide)}“`).join(', ');
}
