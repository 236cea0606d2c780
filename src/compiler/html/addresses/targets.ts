// Where links inside the deck may lead: its chapters by the names of their files, and what its own address may ask for.

import type { ParsedChapter, ParsedSlide } from '../../types.ts';

/** Title, id and former ids of a slide. */
export interface SlideName {
  readonly title: string;
  readonly id: string;
  readonly aliases: readonly string[];
}

/** A chapter as links to its file see it. */
export interface ChapterTarget {
  readonly file: string;
  readonly id: string;
  readonly slides: readonly SlideName[];
  /** Ids that the author gave to parts of its slides. */
  readonly parts: ReadonlySet<string>;
}

/** What links can find before any slide is rendered. */
export interface LinkTargets {
  readonly chapters: readonly ChapterTarget[];
  /** The ids of the slides by Reveal's numbers: "2/1". */
  readonly numbers: ReadonlyMap<string, string>;
  /** Names of the cuts. */
  readonly cuts: ReadonlySet<string>;
}

/** The targets of a deck whose slides have their names; `parts` are the ids within them. */
export function listTargets(
  parsed: readonly ParsedChapter[],
  {
    names,
    parts,
    numbers,
    cuts,
  }: {
    names: readonly ReadonlyMap<ParsedSlide, SlideName>[];
    parts: readonly (readonly string[])[];
    numbers: ReadonlyMap<ParsedSlide, string>;
    cuts: ReadonlySet<string>;
  },
): LinkTargets {
  const chapters = parsed.map(({ source, chapter }, index) => ({
    file: source.path.replace(/^.*\//s, ''),
    id: chapter.id,
    slides: [...(names[index]?.values() ?? [])],
    parts: new Set(parts[index]),
  }));
  const byNumber = names.flatMap((named) =>
    Array.from(named, ([slide, { id }]) => [numbers.get(slide) ?? '', id] as const),
  );
  return { chapters, numbers: new Map(byNumber), cuts };
}
