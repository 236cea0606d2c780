// The article as the contents list it. Read once from the page, because headings need not be read at every step.
import { quizElement } from '../../shared/markup.ts';
import { chapterTitle, groupByChapter, slideTitle, type Slide } from '../../page/deck/slides.ts';

/** One line of the contents. */
export interface OutlineEntry {
  readonly slide: Slide;
  readonly title: string;
  /** Ids of the questions that the slide asks. */
  readonly quizzes: readonly string[];
}

/** A chapter with its lines. */
export interface OutlineChapter {
  readonly id: string;
  readonly title: string;
  readonly accent: string;
  readonly entries: readonly OutlineEntry[];
  /** Slides that are counted: no lists to look things up, and none that only readers see. */
  readonly written: readonly Slide[];
}

/** Reads the outline of these slides. */
export function readOutline(slides: readonly Slide[]): OutlineChapter[] {
  return groupByChapter(slides).map((own) => ({
    id: own[0].chapter,
    title: chapterTitle(own[0]),
    accent: own[0].accent,
    entries: own.map(readEntry),
    written: own.filter(({ generated, forReaders }) => !generated && !forReaders),
  }));
}

function readEntry(slide: Slide): OutlineEntry {
  return {
    slide,
    title: slideTitle(slide),
    quizzes: Array.from(slide.section.querySelectorAll(quizElement), ({ id }) => id),
  };
}
