// Moves through the talk: hands Reveal the slides that are at hand, tells it what to show, and tells whoever listens.
// Where a move leads is worked out in flow.ts, which slides are at hand in talk.ts.
import { createParking, reach } from '../../../page/deck/parking.ts';
import { markPlace, markProgress, markReached } from '../../../page/deck/place.ts';
import { createListeners } from '../../../page/browser/signal.ts';
import type { Slide } from '../../../page/deck/slides.ts';
import { countSteps } from '../../../page/deck/steps.ts';
import { whenIdle } from '../../../page/browser/when-idle.ts';
import { findReached, findReturn, jump, type Moment, move, settle, type TalkPlace } from '../../../page/talk/flow.ts';
import { createReveal, startReveal } from './reveal.ts';
import type { Change, Navigation, NavigationOptions, Running } from './types.ts';
import { createTalk, findForJump, findNear, findNumber, isNearEdge, isWhole, leaveOut, moveTo } from './talk.ts';

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
    const reached = findReached(read());
    if (isMarked) markPlace(current, findNumber(talk, current), shown.length);
    markReached(current, reached === current ? undefined : findNumber(talk, reached));
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
    markReached(previous, undefined);
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
