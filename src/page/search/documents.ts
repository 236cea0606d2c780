// What can be found: every slide with its parts, every section of what is written for readers, and every entry of the glossary. Only
// references into the page and how to read them; the text itself stays where it is.
import { searchGroups as words } from '#words/searchGroups';
import { classes, data, selectLayout } from '../../shared/markup.ts';
import { chapterTitle, slideTitle, type Slide } from '../deck/slides.ts';
import { readBlocks } from './text.ts';

const footnotes = `.${classes.footnotes}`;

/** Parts of a document in the order of their weight. */
export const fields = ['title', 'id', 'body', 'notes', 'footnotes'] as const;
/** A part that can be searched; each document has all of them, some empty. */
export type Field = (typeof fields)[number];

/** Something that can be found. */
export interface SearchDocument {
  /** Id of the place in the page. */
  readonly id: string;
  readonly title: string;
  /** The group of the hits: a chapter, or the glossary. */
  readonly group: string;
  /** Of a term: all its names. Who asks for one of them wants to know what it is. */
  readonly names?: readonly string[];
  /** It asks, and another one explains. */
  readonly isQuiz?: boolean;
  /** It stands where only readers see it. */
  readonly isToRead?: boolean;
  /** How much a hit counts. */
  readonly weight: number;
  /** The blocks of one part, read from the page. */
  readonly read: (field: Field) => string[];
}

/** Lists what can be found on these slides, in what only readers see, and in the glossary; each is looked at when it is asked for. */
export function* listDocuments(slides: readonly Slide[]): Generator<SearchDocument> {
  for (const slide of slides) yield describeSlide(slide);
  const heads = document.querySelectorAll<HTMLElement>(`[${data.readers}] .${classes.notes} :is(h3, h4)[id]`);
  for (const head of heads) yield describeSection(head);
  const terms = document.querySelectorAll<HTMLElement>(`.${classes.glossary} > dt`);
  for (const term of terms) yield describeTerm(term);
}

/** A slide with its parts. A list has only its title: its text stands in footnotes and terms, too. */
export function describeSlide(slide: Slide): SearchDocument {
  const { section } = slide;
  const title = slideTitle(slide);
  return {
    id: slide.id,
    title,
    group: chapterTitle(slide),
    isQuiz: section.matches(selectLayout('quiz')),
    weight: slide.generated ? 0.5 : 1,
    read: (field) => {
      if (field === 'title') return [title];
      // It says in a word or two what the slide is about, even where the title does not.
      if (field === 'id') return [slide.id];
      if (slide.generated) return [];
      if (field === 'footnotes') return readParts(section.querySelectorAll(footnotes));
      // The views wrap and move parts of a slide, so only their names say what they are.
      if (field === 'notes') return readParts(section.querySelectorAll(`.${classes.notes}`), footnotes);
      return readParts(section.querySelectorAll(`.${classes.body}`), footnotes);
    },
  };
}

/** A heading with the text below it. */
function describeSection(heading: HTMLElement): SearchDocument {
  const title = heading.textContent;
  return {
    id: heading.id,
    title,
    group: heading.closest('section')?.querySelector(':is(h2, h3)')?.textContent ?? '',
    isToRead: true,
    weight: 0.7, // It is an answer in short: the slide that says it all comes first.
    read: (field) => {
      if (field === 'title') return [title];
      if (field === 'id') return [heading.id];
      return field === 'body' ? readParts(listBelow(heading)) : [];
    },
  };
}

/** What stands between a heading and the next. */
function listBelow(heading: Element): Element[] {
  const below: Element[] = [];
  for (let next = heading.nextElementSibling; next && !/^H\d$/.test(next.tagName); next = next.nextElementSibling)
    below.push(next);
  return below;
}

function describeTerm(term: HTMLElement): SearchDocument {
  const title = term.textContent;
  const names = [title, ...(term.getAttribute(data.names)?.split(', ') ?? [])];
  return {
    id: term.id,
    title,
    names,
    group: words.glossary,
    weight: 0.5, // So short an entry would win against every slide that mentions the word.
    read: (field) => {
      if (field === 'title') return [names.join(' ')];
      return field === 'body' ? readParts(term.nextElementSibling ? [term.nextElementSibling] : []) : [];
    },
  };
}

function readParts(parts: Iterable<Element>, without?: string): string[] {
  return [...parts].flatMap((part) => readBlocks(part, without));
}
