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

/** All chapters that the cut of this page has something of, also where the page shows only one. */
export function listChapters(all: readonly Slide[], cut = document.documentElement.dataset.cut): readonly Chapter[] {
  return groupByChapter(selectShown(all, { cut, chapter: undefined })).map((own) => ({
    id: own[0].chapter,
    title: chapterTitle(own[0]),
    accent: own[0].accent,
    first: own[0],
    last: own.at(-1) ?? own[0],
  }));
}

/** The only chapter that the page shows, with its neighbours; undefined when it shows all. */
export function findChapterPage(
  chapters: readonly Chapter[],
  asked = document.documentElement.dataset.chapterOnly,
): ChapterPage | undefined {
  const at = chapters.findIndex(({ id }) => id === asked);
  const chapter = chapters[at];
  return chapter && { chapter, previous: chapters[at - 1], next: chapters[at + 1] };
}

/** The address of a chapter's own page. */
export function chapterAddress({ id }: Chapter): string {
  return deckAddress({ view: 'read', chapter: id });
}

/** The same chapter within the whole material. */
export function wholeAddress({ first }: Chapter): string {
  return deckAddress({ view: 'read', chapter: '', slide: first.id });
}
