// Slides as they were rendered before, for whoever compiles a folder after each save: rendering is most of the work.

import type { LinkTargets } from '../../html/addresses/targets.ts';
import type { Recorded } from './recorded.ts';
import { isSame } from './same.ts';

/** The last rendering of each slide by its id, and what all of them saw. */
export interface SlideMemory {
  shared: unknown;
  targets: LinkTargets | undefined;
  /** Of the run before. */
  known: ReadonlyMap<string, Recorded>;
  /** Of this run. */
  readonly slides: Map<string, Recorded>;
}

/** Nothing yet. */
export function createSlideMemory(): SlideMemory {
  return { shared: undefined, targets: undefined, known: new Map(), slides: new Map() };
}

/** Begins a run: where what all slides see is another, nothing holds any more; of other targets only who asked for one hears. */
export function beginRun(memory: SlideMemory, shared: object, targets: LinkTargets): void {
  const isKept = isSame(memory.shared, shared);
  const haveTargets = isSame(memory.targets, targets);
  memory.known = new Map(isKept ? [...memory.slides].filter(([, slide]) => haveTargets || !slide.asksForTargets) : []);
  memory.slides.clear();
  memory.shared = shared;
  memory.targets = targets;
}
