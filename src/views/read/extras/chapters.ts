// The chapters of the whole material, and the page that each of them has to itself.
import { deckAddress } from '../../../page/deck/address.ts';
import { selectShown } from '../../../page/deck/parking.ts';
import { chapterTitle, groupByChapter, type Slide } from '../../../page/deck/slides.ts';

/** One chapter of the material. */
export interface Chapter {
  readonly id: string;
  readonly title: string;
  readonly accent: string;
  readonly first: Slide;
  readonly last: Slide;
}

/** The chapters around the one that is shown. */
interface ChapterPage {
  readonly chapter: Chapter;
  readonly previous: Chapter | undefined;
  readonly next: Chapter | undefined;
}

/** The chapters that readers of a page can go to. */
export interface Chapters {
  /** All that the cut of this page has something of, also where the page shows only one. */
  readonly all: readonly Chapter[];
  /** The only one that the page shows, with its neighbours; undefined when it shows all. */
  readonly page: ChapterPage | undefined;
}

/** Reads them from all slides and those that are shown; a chapter that the page cannot show alone has no page. */
export function readChapters(
  slides: readonly Slide[],
  shown: readonly Slide[],
  { cut, chapterOnly }: Readonly<Partial<Record<string, string>>> = document.documentElement.dataset,
): Chapters {
  const listed = new Set([...selectShown(slides, { cut, chapter: undefined }), ...shown]);
  const all = groupByChapter(slides.filter((slide) => listed.has(slide))).map(describeChapter);
  const at = shown.length < slides.length ? all.findIndex(({ id }) => id === chapterOnly) : -1;
  const chapter = all[at];
  return { all, page: chapter && { chapter, previous: all[at - 1], next: all[at + 1] } };
}

function describeChapter(own: readonly [Slide, ...Slide[]]): Chapter {
  const [first] = own;
  return { id: first.chapter, title: chapterTitle(first), accent: first.accent, first, last: own.at(-1) ?? first };
}

/** The address of a chapter's own page. */
export function chapterAddress({ id }: Chapter): string {
  return deckAddress({ view: 'read', chapter: id });
}

/** The same chapter within the whole material. */
export function wholeAddress({ first }: Chapter): string {
  return deckAddress({ view: 'read', chapter: '', slide: first.id });
}
