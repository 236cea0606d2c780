// The seam between the worlds: every id, class, data attribute and event that more than one of them
// must agree on. Imports nothing, so that Node and the browser can use it alike.

/** Classes that one world writes and another reads. */
export const classes = {
  /** The page: what Reveal runs in, all slides in it, and the button for its toolbar. */
  reveal: 'reveal',
  slides: 'slides',
  /** What holds the slides that wait; in large decks with the class of those at hand, too. */
  parked: 'parked',
  menu: 'menu',
  /** The links at the beginning of the page that lead past what a keyboard need not go through. */
  skip: 'skip',
  /** Contents and foot of the page. Of its links those that the law asks for also stand in the menu of a frame. */
  contents: 'toc',
  contentsTitle: 'toc-title',
  colophon: 'colophon',
  legal: 'legal',
  /** The parts of one slide, in this order: title, body, notes, footnotes, place mark. */
  body: 'body',
  notes: 'notes',
  footnotes: 'footnotes',
  place: 'place',
  /** In the notes, as a template: cue words for the speaker alone. */
  cues: 'cues',
  /** What a reader can do about a slide, below its notes; never on the stage. */
  links: 'slide-links',
  /** Within the place mark. */
  placeChapter: 'place-chapter',
  placeNumber: 'place-number',
  placeFooter: 'place-footer',
  /** On the title slide: the deck's logo. */
  logo: 'deck-logo',
  /** On the title slide: the ways to the article and into the talk, the lengths of the talk, and the keys for it. */
  readingOffer: 'reading-offer',
  talkStart: 'talk-start',
  cuts: 'cuts',
  keyHints: 'key-hints',
  /** In the place mark of the title slide. */
  legalLinks: 'legal-links',
  /** On the title and the closing slide: who talks, where and when. */
  talkFacts: 'talk-facts',
  /** A link back from a footnote to its mention, and all of them at its end. */
  backlink: 'backlink',
  backlinks: 'backlinks',
  /** A link to the glossary, and the list of its entries. */
  term: 'term',
  glossary: 'glossary',
  /** In the glossary: the way to each letter, and below an entry the slides that mention it. */
  letters: 'letters',
  termUses: 'term-uses',
  /** A list of addresses, and in each entry its site and the slides that name it. */
  linkList: 'link-list',
  linkHost: 'link-host',
  linkUses: 'link-uses',
  /** Beside a list that is cut short on the stage: the way to the whole. */
  wholeList: 'whole-list',
  /** The answer of a quiz, and which of several questions it is. */
  solution: 'solution',
  questionCount: 'question-count',
  /** A drawing, and that of two which small screens show. */
  drawing: 'drawing',
  narrow: 'narrow',
  /** Pictures of a slide that follow each other. */
  pictures: 'pictures',
  /** The lists of slides at the beginning of the handout. */
  paperContents: 'contents-lists',
  /** Shown step by step on the stage. */
  fragment: 'fragment',
  /** In code that steps point at: the mark of a step, a line, and the whole where lines are numbered. */
  codeStep: 'code-step',
  codeLine: 'code-line',
  numbered: 'numbered-lines',
  /** The frame of a table, which says how much room the table needs. */
  table: 'table-wrap',
  /** What stands in the tag of a widget. */
  widget: 'widget',
  /** Within it, of use on screens alone: its result in one line, and its buttons. */
  widgetBrief: 'widget-brief',
  widgetTools: 'widget-tools',
  /** Within it, of use on paper alone: a form that the worksheet takes out of it. */
  paperForm: 'paper-form',
  /** Kept for screen readers and the outline only. */
  hidden: 'visually-hidden',
  /** The slide on the stage, as Reveal marks it. */
  present: 'present',
} as const;

/** Reveal's class for what is as high as there is room, which authors write, too. */
export const stretchClass = 'r-stretch';

/** Classes of what Reveal builds beside the slides. */
export const revealParts: readonly string[] = [
  'backgrounds',
  'slide-number',
  'jump-to-slide',
  'controls',
  'progress',
  'speaker-notes',
  'pause-overlay',
  'aria-status',
];

/** Data attributes that one world writes and another reads. */
export const data = {
  /** Of a slide: the chapter's file, its colour, the cuts that hold the slide, the minutes that it takes. */
  chapter: 'data-chapter',
  accent: 'data-accent',
  cut: 'data-cut',
  minutes: 'data-minutes',
  /** Of a slide in the appendix, made by the compiler or written for readers, and of a link list: the chapter that it is for, "" for the whole deck. */
  generated: 'data-generated',
  linkList: 'data-linklist',
  /** Of a slide that only readers see, behind all others: it is never on the stage, and no number counts it. */
  readers: 'data-readers',
  /** Of a slide or an element with a background of its own: how to write on it. */
  ground: 'data-ground',
  /** Of a slide, in a deck with stacks: its number as Reveal counts, "2/1". */
  indices: 'data-indices',
  /** Of a paragraph in the notes: its kind. */
  note: 'data-note',
  /** Of a link that chooses a cut: the cut, with `minutes` as on a slide, and what it is called; of a cell its column. */
  cutLink: 'data-cut-link',
  label: 'data-label',
  /** Of a line about the talk: which of its facts. */
  fact: 'data-fact',
  /** Of an entry of the glossary: its other names. */
  names: 'data-names',
  /** Of a figure that waits for the page's address: what is to follow it. */
  qrCode: 'data-qr-code',
  /** Of a quiz the numbers of the right answers, and of its buttons what they do. */
  right: 'data-right',
  quiz: 'data-quiz',
  /** Of a step: its place in the order, without one that in the text. */
  order: 'data-fragment-index',
  /** Of the mark of a step in code: its number, 0 at the beginning; of a line: the steps that point at it, and those that point at others. */
  step: 'data-step',
  meant: 'data-meant',
  others: 'data-others',
  /** Of a footnote: it appears with a step that is not shown yet. */
  waiting: 'data-waiting',
  /** Of a widget or a quiz: what has been put into it; missing or "" as it was written. */
  state: 'data-state',
  /** Of <html> in the handout: how many slides stand on a page; of a link in its contents: the page that it leads to. */
  layout: 'data-layout',
  page: 'data-page',
  /** Of <html>, by a command: slides for paper are in the colours of the theme. */
  themeKept: 'data-theme-kept',
  /**
   * Of a slide that holds too much: the size of its type in per cent; the pixels that it lacks, at full size or, when it
   * is too long all the same, as it is set; that it is too long, or "wide"; the pixels by which it is too wide for any
   * size, so that something on it stands in lines; that it is measured.
   */
  fit: 'data-fit',
  missing: 'data-missing',
  long: 'data-long',
  wide: 'data-wide',
  measured: 'data-measured',
  /** Of a slide on paper that goes on overleaf: which of its pages it is; of <html>: that slides are laid out on pages. */
  part: 'data-part',
  paged: 'data-paged',
  /** Of a table or a formula: it is too wide, and stands in lines. */
  wrapped: 'data-wrapped',
  /** Of a slide with pictures within other things: how high they are, in its own em, where there is room. */
  pictures: 'data-pictures',
  /** Of a slide beside the one on the stage: it is being laid out; its animations wait until it is shown. */
  layingOut: 'data-laying-out',
  still: 'data-still',
  /** Of a finding that dev lists: its level. */
  level: 'data-level',
  /** Of <html>, in dev: which version of the page it is. */
  version: 'data-version',
  /** Of the <meta> that names the page's edition: how many files the edition needs, with the page. */
  files: 'data-files',
  /** Of <html>: the theme; without it the system's. */
  theme: 'data-theme',
  /** Of <html>: the view takes input. */
  ready: 'data-ready',
} as const;

/** Events that bubble from a widget or a quiz whose state has changed. */
export const stateEvents = { widget: 'widget-state', quiz: 'quiz-state' } as const;

/** What the server of dev tells the open pages, and what a page tells it when it is opened. */
export const devEvents = {
  changed: 'deck:changed',
  /** A file beside the slides is another under the same name, by its path on the site. */
  file: 'deck:file',
  findings: 'deck:findings',
  opened: 'deck:opened',
} as const;

/** A slide's new HTML by its id. */
export interface ChangedSlide {
  readonly id: string;
  readonly html: string;
}

/** What is another in the page since it was last told. */
export interface DeckChange {
  /** Of the page that comes of it. */
  readonly version: number;
  /** Slides with another content: those that the page had before are all that a page without `page` need exchange. */
  readonly slides: readonly ChangedSlide[];
  /** The styles outside the slides that have changed, as they were and as they are. */
  readonly styles?: readonly { readonly before: string; readonly after: string }[] | undefined;
  /** The whole page, when more has changed than slides and styles. */
  readonly page?: string | undefined;
  /** For each slide that is gone the one to show instead. */
  readonly successors: Readonly<Record<string, string>>;
}

/** A page that is open: what it shows, and whether it must be told all of the page because it cannot exchange parts. */
export interface OpenedPage {
  readonly version: number;
  readonly isToBeRebuilt: boolean;
}

/** Equal findings as the page lists them, by the words of the terminal. */
export interface ListedFinding {
  readonly level: 'error' | 'warning' | 'notice';
  readonly rule: string;
  readonly message: string;
  readonly fix: string;
  /** The first places where it was found, for the editor and as text. */
  readonly places: readonly { readonly path: string; readonly shown: string }[];
  /** How often it was found. */
  readonly count: number;
}

/** The element of a quiz. */
export const quizElement = 'quiz-question';

/** Role of a footnote's number in the text. */
export const footnoteRole = 'doc-noteref';

/** Finds these numbers. */
export const footnoteReferences = `[role="${footnoteRole}"]`;

/** Layouts: the first of these among a slide's classes is its layout, otherwise it is "text". */
export const layouts = [
  'title',
  'opener',
  'statement',
  'split',
  'cards',
  'table',
  'numbers',
  'figure',
  'flow',
  'quote',
  'exercise',
  'story',
  'quiz',
  'links',
  'takeaway',
] as const;
/** The layout of a slide; "text" stands in no class. */
export type Layout = (typeof layouts)[number] | 'text';

/** Finds the slides of a layout; "text" leaves no class. */
export function selectLayout(layout: Exclude<Layout, 'text'>): string {
  return `.${layout}`;
}

/** Containers that an author may open with `::: name`. */
export const containers = [
  'columns',
  'column',
  'cards',
  'card',
  'numbers',
  'steps',
  'badge',
  'question',
  'quiz',
] as const;
/** What may stand behind `:::`. */
export type ContainerName = (typeof containers)[number];

/** Kinds of speaker notes; the words that authors type for them stand in the languages' words. */
export const noteKinds = [
  /** Of a chapter, at its beginning. */
  'summary',
  'question',
  'exercise',
  'background',
  'if-asked',
  /** For the speaker alone, as a template. */
  'stage',
] as const;
/** A kind of notes, as `data-note` names it. */
export type NoteKind = (typeof noteKinds)[number];

/** Finds the notes of a kind. */
export function selectNotes(kind: NoteKind): string {
  return `[${data.note}="${kind}"]`;
}

/** Chapter colours, by number of the chapter. */
export const accents = ['petrol', 'violet', 'blue', 'rust', 'green'] as const;
/** The colour of a chapter, as `data-accent` names it. */
export type Accent = (typeof accents)[number];

/** Chapter of the generated slides at the end of the deck. */
export const appendixChapter = 'anhang';

/** Views that `?view=` may name; without it the page is the stage. */
export const views = ['read', 'speaker', 'print', 'handout', 'worksheet', 'agenda'] as const;
/** What the page is opened as. */
export type View = (typeof views)[number] | 'stage';

/** Id of the n-th list item (from 1) of footnote `number` in a chapter. */
export function footnoteId(chapter: string, number: number, occurrence: number): string {
  return withOccurrence(`fn-${chapter}-${number}`, occurrence);
}

/** Id of the n-th mention (from 1) of footnote `number` in a chapter. */
export function footnoteReferenceId(chapter: string, number: number, occurrence: number): string {
  return withOccurrence(`fnref-${chapter}-${number}`, occurrence);
}

/** Id of a term's entry in the glossary; signs such as those of "C++" are spelled by their numbers. */
export function termId(term: string): string {
  const words = term
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s.,:;()[\]'"„“‚‘’–-]/gu, (sign) => `-${sign.codePointAt(0)?.toString(16)}-`)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .slice(0, 100);
  return `begriff-${words.replace(/^-|-$/g, '')}`;
}

/** Id of the table of contents. */
export const contentsId = 'inhaltsverzeichnis';

/** Id of what stands behind the first slide. */
export const firstEndId = 'first-end';

/** Id of the deck's link list; those of the chapters' begin with it. */
export const linkListId = 'linkliste';

/** Addresses that a link list shows on the stage. */
export const mostLinks = 6;

/** Id of the stage's toolbar, which the menu button opens. */
export const toolbarId = 'toolbar';

/** Id of the n-th widget (from 1) on a slide; the ids of its parts begin with it. */
export function widgetId(slide: string, number: number): string {
  return `${slide}-widget-${number}`;
}

function withOccurrence(id: string, occurrence: number): string {
  return occurrence === 1 ? id : `${id}-${occurrence}`;
}
