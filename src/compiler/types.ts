// The types at the compiler's seams: what goes in, what comes out, and what stands between the steps.

import type { Accent, Layout } from '../shared/markup.ts';
import type { Listing } from '../shared/talk/slide-lists.ts';
import type { TalkFacts } from '../shared/talk/talk-facts.ts';
import type { WidgetSchemas } from '../widgets/data/attributes.ts';
import type { Finding, Source } from './findings.ts';
import type { EditablePage } from './editable-page.ts';
import type { Attributes, Definition, SlideToken } from './tokens.ts';

/** One text file of the slides folder. */
export interface SourceFile {
  /** As shown in messages, with forward slashes: `slides/02-software.md`. */
  readonly path: string;
  /** Decoded as UTF-8; undecodable bytes have become U+FFFD. */
  readonly text: string;
}

/** All that a compilation depends on; neither disk nor clock is asked. */
export interface CompileInput {
  /** Markdown chapters and `deck.yaml`, in any order. */
  readonly files: readonly SourceFile[];
  /** Every other file by its path below the slides folder; the text of SVG files, "" for the rest. */
  readonly assets: ReadonlyMap<string, string>;
  /** What lies in the folder and was not read, by its path below it, with the finding about it: links, for example. */
  readonly refused?: ReadonlyMap<string, Finding>;
  /** The folder, as messages show it. */
  readonly folder?: string;
  /** The only file that is a chapter, whatever its name; without it all are but README and LICENSE. */
  readonly chapter?: string | undefined;
  /** Public address of the deck, may be empty; wins over `base` in deck.yaml. */
  readonly base: string;
  /** What the tags of widgets may say; any other tag with a hyphen is a finding. Not needed where findings are not read. */
  readonly widgets?: WidgetSchemas;
  /** Draws widgets, for the links in them. Not needed where the link list is not read. */
  readonly renderWidget?: RenderWidget;
  /** Draws the text of a diagram as SVG, and throws for what it does not know; without it diagrams stay text. */
  readonly drawDiagram?: (text: string) => string;
}

/** What the widgets' own world does: draws what stands inside a widget's tag. */
export type RenderWidget = (widget: Omit<WidgetCall, 'kind'> & { readonly id: string }) => string;

/** Where something stands in a text; line and column from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A source that the deck names, and where its date is to be changed. */
export interface SourceEntry extends Place {
  /** The beginning of its footnote, or the name of what a widget knows from it. */
  readonly title: string;
  /** "" where none is written. */
  readonly address: string;
  /** ISO date, perhaps without its day; "" where none is written. */
  readonly date: string;
  /** Whether it came out then and does not change; else somebody has looked at it. */
  readonly isPublished: boolean;
  /** Ids of the slides that mention it. */
  readonly slides: readonly string[];
}

/** A deck and what was found in it; with errors among the findings there is a deck, but no page of it. */
export interface CompileResult {
  readonly deck: Deck;
  /** All findings in the order of files and lines. */
  readonly diagnostics: readonly Finding[];
  /** Where each slide that an author wrote begins, by its id. */
  readonly places: ReadonlyMap<string, Place>;
  /** Every source that a footnote names, in the order of files and lines. */
  readonly sources: readonly SourceEntry[];
}

/** A length of the talk that a listener can choose. */
export interface Cut {
  readonly name: string;
  readonly label: string;
  readonly minutes: number;
}

/** What a font is for. */
export type FontRole = 'heading' | 'text' | 'code';

/** A name that stands in deck.yaml, and where. */
export interface Named {
  readonly name: string;
  readonly at: number;
}

/** The look of a deck as deck.yaml has it; what is not written is empty. */
export interface ThemeSettings {
  /** Colours that CSS reads, without variables. */
  readonly accents: readonly string[];
  readonly logo: (Named & { readonly alt: string }) | undefined;
  readonly fonts: Readonly<Record<FontRole, readonly Named[]>>;
}

/** What `deck.yaml` says, completed with defaults. */
export interface Settings {
  /** Empty until the first `#` heading gives it. */
  readonly title: string;
  readonly subtitle: string;
  /** One sentence for search engines and shared links; without it they get the subtitle. */
  readonly description: string;
  readonly authors: readonly string[];
  readonly licence: string;
  /** BCP 47; undefined where neither deck.yaml nor the first chapter names one, then no typography is applied. */
  readonly language: string | undefined;
  /** Public address with trailing slash, or empty. */
  readonly base: string;
  readonly cuts: readonly Cut[];
  readonly links: readonly { readonly title: string; readonly url: string }[];
  readonly imprint: string;
  readonly privacy: string;
  readonly feedback: string;
  /** ISO date of this edition, or empty. */
  readonly version: string;
  /** About the talk that is held with it, "" for what is not said. */
  readonly talk: TalkFacts;
  readonly theme: ThemeSettings;
  /** Whether the slides with all addresses are made. */
  readonly linkList: boolean;
  /** Whether openers without a picture get that of their chapter's colour. */
  readonly openerPicture: boolean;
  /** A line for the foot of each slide, or false for no foot. */
  readonly footer: string | false;
  /** Warnings count as errors. */
  readonly strict: boolean;
}

/** What is known of a chapter, from the name of its file and its front matter. */
export interface Chapter {
  /** File name without ending: `01-models`. */
  readonly id: string;
  /** From the number before the file name, or counted from 1 where no file has one. */
  readonly number: number;
  readonly title: string;
  readonly short: string;
  readonly question: string;
  readonly accent: Accent;
}

/** A stretch of Markdown between two separators, lexed and located. */
export interface ParsedSlide {
  /** Offset of the slide in the chapter's text. */
  readonly start: number;
  /** Reveal's number in the chapter's file, from 0: of the slide or its stack, and within the stack. */
  readonly column: number;
  readonly row: number;
  /** Whether it stays out of the page; then nothing else of it is known. */
  readonly isHidden: boolean;
  /** What other slides may ask of one that stays out: its id, and the footnotes that it mentions. */
  readonly unseen?: { readonly id: string; readonly footnotes: readonly string[] } | undefined;
  /** What its `.slide:` comments say. */
  readonly attributes: Attributes;
  readonly content: readonly SlideToken[];
  readonly notes: readonly SlideToken[];
  /** The footnotes defined on the slide and in its notes; they stand in neither. */
  readonly definitions: readonly Definition[];
}

/** A widget where an author called it, with checked attributes. */
export interface WidgetCall {
  readonly kind: 'widget';
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** A piece of a slide's body; what is no HTML yet is rendered when the page is written. */
export type Piece =
  | { readonly kind: 'html'; readonly text: string }
  /** With the id that the ids of its parts begin with. */
  | (WidgetCall & { readonly id: string })
  /** Links to the cuts of deck.yaml, if it has any. */
  | { readonly kind: 'cut-chooser' }
  /** The way to the article for those who open the talk on a phone. */
  | { readonly kind: 'reading-offer' }
  /** What deck.yaml says about the talk. */
  | { readonly kind: 'talk-facts' };

/** A slide with its parts rendered, to be put together when the page is written. */
export interface Slide {
  readonly id: string;
  readonly aliases: readonly string[];
  readonly chapter: string;
  readonly accent: Accent;
  /** Plain text of the heading; never empty. */
  readonly title: string;
  /** 1 title of the deck, 2 chapter opener, 3 any other slide. */
  readonly level: 1 | 2 | 3;
  readonly layout: Layout;
  /** As they go into the section's tag, backgrounds compiled to style. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Headings before the slide's own that keep the outline free of gaps, as HTML. */
  readonly outlineHtml: string;
  readonly titleHtml: string;
  readonly body: readonly Piece[];
  readonly footnotesHtml: string;
  readonly notesHtml: string;
  /** Planned minutes, undefined where the author gave none. */
  readonly minutes: number | undefined;
  readonly cuts: readonly string[];
  /** In the appendix: made by the compiler, or written for readers alone. */
  readonly generated: boolean;
  /** What a link list is about; undefined for any other slide. */
  readonly listing: Listing | undefined;
  /** Never on the stage, and counted by no number. */
  readonly forReaders: boolean;
  /** The name of its files to edit; undefined for a slide without. */
  readonly download?: string | undefined;
  /** In a deck with stacks Reveal's number of the slide: "2/1". */
  readonly indices?: string | undefined;
}

/** One address of the link list with every slide that leads to it. */
export interface LinkEntry {
  /** Address without hash and trailing slash. */
  readonly key: string;
  readonly url: string;
  readonly title: string;
  /** Parts of the title in other languages, in their order. */
  readonly foreign: readonly ForeignText[];
  /** Chapter of the first mention, undefined for the talk's own links and those at the foot of the page. */
  readonly chapter: string | undefined;
  /** Ids of the slides that mention it. */
  readonly slides: readonly string[];
}

/** A text whose author has said in which language it is. */
export interface ForeignText {
  readonly text: string;
  readonly lang: string;
}

/** A folder beside the slides that the site offers as one file. */
export interface PackedFolder {
  /** Path of the zip below the slides folder. */
  readonly zip: string;
  /** What the folder is called in the zip. */
  readonly name: string;
  /** By their paths in the folder those below the slides folder, as spelt on the disk. */
  readonly files: ReadonlyMap<string, string>;
}

/** The talk as the page and the files beside it are written from it. */
export interface Deck extends Omit<Settings, 'linkList'> {
  /** The deck's own look, behind the styles of the page; "" for none. */
  readonly styles: string;
  /** Address of the logo, "" for none. */
  readonly logo: string;
  readonly chapters: readonly Chapter[];
  /** In the order of the talk, generated ones included; those for readers stand last. */
  readonly slides: readonly Slide[];
  readonly linkList: readonly LinkEntry[];
  /** Paths below the slides folder that the document refers to. */
  readonly usedAssets: readonly string[];
  /** Folders that it offers. */
  readonly packed: readonly PackedFolder[];
  /** Pages for readers that it offers to be edited. */
  readonly editable: readonly EditablePage[];
}

/** A chapter before rendering. */
export interface ParsedChapter {
  readonly chapter: Chapter;
  /** The title that its front matter gives it, or empty. */
  readonly title: string;
  readonly source: Source;
  /** The language that its front matter names. */
  readonly language: string | undefined;
  readonly slides: readonly ParsedSlide[];
}

/** A link as it was used once. */
export interface LinkUse {
  readonly source: Source;
  readonly at: number;
  /** As the browser gets it. */
  readonly address: string;
  /** Plain text of the link, "" where it is not known. */
  readonly text: string;
}

/** A piece of text that the page shows. */
export interface Shown {
  /** As it stands in HTML, with character references. */
  readonly text: string;
  /** Names of the elements around it, as far as checks tell them apart. */
  readonly within: readonly string[];
}

/** A finished slide with what checks and the link list ask of it. */
export interface RenderedSlide {
  readonly slide: Slide;
  /** Where its title stands, for findings about the whole slide. */
  readonly at: number;
  readonly links: readonly LinkUse[];
  /** Ids of the glossary's entries that it links. */
  readonly terms: ReadonlySet<string>;
  /** Whether it has a heading of its own. */
  readonly isTitled: boolean;
  /** Whether it has notes for readers. */
  readonly hasNotes: boolean;
  readonly shown: Readonly<Record<'title' | 'body' | 'notes', readonly Shown[]>>;
}

/** A drawing from a file that goes into the document, as it is before its ids are made unique. */
export interface Drawing {
  /** Attributes of the root. */
  readonly root: readonly (readonly [name: string, value: DrawingText])[];
  /** Everything inside of the root. */
  readonly inside: DrawingText;
  /** Every id in it, in the order of writing. */
  readonly ids: readonly string[];
  readonly links: readonly LinkUse[];
  readonly shown: readonly Shown[];
}

/** HTML, and between it the ids that may get other names. */
export type DrawingText = readonly (string | { readonly id: string })[];
