// The article as the contents list it. Read once from the page, because headings need not be read at every step.
import { data, quizElement } from '../../shared/markup.ts';
import { groupRuns, readWholeTitle } from '../../shared/slide-lists.ts';
import { chapterTitle, groupByChapter, slideTitle, type Slide } from '../../page/deck/slides.ts';

/** One line of the contents. */
export interface OutlineEntry {
  readonly slide: Slide;
  /** What the line stands for: the slide, and the further parts of a link list. */
  readonly parts: readonly Slide[];
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
  /** Slides that can be read through, in contrast to lists to look things up. */
  readonly written: readonly Slide[];
}

/** Reads the outline of these slides; of a link list's parts the first will do. */
export function readOutline(slides: readonly Slide[]): OutlineChapter[] {
  return groupByChapter(slides).map((own) => ({
    id: own[0].chapter,
    title: chapterTitle(own[0]),
    accent: own[0].accent,
    entries: groupRuns(own, (first, slide) => isLinkList(first) && isLinkList(slide)).map(readEntry),
    written: own.filter(({ generated }) => !generated),
  }));
}

function readEntry(parts: [Slide, ...Slide[]]): OutlineEntry {
  const [slide] = parts;
  const title = slideTitle(slide);
  return {
    slide,
    parts,
    title: isLinkList(slide) ? readWholeTitle(title) : title,
    quizzes: Array.from(slide.section.querySelectorAll(quizElement), ({ id }) => id),
  };
}

function isLinkList({ section }: Slide): boolean {
  return section.hasAttribute(data.linkList);
}
