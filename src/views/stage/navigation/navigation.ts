// Moves through the talk: tells Reveal what to show, and tells whoever listens. Where a move leads is worked out in flow.ts,
// which slides Reveal has in at-hand.ts.
import { markPlace, markProgress, markReached } from '../../../page/deck/place.ts';
import { afterFrame } from '../../../page/browser/after-frame.ts';
import { createListeners } from '../../../page/browser/signal.ts';
import type { Slide } from '../../../page/deck/slides.ts';
import { countSteps } from '../../../page/deck/steps.ts';
import { whenIdle } from '../../../page/browser/when-idle.ts';
import { findReached, findReturn, jump, type Moment, move, settle, type TalkPlace } from '../../../page/talk/flow.ts';
import { createAtHand } from './at-hand.ts';
import { createReveal, startReveal } from './reveal.ts';
import type { Change, Navigation, NavigationOptions, Running } from './types.ts';
import { createTalk, findNumber, isWhole, leaveOut, moveTo } from './talk.ts';

// Reveal shows every step up to this number.
const allSteps = 999;
const step = { cause: 'step', link: undefined } as const;

/** Parks what the start does not need; the talk begins later. */
export function createNavigation(options: NavigationOptions): Navigation & Running {
  const { root, container, list, keepsBookmark } = options;
  const deck = createReveal(root);
  const changes = createListeners<Change>();
  const shows = createListeners<Change>();
  const steps = createListeners<readonly Element[]>();
  const flows = createListeners<void>();
  const nears = createListeners<void>();
  let talk = createTalk(list.all, options.selection, options.start);
  const atHand = createAtHand(deck, container, talk);
  let isMarked = false;
  // Before it is, the page shows the first slide that is here; and on paper all are.
  let isReady = false;
  let latest: Change | undefined;
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

  function bringNear(): void {
    if (!isReady) return;
    atHand.bring(talk, findReached(read()));
    nears.tell();
  }
  function tell(): void {
    const slide = list.of(deck.getCurrentSlide());
    const previous = talk.current;
    if (!slide || slide === previous) return;
    markReached(previous, undefined);
    talk = moveTo(talk, slide);
    markCurrent();
    const change = { slide, previous, ...reason };
    latest = change;
    afterFrame(() => settleDown(change));
    changes.tell(change);
  }

  /** What need not be done before the slide is seen. */
  function settleDown(change: Change): void {
    if (change !== latest) return; // Keys may be faster.
    latest = undefined;
    whenIdle(bringNear);
    shows.tell(change);
  }

  function show({ now, bookmark }: TalkPlace<Slide>, why: typeof reason): void {
    const { slide } = now;
    const previous = talk.current;
    const isNew = keepsBookmark && bookmark !== talk.bookmark;
    if (isNew) talk = { ...talk, bookmark };
    if (slide === previous) {
      if (latest) settleDown(latest); // What is said of a step follows what is said of its slide.
      deck.navigateFragment(now.step);
    } else {
      const index = atHand.approach(talk, slide);
      reason = why;
      deck.slide(index, 0, now.step);
      reason = step;
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
    bringNear();
    tellFlow();
  }
  function restore(bookmark: Moment<Slide>): void {
    talk = { ...talk, bookmark: settle({ ...read(), bookmark }).bookmark };
    tellFlow();
  }
  function showAll(): () => void {
    const park = atHand.bringAll(talk);
    isReady = false;
    return () => {
      isReady = true;
      park();
      markCurrent();
    };
  }

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
    onShown: shows.add,
    onStep: steps.add,
    onFlow: flows.add,
    onNear: nears.add,
    begin: (address) => startReveal(deck, { root, startHash: `#/0/0/${allSteps}`, address }),
    ready: () => {
      isReady = true;
      whenIdle(bringNear);
    },
    sync: () => {
      atHand.count(talk);
      deck.sync();
    },
  };
}
