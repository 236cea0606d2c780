// The talk as the stage keeps it: which slides are its flow, where it is, and which slides must be at hand. Values
// only: the page and Reveal are not asked here.
import { type Listed, selectShown, type Selection } from '../../../page/deck/parking.ts';
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

/** The slides at hand, in order: the one that is shown, that which the talk has reached, and those before and after it. */
export function findNear<S>({ all, shown, current }: StageTalk<S>, reached: S): readonly S[] {
  const at = shown.indexOf(reached);
  return inOrder(all, new Set(shown.slice(Math.max(0, at - 1), at + 2)).add(current));
}

/** The slides at hand for a jump: the current one, which is still to be left, and the target. */
export function findForJump<S>({ all, current }: StageTalk<S>, target: S): readonly S[] {
  return inOrder(all, new Set([current, target]));
}

/**
 * These slides, with one more in front where another than the current one would stand at `index`, from which Reveal
 * counts: it takes a slide with the same index for the same slide.
 */
export function keepIndex<S>({ all, current }: StageTalk<S>, slides: readonly S[], index: number): readonly S[] {
  const [first] = slides;
  const before = first && all[all.indexOf(first) - 1];
  return before && (slides[index] ?? current) !== current ? [before, ...slides] : slides;
}

function inOrder<S>(all: readonly S[], slides: ReadonlySet<S>): readonly S[] {
  const places = new Map([...slides].map((slide) => [slide, all.indexOf(slide)]));
  return [...slides].toSorted((first, second) => (places.get(first) ?? 0) - (places.get(second) ?? 0));
}
