// Moves through the talk: hands Reveal the slides that are at hand, calls it, and tells whoever listens.
// Which slides these are is worked out in talk.ts.
import { createParking, reach, type Selection } from '../../../page/deck/parking.ts';
import { markPlace, markProgress } from '../../../page/deck/place.ts';
import { createListeners, type Listen } from '../../../page/browser/signal.ts';
import type { Slide, SlideList } from '../../../page/deck/slides.ts';
import { whenIdle } from '../../../page/browser/when-idle.ts';
import { createReveal, startReveal } from './reveal.ts';
import {
  createTalk,
  findForJump,
  findNear,
  findNumber,
  isNearEdge,
  isWhole,
  leaveOut,
  moveTo,
  takeIn,
} from './talk.ts';

/** How a slide was reached: by going on, or by a jump, which the history remembers. */
type Cause = 'step' | 'jump' | 'address';

/** A change of slide. */
export interface Change {
  readonly slide: Slide;
  readonly previous: Slide;
  readonly cause: Cause;
  /** The link that was followed, if one was. */
  readonly link: HTMLElement | undefined;
}

/** The ways through the talk. */
export interface Navigation {
  readonly current: Slide;
  /** The number of the current slide in the talk, counted from 1. */
  readonly number: number;
  /** Steps of the current slide shown so far, counted from -1 for none. */
  readonly step: number;
  /** The slides of this talk, which a cut or a chapter may limit. */
  readonly shown: readonly Slide[];
  /** Shows a slide with all its steps; a slide outside the talk joins it. */
  readonly goTo: (slide: Slide, cause: Cause, link?: HTMLElement) => void;
  /** Ids of the slides that are left out today. */
  readonly skipped: readonly string[];
  /** Parks exactly these slides by id, until they are linked to. */
  readonly skip: (ids: readonly string[]) => void;
  /** Brings every slide of this talk out of the parking; the returned function parks them again. */
  readonly showAll: () => () => void;
  readonly next: () => void;
  readonly previous: () => void;
  /** Hears of each change of slide. */
  readonly onChange: Listen<Change>;
  /** Hears of each change of steps, with those that have just appeared. */
  readonly onStep: Listen<readonly Element[]>;
}

// Reveal shows every step up to this number.
const allSteps = 999;
const step = { cause: 'step', link: undefined } as const;

/** Parks what the start does not need. With `begin` the talk begins; `sync` takes over slides with new content. */
export function createNavigation(options: {
  root: HTMLElement;
  container: HTMLElement;
  list: SlideList;
  selection: Pick<Selection, 'cut' | 'chapter'>;
  start: Slide | undefined;
}): Navigation & { readonly begin: (address: string) => Promise<void>; readonly sync: () => void } {
  const { root, container, list } = options;
  const deck = createReveal(root);
  const parking = createParking(container, list.all);
  const changes = createListeners<Change>();
  const steps = createListeners<readonly Element[]>();
  let talk = createTalk(list.all, options.selection, options.start);
  let isMarked = false;
  let reason: Pick<Change, 'cause' | 'link'> = step;

  /** The numbers on the page are those of the whole deck until a talk differs from it. */
  function markTalk(): void {
    isMarked ||= !isWhole(talk);
    if (isMarked) markProgress(container, talk.shown);
    markCurrent();
  }
  function markCurrent(): void {
    if (isMarked) markPlace(talk.current, findNumber(talk, talk.current), talk.shown.length);
  }

  /** Reveal must know the current slide's new index before it can leave it. */
  function setLive(slides: readonly Slide[]): void {
    if (parking.setLive(slides)) deck.slide(parking.live.indexOf(talk.current));
  }
  /** Hands over more slides before the last one that Reveal has is passed. */
  function recentre(margin: number): void {
    if (isNearEdge(talk, parking.live, margin)) setLive(findNear(talk, talk.current));
  }
  function tell(): void {
    const slide = list.of(deck.getCurrentSlide());
    const previous = talk.current;
    if (!slide || slide === previous) return;
    talk = moveTo(talk, slide);
    markCurrent();
    changes.tell({ slide, previous, ...reason });
    whenIdle(() => recentre(reach / 2));
  }

  function goTo(slide: Slide, cause: Cause, link?: HTMLElement): void {
    if (slide === talk.current) return;
    talk = takeIn(talk, slide);
    markTalk();
    if (!parking.live.includes(slide)) setLive(findForJump(talk, slide));
    reason = { cause, link };
    deck.slide(parking.live.indexOf(slide), 0, allSteps);
    reason = step;
  }
  function skip(ids: readonly string[]): void {
    talk = leaveOut(talk, ids);
    markTalk();
    setLive(findNear(talk, talk.current));
  }
  function showAll(): () => void {
    const { live } = parking;
    parking.setLive(talk.shown);
    return () => void parking.setLive(live);
  }
  function move(onwards: () => void): void {
    recentre(1);
    onwards();
  }

  parking.setLive(findNear(talk, talk.current));
  markTalk();
  deck.on('slidechanged', tell);
  // Reveal adds its own property to a plain event.
  deck.on('fragmentshown', (event) => steps.tell((event as Event & { fragments: readonly Element[] }).fragments));
  deck.on('fragmenthidden', () => steps.tell([]));
  return {
    get current() {
      return talk.current;
    },
    get number() {
      return findNumber(talk, talk.current);
    },
    get step() {
      return deck.getIndices().f ?? -1;
    },
    get shown() {
      return talk.shown;
    },
    get skipped() {
      return [...talk.selection.skipped];
    },
    goTo,
    skip,
    showAll,
    next: () => move(() => deck.next()),
    previous: () => move(() => deck.prev()),
    onChange: changes.add,
    onStep: steps.add,
    begin: (address) =>
      startReveal(deck, { root, startHash: `#/${parking.live.indexOf(talk.current)}/0/${allSteps}`, address }),
    sync: () => deck.sync(),
  };
}
