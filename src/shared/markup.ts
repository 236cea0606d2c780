// The seam between the compiler and the browser: every id, class and data attribute that both sides
// must agree on. Imports nothing, so that Node and the browser can use it alike.

/** Classes that the compiler writes and the browser or the styles read. */
export const classes = {
  /** The parts of one slide, in this order: title, body, footnotes, place mark, notes. */
  body: 'body',
  footnotes: 'footnotes',
  place: 'place',
  notes: 'notes',
  /** What a reader can do about a slide, below its notes; never on the stage. */
  links: 'slide-links',
  /** Imprint and privacy at the foot of the page; an embedded stage shows them in its menu. */
  legal: 'legal',
  /** A link back from a footnote to its mention. */
  backlink: 'backlink',
  /** Shown step by step on the stage. */
  fragment: 'fragment',
  /** Kept for screen readers and the outline only. */
  hidden: 'visually-hidden',
} as const;

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
export type Layout = (typeof layouts)[number] | 'text';

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
export type ContainerName = (typeof containers)[number];

/** Kinds of speaker notes by the word that starts the paragraph; the value stands in `data-note`. */
export const noteKinds = {
  Frage: 'question',
  Übung: 'exercise',
  Hintergrund: 'background',
  'Falls gefragt': 'if-asked',
} as const;
export type NoteKind = (typeof noteKinds)[keyof typeof noteKinds];

/** Chapter colours, by number of the chapter. */
export const accents = ['petrol', 'violet', 'blue', 'rust', 'green'] as const;
export type Accent = (typeof accents)[number];

/** Chapter of the generated slides at the end of the deck. */
export const appendixChapter = 'anhang';

/** Views that `?view=` may name; without it the page is the stage. */
export const views = ['read', 'speaker', 'print', 'handout', 'worksheet', 'agenda'] as const;
export type View = (typeof views)[number] | 'stage';

/** Id of the n-th list item (from 1) of footnote `number` in a chapter. */
export function footnoteId(chapter: string, number: number, occurrence: number): string {
  return withOccurrence(`fn-${chapter}-${number}`, occurrence);
}

/** Id of the n-th mention (from 1) of footnote `number` in a chapter. */
export function footnoteReferenceId(chapter: string, number: number, occurrence: number): string {
  return withOccurrence(`fnref-${chapter}-${number}`, occurrence);
}

/** Id of a term's entry in the glossary. */
export function termId(term: string): string {
  return `begriff-${term
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')}`;
}

/** Id of the table of contents. */
export const contentsId = 'inhaltsverzeichnis';

/** Id of the n-th widget (from 1) on a slide; the ids of its parts begin with it. */
export function widgetId(slide: string, number: number): string {
  return `${slide}-widget-${number}`;
}

function withOccurrence(id: string, occurrence: number): string {
  return occurrence === 1 ? id : `${id}-${occurrence}`;
}
