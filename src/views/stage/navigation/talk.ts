// The talk as the stage keeps it: which slides are its flow, where it is, and which slides must be at hand. Values
// only: the page and Reveal are not asked here.
import { type Listed, selectLive, selectShown, type Selection } from '../../../page/deck/parking.ts';
import { firstOf } from '../../../page/deck/slides.ts';
import type { TalkPlace } from '../../../page/talk/flow.ts';

/** A talk at one moment; Reveal knows the step. */
export interface StageTalk<S> extends Pick<TalkPlace<S>, 'all' | 'shown' | 'skipped' | 'bookmark'> {
  /** What the address has asked for. */
  readonly asked: Pick<Selection, 'cut' | 'chapter'>;
  readonly current: S;
}

/** Begins a talk, on its first slide unless another is asked for, which may be a guest. */
export function createTalk<S extends Listed>(
  all: readonly S[],
  asked: Pick<Selection, 'cut' | 'chapter'>,
  start?: S,
): StageTalk<S> {
  const shown = selectShown(all, asked);
  return { all, shown, asked, skipped: new Set(), bookmark: undefined, current: start ?? firstOf(shown) };
}

/** Leaves exactly these slides out, by id; the current one stays as a guest, and a jump still leads to the others. */
export function leaveOut<S extends Listed>(talk: StageTalk<S>, ids: readonly string[]): StageTalk<S> {
  const skipped = new Set(ids);
  return { ...talk, skipped, shown: selectShown(talk.all, { ...talk.asked, skipped }) };
}

/** The talk on another slide. */
export function moveTo<S>(talk: StageTalk<S>, current: S): StageTalk<S> {
  return { ...talk, current };
}

/** The number of a slide in the flow, counted from 1; 0 for a guest. */
export function findNumber<S>({ shown }: StageTalk<S>, slide: S): number {
  return shown.indexOf(slide) + 1;
}

/** Whether no slide of the deck is left out. */
export function isWhole<S>({ all, shown }: StageTalk<S>): boolean {
  return shown.length === all.length;
}

/** The slides that are at hand around `slide`, a guest in its place: in small decks all of the flow. */
export function findNear<S>(talk: StageTalk<S>, slide: S): readonly S[] {
  const row = addGuest(talk, slide);
  return selectLive(row, row.indexOf(slide));
}

/** The slides at hand for a jump: the current one, which is still to be left, and those around the target. */
export function findForJump<S>(talk: StageTalk<S>, target: S): readonly S[] {
  const near = new Set(findNear(talk, target)).add(talk.current);
  return talk.all.filter((slide) => near.has(slide));
}

/** Whether the slides at hand end within `margin` of the current one, or are not those that they need be. */
export function isNearEdge<S>(talk: StageTalk<S>, live: readonly S[], margin: number): boolean {
  const row = addGuest(talk, talk.current);
  const at = live.indexOf(talk.current);
  const isAtStart = at < margin && live[0] !== row[0];
  const isAtEnd = live.length - 1 - at < margin && live.at(-1) !== row.at(-1);
  return isAtStart || isAtEnd || live.length > findNear(talk, talk.current).length;
}

function addGuest<S>({ all, shown }: StageTalk<S>, slide: S): readonly S[] {
  if (shown.includes(slide)) return shown;
  const row = new Set(shown).add(slide);
  return all.filter((each) => row.has(each));
}
