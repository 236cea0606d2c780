// The talk as a list: which slides it consists of, where it is, and which of them must be at hand. Values
// only: the page and Reveal are not asked here.
import { type Listed, selectLive, selectShown, type Selection } from '../../../page/deck/parking.ts';
import { firstOf } from '../../../page/deck/slides.ts';

/** A talk at one moment. */
export interface StageTalk<S> {
  readonly all: readonly S[];
  /** What was asked for, what a link has brought in, and what the speaker leaves out. */
  readonly selection: Required<Selection>;
  /** The slides of the talk, in order. */
  readonly shown: readonly S[];
  readonly current: S;
}

/** Begins a talk, on its first slide unless another is asked for. */
export function createTalk<S extends Listed>(
  all: readonly S[],
  { cut, chapter }: Pick<Selection, 'cut' | 'chapter'>,
  start?: S,
): StageTalk<S> {
  const selection = { cut, chapter, extra: new Set<string>(), skipped: new Set<string>() };
  const shown = selectShown(all, selection);
  const current = start ?? firstOf(shown);
  return takeIn({ all, selection, shown, current }, current);
}

/** A slide from outside joins the talk. */
export function takeIn<S extends Listed>(talk: StageTalk<S>, slide: S): StageTalk<S> {
  if (talk.shown.includes(slide)) return talk;
  const extra = new Set(talk.selection.extra).add(slide.id);
  return select(talk, { ...talk.selection, extra });
}

/** Leaves exactly these slides out, by id; the current one stays, and a link still leads to the others. */
export function leaveOut<S extends Listed>(talk: StageTalk<S>, ids: readonly string[]): StageTalk<S> {
  const skipped = new Set(ids.filter((id) => id !== talk.current.id));
  const extra = new Set([...talk.selection.extra].filter((id) => !skipped.has(id)));
  return takeIn(select(talk, { ...talk.selection, extra, skipped }), talk.current);
}

/** The talk on another of its slides. */
export function moveTo<S>(talk: StageTalk<S>, current: S): StageTalk<S> {
  return { ...talk, current };
}

/** The number of a slide in the talk, counted from 1; 0 for one that is not in it. */
export function findNumber<S>({ shown }: StageTalk<S>, slide: S): number {
  return shown.indexOf(slide) + 1;
}

/** Whether no slide of the deck is left out. */
export function isWhole<S>({ all, shown }: StageTalk<S>): boolean {
  return shown.length === all.length;
}

/** The slides that are at hand around `slide`: in small decks all of the talk. */
export function findNear<S>({ shown }: StageTalk<S>, slide: S): readonly S[] {
  return selectLive(shown, shown.indexOf(slide));
}

/** The slides at hand for a jump: the current one, which is still to be left, and those around the target. */
export function findForJump<S>(talk: StageTalk<S>, target: S): readonly S[] {
  const near = findNear(talk, target);
  return talk.shown.filter((slide) => slide === talk.current || near.includes(slide));
}

/** Whether the slides at hand end within `margin` of the current one, or are more than they need be. */
export function isNearEdge<S>(talk: StageTalk<S>, live: readonly S[], margin: number): boolean {
  const { shown, current } = talk;
  const at = live.indexOf(current);
  const isAtStart = at < margin && live[0] !== shown[0];
  const isAtEnd = live.length - 1 - at < margin && live.at(-1) !== shown.at(-1);
  return isAtStart || isAtEnd || live.length > findNear(talk, current).length;
}

function select<S extends Listed>(talk: StageTalk<S>, selection: Required<Selection>): StageTalk<S> {
  return { ...talk, selection, shown: selectShown(talk.all, selection) };
}
