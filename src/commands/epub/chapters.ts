// The chapters of the book: the slides of the page by chapter, each without what only a screen needs, and links that
// lead from one document of the book to another.

import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { appendixChapter, data } from '../../shared/markup.ts';
import { wordsFor } from '../../shared/words/languages.ts';
import type { Deck, Slide } from '../../compiler/types.ts';
import { dropScreenParts, tidySection } from './tidy.ts';
import { findElements, getAttribute, listIds } from './tree.ts';

/** A chapter of the book. */
export interface BookChapter {
  /** Name of its document. */
  readonly file: string;
  readonly title: string;
  readonly accent: string;
  readonly sections: readonly Tree.Element[];
  /** The slides that its contents list. */
  readonly entries: readonly Pick<Slide, 'id' | 'title'>[];
}

/** Reads the chapters from a page, with the pictures that they show: by their paths the names in the book. */
export function readChapters(
  page: Tree.Document,
  deck: Deck,
): { readonly chapters: readonly BookChapter[]; readonly pictures: ReadonlyMap<string, string> } {
  const sections = findElements(page, (element) => getAttribute(element, data.chapter) !== undefined);
  const files = new Map<string, string>();
  for (const section of sections) {
    dropScreenParts(section, deck.base);
    for (const id of listIds(section)) files.set(id, nameFile(getAttribute(section, data.chapter) ?? ''));
  }
  const pictures = new Map<string, string>();
  const { newWindow } = wordsFor(deck.language).onSlides;
  const chapters = groupSlides(deck).map(({ id, title, own }) => {
    const file = nameFile(id);
    const parts = sections.filter((section) => getAttribute(section, data.chapter) === id);
    for (const section of parts) tidySection(section, { file, files, pictures, base: deck.base, newWindow });
    return { file, title, accent: own[0]?.accent ?? 'petrol', sections: parts, entries: own };
  });
  return { chapters, pictures };
}

function groupSlides({ chapters, slides, language }: Deck): { id: string; title: string; own: readonly Slide[] }[] {
  return [...chapters, { id: appendixChapter, title: wordsFor(language).deckPage.appendix }]
    .map(({ id, title }) => ({ id, title, own: slides.filter(({ chapter }) => chapter === id) }))
    .filter(({ own }) => own.length > 0);
}

function nameFile(chapter: string): string {
  return `${chapter.replace(/[^\p{L}\p{N}._-]/gu, '-')}.xhtml`;
}
