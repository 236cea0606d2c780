// Moves through the talk: hands Reveal the slides that are at hand, tells it what to show, and tells whoever listens.
// Where a move leads is worked out in flow.ts, which slides are at hand in talk.ts.
import { createParking, reach, type Selection } from '../../../page/deck/parking.ts';
import { markPlace, markProgress, markReached } from '../../../page/deck/place.ts';
import { createListeners, type Listen } from '../../../page/browser/signal.ts';
import type { Slide, SlideList } from '../../../page/deck/slides.ts';
import { countSteps } from '../../../page/deck/steps.ts';
import { whenIdle } from '../../../page/browser/when-idle.ts';
import {
  findReached,
  findReturn,
  jump,
  type Moment,
  move,
  type Move,
  settle,
  type TalkPlace,
} from '../../../page/talk/flow.ts';
import { createReveal, startReveal } from './reveal.ts';
import { createTalk, findForJump, findNear, findNumber, isNearEdge, isWhole, leaveOut, moveTo } from './talk.ts';

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
  /** The number of the current slide in the talk, counted from 1; 0 for a guest. */
  readonly number: number;
  /** Steps of the current slide shown so far, counted from -1 for none. */
  readonly step: number;
  /** The slides of the talk's flow, which a cut or a chapter may limit. */
  readonly shown: readonly Slide[];
  /** The slide of the flow that the talk has reached, whatever is shown meanwhile. */
  readonly reached: Slide;
  /** From where the speaker has jumped. */
  readonly bookmark: Moment<Slide> | undefined;
  /** Where the way back leads; undefined while there is none. */
  readonly wayBack: Slide | undefined;
  /** Jumps to a slide and shows all its steps; one outside the flow is a guest. */
  readonly goTo: (slide: Slide, cause: Exclude<Cause, 'step'>, link?: HTMLElement) => void;
  readonly move: (name: Move) => void;
  /** Takes up a bookmark that was kept. */
  readonly restore: (bookmark: Moment<Slide>) => void;
  /** Ids of the slides that are left out today. */
  readonly skipped: readonly string[];
  /** Leaves exactly these slides out of the flow, by id. */
  readonly skip: (ids: readonly string[]) => void;
  /** Brings every slide of the flow out of the parking; the returned function parks them again. */
  readonly showAll: () => () => void;
  /** Hears of each change of slide. */
  readonly onChange: Listen<Change>;
  /** Hears of each change of steps, with those that have just appeared. */
  readonly onStep: Listen<readonly Element[]>;
  /** Hears of each change of the flow and of the way back. */
  readonly onFlow: Listen<void>;
}

/** What the stage tells its ways through the talk. */
interface NavigationOptions {
  readonly root: HTMLElement;
  readonly container: HTMLElement;
  readonly list: SlideList;
  readonly selection: Pick<Selection, 'cut' | 'chapter'>;
  readonly start: Slide | undefined;
  /** Whether jumps leave a bookmark: in a frame the page around it leads. */
  readonly keepsBookmark: boolean;
}

/** Reveal at work: `begin` starts it, `sync` takes over slides with new content. */
interface Running {
  readonly begin: (address: string) => Promise<void>;
  readonly sync: () => void;
}

// Reveal shows every step up to this number.
const allSteps = 999;
const step = { cause: 'step', link: undefined } as const;

/** Parks what the start does not need; the talk begins later. */
export function createNavigation(options: NavigationOptions): Navigation & Running {
  const { root, container, list, keepsBookmark } = options;
  const deck = createReveal(root);
  const parking = createParking(container, list.all);
  const changes = createListeners<Change>();
  const steps = createListeners<readonly Element[]>();
  const flows = createListeners<void>();
  let talk = createTalk(list.all, options.selection, options.start);
  let isMarked = false;
  let reason: Pick<Change, 'cause' | 'link'> = step;

  function read(): TalkPlace<Slide> {
    const slide = talk.current;
    // Of twin drawings Reveal counts the steps of both.
    return { ...talk, now: { slide, step: Math.min(deck.getIndices().f ?? -1, countSteps(slide) - 1) }, countSteps };
  }

  /** The numbers on the page are those of the whole deck until a talk differs from it. */
  function markTalk(): void {
    isMarked ||= !isWhole(talk);
    if (isMarked) markProgress(container, talk.shown);
    markCurrent();
  }
  function markCurrent(): void {
    const { current, shown } = talk;
    if (isMarked) markPlace(current, findNumber(talk, current), shown.length);
    if (isMarked || talk.bookmark) markReached(current, findNumber(talk, findReached(read())));
  }

  /** Reveal must know the current slide's new index before it can leave it. */
  function setLive(slides: readonly Slide[]): void {
    if (parking.setLive(slides)) deck.slide(parking.live.indexOf(talk.current));
  }
  /** Hands over more slides before the last one that Reveal has is passed, and parks a guest that was left. */
  function recentre(margin: number): void {
    if (isNearEdge(talk, parking.live, margin)) setLive(findNear(talk, talk.current));
  }
  function tell(): void {
    const slide = list.of(deck.getCurrentSlide());
    const previous = talk.current;
    if (!slide || slide === previous) return;
    const number = findNumber(talk, previous);
    if (number > 0) markReached(previous, number);
    talk = moveTo(talk, slide);
    markCurrent();
    changes.tell({ slide, previous, ...reason });
    whenIdle(() => recentre(reach / 2));
  }

  function show({ now, bookmark }: TalkPlace<Slide>, why: typeof reason): void {
    const { slide } = now;
    const previous = talk.current;
    const isNew = keepsBookmark && bookmark !== talk.bookmark;
    if (isNew) talk = { ...talk, bookmark };
    if (slide === previous) deck.navigateFragment(now.step);
    else {
      if (!parking.live.includes(slide)) setLive(findForJump(talk, slide));
      reason = why;
      deck.slide(parking.live.indexOf(slide), 0, now.step);
      reason = step;
      if (findNumber(talk, previous) === 0) recentre(0);
    }
    if (isNew) tellFlow();
  }
  function tellFlow(): void {
    markTalk();
    flows.tell();
  }
  function skip(ids: readonly string[]): void {
    talk = leaveOut(talk, ids);
    talk = { ...talk, bookmark: settle(read()).bookmark };
    setLive(findNear(talk, talk.current));
    tellFlow();
  }
  function restore(bookmark: Moment<Slide>): void {
    talk = { ...talk, bookmark: settle({ ...read(), bookmark }).bookmark };
    tellFlow();
  }
  function showAll(): () => void {
    const { live } = parking;
    parking.setLive(talk.shown);
    return () => {
      setLive(live);
      markCurrent();
    };
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
      return read().now.step;
    },
    get shown() {
      return talk.shown;
    },
    get reached() {
      return findReached(read());
    },
    get bookmark() {
      return talk.bookmark;
    },
    get wayBack() {
      return findReturn(read())?.slide;
    },
    get skipped() {
      return [...talk.skipped];
    },
    goTo: (slide, cause, link) => show(jump(read(), slide), { cause, link }),
    move: (name) => show(move(read(), name), name === 'last' ? { cause: 'jump', link: undefined } : step),
    restore,
    skip,
    showAll,
    onChange: changes.add,
    onStep: steps.add,
    onFlow: flows.add,
    begin: (address) =>
      startReveal(deck, { root, startHash: `#/${parking.live.indexOf(talk.current)}/0/${allSteps}`, address }),
    sync: () => deck.sync(),
  };
}
