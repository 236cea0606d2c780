// What is kept from one compilation to the next, for whoever compiles a folder after each save.

import type { ChapterMemory } from './chapters/chapter-memory.ts';
import type { StepMemory } from './once.ts';
import { createSlideMemory, type SlideMemory } from './slides/memory/slide-memory.ts';

/** Chapters as they were read, slides as they were rendered, and what was found in the whole of a file. */
export interface CompileMemory {
  readonly chapters: ChapterMemory;
  readonly slides: SlideMemory;
  readonly steps: StepMemory;
}

/** Nothing yet. */
export function createMemory(): CompileMemory {
  return { chapters: new Map(), slides: createSlideMemory(), steps: new Map() };
}
