// The slides that Reveal has: the one that is shown and its neighbours. All others are parked.
import type { RevealApi } from 'reveal.js';
import { createParking } from '../../../page/deck/parking.ts';
import type { Slide } from '../../../page/deck/slides.ts';
import { setSteps } from '../../../page/deck/steps.ts';
import { findForJump, findNear, keepIndex, type StageTalk } from './talk.ts';

/** What the ways through the talk ask of the slides at hand. */
interface AtHand {
  /** Brings the neighbours, which are laid out before they are shown, and parks what is none any more. */
  readonly bring: (talk: StageTalk<Slide>, reached: Slide) => void;
  /** Reveal's index of a slide that is to be shown. */
  readonly approach: (talk: StageTalk<Slide>, slide: Slide) => number;
  /** Has Reveal count from where the current slide stands now. */
  readonly count: (talk: StageTalk<Slide>) => void;
  /** Brings every slide of the flow; the returned function parks them again. */
  readonly bringAll: (talk: StageTalk<Slide>) => () => void;
}

/** Starts with the current slide alone. */
export function createAtHand(
  deck: RevealApi,
  container: HTMLElement,
  { all, shown, current }: StageTalk<Slide>,
): AtHand {
  const isHere = ({ section }: Slide): boolean => section.parentElement === container;
  const parking = createParking(container, all, all.filter(isHere));

  function setLive(talk: StageTalk<Slide>, slides: readonly Slide[]): void {
    parking.setLive(keepIndex(talk, slides, deck.getIndices().h), talk.shown);
  }
  function bring(talk: StageTalk<Slide>, reached: Slide): void {
    setLive(talk, findNear(talk, reached));
    const { live } = parking;
    const at = live.indexOf(talk.current);
    for (const [index, { section }] of live.entries()) if (index !== at) setSteps(section, index < at);
  }
  function approach(talk: StageTalk<Slide>, slide: Slide): number {
    if (!parking.live.includes(slide)) setLive(talk, findForJump(talk, slide));
    const index = parking.live.indexOf(slide);
    if (index === deck.getIndices().h) count(talk); // Else Reveal would see no change.
    return index;
  }
  function count(talk: StageTalk<Slide>): void {
    deck.slide(parking.live.indexOf(talk.current));
  }
  function bringAll(talk: StageTalk<Slide>): () => void {
    const { live } = parking;
    parking.setLive(talk.shown);
    return () => {
      parking.setLive(live, talk.shown);
      if (!talk.shown.includes(talk.current)) count(talk); // A guest was parked as well.
    };
  }

  parking.setLive([current], shown);
  return { bring, approach, count, bringAll };
}
