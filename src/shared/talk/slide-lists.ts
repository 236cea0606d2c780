// Lists of slides, as the compiler writes them and the browser shows them.

/** Up to this many slides contents, overview and the stage hold all of them; beyond it that would weigh too much. */
export const fewSlides = 300;

/** A list in runs: each entry that belongs to the first of the run before it, by `belongs`, joins it. */
export function groupRuns<T>(list: readonly T[], belongs: (first: T, next: T) => boolean): [T, ...T[]][] {
  const runs: [T, ...T[]][] = [];
  for (const entry of list) {
    const run = runs.at(-1);
    if (run && belongs(run[0], entry)) run.push(entry);
    else runs.push([entry]);
  }
  return runs;
}

/** The slides that numbers count: what only readers see is none of the talk's. */
export function listCounted<S extends { readonly forReaders: boolean }>(slides: readonly S[]): readonly S[] {
  return slides.filter(({ forReaders }) => !forReaders);
}

/** What a link list is about. */
export interface Listing {
  /** The chapter whose addresses it lists; "" for the whole deck. */
  readonly chapter: string;
  /** Ids of the slides that name them. */
  readonly slides: ReadonlySet<string>;
}

/** Whether a list has something to say in a talk: that of the deck has, any other where it names one of the talk's slides. */
export function namesOneOf({ chapter, slides }: Listing, talk: ReadonlySet<string>): boolean {
  return chapter === '' || [...slides].some((id) => talk.has(id));
}

/** What tells where a slide stands in a talk. */
interface PlacedSlide {
  readonly generated: boolean;
  readonly cuts: readonly string[];
}

/**
 * The last slide of the talk: the last in any of its lengths, where most slides have any; what an author has written after
 * that is an appendix. Where only a few have, lengths are shortened talks, and the whole ends with the last slide.
 */
export function findClosing<S extends PlacedSlide>(slides: readonly S[]): S | undefined {
  const written = slides.filter(({ generated }) => !generated);
  const inLengths = written.filter(({ cuts }) => cuts.length > 0);
  return (inLengths.length * 2 >= written.length ? inLengths.at(-1) : undefined) ?? written.at(-1);
}
