// Where a talk stands and where each move leads. The slides of today's talk are its flow; any other is a guest, in the
// talk only while it is shown. A jump leaves a bookmark, from which the talk goes on. Values only: the stage goes by
// them, and a speaker view that has none.
import { firstOf } from '../deck/slides.ts';

/** A slide with a number of its steps shown. */
export interface Moment<S> {
  readonly slide: S;
  /** Counted from -1 for no step. */
  readonly step: number;
}

/** A talk at one moment. */
export interface TalkPlace<S> {
  /** The slides of the deck, in order. */
  readonly all: readonly S[];
  /** Those of the flow, in order. */
  readonly shown: readonly S[];
  /** Ids of the slides that the speaker leaves out today. */
  readonly skipped: ReadonlySet<string>;
  readonly now: Moment<S>;
  /** From where the speaker has jumped; undefined while the talk goes on slide by slide. */
  readonly bookmark: Moment<S> | undefined;
  readonly countSteps: (slide: S) => number;
}

/** The moves that need no more than their name. */
export const moves = ['next', 'previous', 'back', 'here', 'first', 'last'] as const;
/** One of them: `back` leads to the bookmark, `here` drops it. */
export type Move = (typeof moves)[number];

interface Named {
  readonly id: string;
}

/** The talk after a move; where there is nothing in that direction it stays. */
export function move<S extends Named>(talk: TalkPlace<S>, name: Move): TalkPlace<S> {
  switch (name) {
    case 'next':
      return goOn(talk, findNext(talk));
    case 'previous':
      return goOn(talk, talk.bookmark ? findReturn(talk) : findPrevious(talk));
    case 'back':
      return goOn(talk, findReturn(talk));
    case 'here':
      return goOn(talk, talk.now);
    case 'first':
      return goOn(talk, showWhole(talk, firstOf(talk.shown)));
    case 'last':
      return jump(talk, talk.shown.at(-1) ?? talk.now.slide);
  }
}

/** The talk after a jump. The first one leaves the bookmark; one to where the talk goes on anyway leaves none. */
export function jump<S extends Named>(talk: TalkPlace<S>, slide: S): TalkPlace<S> {
  const back = findReturn(talk);
  const bookmark = talk.bookmark ?? talk.now;
  const now = showWhole(talk, slide);
  if (slide === talk.now.slide) return talk;
  if (slide === back?.slide) return goOn(talk, back);
  if (slide === findFollowing(talk, bookmark.slide)) return goOn(talk, now);
  return { ...talk, now, bookmark };
}

/** The talk without a bookmark to the slide that is shown. */
export function settle<S extends Named>(talk: TalkPlace<S>): TalkPlace<S> {
  return findReturn(talk)?.slide === talk.now.slide ? { ...talk, bookmark: undefined } : talk;
}

/** Where the way back leads: to the bookmark, or on from there if its slide is left out meanwhile. */
export function findReturn<S extends Named>(talk: TalkPlace<S>): Moment<S> | undefined {
  const { bookmark, shown } = talk;
  if (!bookmark || !isLeftOut(talk, bookmark.slide)) return bookmark;
  return { slide: findFollowing(talk, bookmark.slide) ?? shown.at(-1) ?? talk.now.slide, step: -1 };
}

/** What the next move onwards shows: a step, or the slide that follows in the flow. */
export function findNext<S extends Named>(talk: TalkPlace<S>): Moment<S> | undefined {
  const { slide, step } = talk.bookmark ?? talk.now;
  if (talk.bookmark && isLeftOut(talk, slide)) return findReturn(talk);
  if (step + 1 < talk.countSteps(slide)) return { slide, step: step + 1 };
  const following = findFollowing(talk, slide);
  return following ? { slide: following, step: -1 } : findReturn(talk);
}

/** The slide of the flow that the talk has reached: that of the bookmark, and for a guest the one before it. */
export function findReached<S>(talk: TalkPlace<S>): S {
  const { slide } = talk.bookmark ?? talk.now;
  return talk.shown.includes(slide) ? slide : (findPreceding(talk, slide) ?? firstOf(talk.shown));
}

function findPrevious<S>(talk: TalkPlace<S>): Moment<S> | undefined {
  const { slide, step } = talk.now;
  if (step >= 0) return { slide, step: step - 1 };
  const preceding = findPreceding(talk, slide);
  return preceding && showWhole(talk, preceding);
}

function goOn<S>(talk: TalkPlace<S>, now: Moment<S> | undefined): TalkPlace<S> {
  return now ? { ...talk, now, bookmark: undefined } : talk;
}

function showWhole<S>({ countSteps }: TalkPlace<S>, slide: S): Moment<S> {
  return { slide, step: countSteps(slide) - 1 };
}

function isLeftOut<S extends Named>({ shown, skipped }: TalkPlace<S>, slide: S): boolean {
  return skipped.has(slide.id) && !shown.includes(slide);
}

function findFollowing<S>({ all, shown }: TalkPlace<S>, slide: S): S | undefined {
  const at = shown.indexOf(slide);
  if (at >= 0) return shown[at + 1];
  const later = new Set(all.slice(all.indexOf(slide) + 1));
  return shown.find((each) => later.has(each));
}

function findPreceding<S>({ all, shown }: TalkPlace<S>, slide: S): S | undefined {
  const at = shown.indexOf(slide);
  if (at >= 0) return shown[at - 1];
  const earlier = new Set(all.slice(0, all.indexOf(slide)));
  return shown.findLast((each) => earlier.has(each));
}
