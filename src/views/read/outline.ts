// The article as the contents list it. Read once from the page, because headings need not be read at every step.
import { chapterTitle, groupByChapter, slideTitle, type Slide } from '../slides.ts';

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
    entries: groupParts(own).map(readEntry),
    written: own.filter(({ generated }) => !generated),
  }));
}

function groupParts(slides: readonly Slide[]): [Slide, ...Slide[]][] {
  const groups: [Slide, ...Slide[]][] = [];
  for (const slide of slides) {
    const group = groups.at(-1);
    if (isLinkList(slide) && isLinkList(group?.[0])) group?.push(slide);
    else groups.push([slide]);
  }
  return groups;
}

function readEntry(parts: [Slide, ...Slide[]]): OutlineEntry {
  const [slide] = parts;
  const title = slideTitle(slide);
  return {
    slide,
    parts,
    title: isLinkList(slide) ? title.replace(/ \(1 von \d+\)$/, '') : title,
    quizzes: Array.from(slide.section.querySelectorAll('quiz-question'), ({ id }) => id),
  };
}

function isLinkList(slide: Slide | undefined): boolean {
  return slide !== undefined && 'linklist' in slide.section.dataset;
}
