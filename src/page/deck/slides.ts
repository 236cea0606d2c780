// The deck's own list of slides, read once from the document. Progress, overview, announcements and
// parking go by this list, never by Reveal's count, which knows only the slides it is given.
import { classes, data, footnoteReferences } from '../../shared/markup.ts';
import { decodePercent } from '../../shared/decode.ts';
import { groupRuns, type Listing } from '../../shared/talk/slide-lists.ts';
import { readElementText } from './copies.ts';

/** One slide as its section describes it. */
export interface Slide {
  readonly id: string;
  readonly section: HTMLElement;
  /** The chapter's file name without ending. */
  readonly chapter: string;
  /** Chapter colour; empty for slides that belong to no chapter. */
  readonly accent: string;
  /** Names of the cuts that hold this slide. */
  readonly cuts: readonly string[];
  /** Planned minutes; 0 when none are given. */
  readonly minutes: number;
  /** In the appendix: link lists, glossary, and what authors wrote for readers alone. */
  readonly generated: boolean;
  /** What a link list is about; undefined for any other slide. */
  readonly listing: Listing | undefined;
  /** Never on the stage, and counted by no number. */
  readonly forReaders: boolean;
  /** In a deck with stacks its number as Reveal counts, "2/1". */
  readonly indices?: string | undefined;
}

/** All slides in order, and the ways to find one. */
export interface SlideList {
  readonly all: readonly Slide[];
  /** The slide that has this id, or that holds or explains the element with this id (footnote, alias, term). */
  find(id: string): Slide | undefined;
  /** The slide whose section holds this node. */
  of(node: Element | null | undefined): Slide | undefined;
}

const sections = `:is(.${classes.slides}, .${classes.parked}) > section[id]`;

/** Reads the slides of the talk below `root`, in the order of the page; without those that only readers see. */
export function readSlides(root: HTMLElement): SlideList {
  return createList(readAll(root).filter(({ forReaders }) => !forReaders));
}

/** Reads the slides of the article: all that there are. */
export function readArticle(root: HTMLElement): SlideList {
  return createList(readAll(root));
}

function readAll(root: HTMLElement): readonly Slide[] {
  return Array.from(root.querySelectorAll<HTMLElement>(sections), readSlide);
}

function createList(all: readonly Slide[]): SlideList {
  const bySection = new Map<Element, Slide>(all.map((slide) => [slide.section, slide]));
  const of = (node: Element | null | undefined): Slide | undefined => {
    const section = node?.closest(sections);
    return section ? bySection.get(section) : undefined;
  };
  const find = (id: string): Slide | undefined => {
    const element = document.getElementById(id);
    const found = of(element);
    const page = element?.closest(`[${data.readers}]`);
    if (found || !page) return found;
    // What only readers see is stood for by the first slide that leads to it, else by the list of all that there is to read.
    const link = findTermLink(document, id) ?? findLink(document, `a[href$="#${CSS.escape(page.id)}"]`);
    return of(link) ?? all.find(({ listing }) => listing?.chapter === '');
  };
  return { all, of, find };
}

/** Whether only readers see what has this id. */
export function isForReaders(id: string): boolean {
  return Boolean(document.getElementById(id)?.closest(`[${data.readers}]`));
}

/** The first link to a term, of a slide or of all slides; one in the notes only where there is no other. */
export function findTermLink(root: ParentNode, term: string): HTMLElement | null {
  return findLink(root, `a.${classes.term}[href="#${CSS.escape(term)}"]`);
}

function findLink(root: ParentNode, link: string): HTMLElement | null {
  return (
    root.querySelector<HTMLElement>(`section > :not(.${classes.notes}) ${link}`) ??
    root.querySelector<HTMLElement>(`section > .${classes.notes} ${link}`)
  );
}

function readSlide(section: HTMLElement): Slide {
  const read = (name: string): string => section.getAttribute(name) ?? '';
  return {
    id: section.id,
    section,
    chapter: read(data.chapter),
    accent: read(data.accent),
    cuts: read(data.cut).split(/\s+/).filter(Boolean),
    minutes: Number(read(data.minutes)) || 0,
    generated: section.hasAttribute(data.generated),
    listing: readListing(section),
    forReaders: section.hasAttribute(data.readers),
    indices: section.getAttribute(data.indices) ?? undefined,
  };
}

function readListing(section: HTMLElement): Listing | undefined {
  const chapter = section.getAttribute(data.linkList);
  if (chapter === null) return undefined;
  let slides: ReadonlySet<string> | undefined;
  const read = (): ReadonlySet<string> =>
    new Set(
      Array.from(section.querySelectorAll<HTMLAnchorElement>(`.${classes.linkUses} a`), ({ hash }) =>
        decodePercent(hash.slice(1)),
      ),
    );
  return {
    chapter,
    // In large decks the lists are long, and most talks never ask.
    get slides() {
      return (slides ??= read());
    },
  };
}

/** The slide's title without footnote numbers. */
export function slideTitle(slide: Slide): string {
  const heading = findHeading(slide);
  const text = heading ? readElementText(heading, { without: footnoteReferences }) : '';
  return text.replace(/\s+/g, ' ') || slide.id;
}

/** The slide's visible heading; one for the outline only may stand before it. */
export function findHeading(slide: Slide): HTMLElement | null {
  return slide.section.querySelector(`:is(h1, h2, h3):not(.${classes.hidden})`);
}

/** The chapter's name as the place mark gives it. */
export function chapterTitle(slide: Slide): string {
  return slide.section.querySelector(`.${classes.placeChapter}`)?.textContent.trim() || slide.chapter;
}

/** Slides in runs of the same chapter. */
export function groupByChapter(slides: readonly Slide[]): [Slide, ...Slide[]][] {
  return groupRuns(slides, (first, slide) => first.chapter === slide.chapter);
}

/** The slide whose number in the talk is all that is written; undefined for any other text. */
export function findByNumber(slides: readonly Slide[], written: string): Slide | undefined {
  return /^\s*\d+\s*$/.test(written) ? slides[Number(written) - 1] : undefined;
}

/** The first of some slides; a deck has at least one. */
export function firstOf<S>(slides: readonly S[]): S {
  const [first] = slides;
  if (!first) throw new Error('expected at least one slide in the page');
  return first;
}
