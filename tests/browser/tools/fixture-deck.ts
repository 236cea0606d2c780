// The slides of the fixture deck (tests/fixtures/deck) by what they are good for, so that a test names a situation
// and no number. tests/unit/compiler/fixture-deck.test.ts holds this list against the deck.

/** Ids of slides by situation; several names may mean one slide. */
export const slides = {
  /** The first slide, with the choice of cuts. */
  title: 'titel',
  /** The second: in every cut, without steps, footnotes and links. */
  second: 'geschichte',
  /** In every cut, without steps; with a footnote, terms and code. */
  third: 'schreiben',
  /** The fourth: in the longest cut only, without steps. */
  inLongestOnly: 'dateien',
  /** Led to by `formerName`, too. */
  renamed: 'schreiben',
  withFootnote: 'fussnoten',
  /** One footnote mentioned twice. */
  withFootnoteTwice: 'fussnoten',
  /** A footnote in the notes that the slide does not mention. */
  withFootnoteInNotes: 'fussnoten',
  /** A footnote that stands on another slide before. */
  withFootnoteAgain: 'begriffe',
  withFootnoteInTitle: 'zitat',
  /** A footnote with a link to its source. */
  withSource: 'zahlen',
  withTerm: 'begriffe',
  /** Three steps, each a list item. */
  withSteps: 'listen',
  /** Two steps in a drawing with a narrow twin. */
  withDrawingSteps: 'schritte',
  /** Five steps: in code, two that change a sentence, and two sheets of a stack. */
  withEffects: 'wirkungen',
  /** A drawing with a narrow twin and a caption. */
  withTwin: 'breite-zeichnung',
  /** A drawing without one. */
  withoutTwin: 'uebung',
  withTable: 'tabelle',
  withCode: 'code',
  withFormula: 'formeln',
  withHtml: 'html',
  /** Links to a slide, to a chapter, outward and to a file. */
  withLinks: 'verweise',
  withPicture: 'kapitel-2',
  withColour: 'farbe',
  withGradient: 'schluss',
  withQuestion: 'geschichte',
  /** Cue words, and a paragraph for the speaker alone; `secrets` stand in them. */
  withCues: 'geschichte',
  exercise: 'uebung',
  calculator: 'rechner',
  /** One right answer of three. */
  quiz: 'quiz',
  /** Three right answers of four, and a second question, which only readers see. */
  quizWithSeveral: 'quiz-mehrere',
  /** In all cuts; with a drawing. */
  opener: 'kapitel-1',
  /** The last of its chapter, which is long. */
  lastOfLong: 'kapitel-1-merken',
  /** The last in every cut. */
  closing: 'schluss',
  /** In no cut, and no minutes. */
  outsideCuts: 'anhang-lizenz',
  /** In the two longer cuts. */
  notInShortest: 'zahlen',
  /** A chapter's list of links, the last but one; its first link stands on one slide. */
  chapterLinks: 'linkliste-01-text',
  /** For readers only. */
  glossary: 'glossar',
  /** Written for readers only; the closing slide leads to it. */
  forReaders: 'fragen',
  /** The same, with files to edit; its table is to be filled in. */
  editable: 'vorlage',
  /** The first slide of the appendix. */
  deckLinks: 'linkliste',
  /** The last slide that the stage shows, a chapter's list of links. */
  last: 'linkliste-03-mitmachen',
} as const;

/** What files of the deck are called that are taken along. */
export const fileName = 'folien-aus-text';

/** A name that `slides.renamed` had before. */
export const formerName = 'erste-folie';

/** Chapters by situation. */
export const chapters = {
  first: '00-anfang',
  /** So long that the contents of the reading view scroll. */
  long: '01-text',
  /** Without an address that it names first, so without a list of links. */
  withoutLinks: '02-bilder',
  last: '03-mitmachen',
} as const;

/** Cuts, shortest first. */
export const cuts = [
  { name: 'kurz', label: 'Kurz', minutes: 10 },
  { name: 'vortrag', label: 'Vortrag', minutes: 20 },
  { name: 'workshop', label: 'Workshop', minutes: 35 },
] as const;

/** Words that stand only in what the speaker alone sees. */
export const secrets = ['Probelauf', 'Kunstpause'] as const;

/** Words for the search: as they stand in the notes, misspelt, and spelt otherwise; with what they find. */
export const searches = [
  { question: 'Grafikkarte', found: /Grafikkarte/ },
  { question: 'Kostenvergleich', found: /Kosten|[Vv]ergleich/ },
  { question: 'Grafikarte', found: /Grafikkarte/ },
  { question: 'grafik-karte', found: /Grafikkarte/ },
  { question: 'Groesse', found: /Größe/ },
] as const;
