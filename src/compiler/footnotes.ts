// Footnotes of one chapter: numbered by first mention, the same number in every view; every slide that
// mentions one carries its own list item with links back to that slide's mentions only.

import { footnoteId, footnoteReferenceId, classes } from '../markup.ts';
import type { Source } from './diagnostics.ts';
import { normaliseLabel, type FootnoteDefinition, type FootnoteMention } from './footnote-syntax.ts';
import { html, type Html } from './html.ts';
import { listInner, walkTokens } from './positions.ts';
import type { Located, ParsedSlide } from './types.ts';

interface Definition {
  readonly token: FootnoteDefinition & { at?: number };
  readonly number: number;
}

/** The numbered footnotes of one chapter and how often each was rendered so far. */
export interface ChapterFootnotes {
  readonly chapter: string;
  readonly definitions: ReadonlyMap<string, Definition>;
  /** By label: list items and mentions already written. Grow while rendering. */
  readonly written: { readonly items: Map<string, number>; readonly mentions: Map<string, number> };
}

/** The mentions of one slide while it is rendered. */
export interface SlideFootnotes {
  readonly footnotes: ChapterFootnotes;
  /** Ids of the mentions by label, apart for slide and notes. */
  readonly mentions: { readonly slide: Map<string, string[]>; readonly notes: Map<string, string[]> };
  /** Ids of the list items that are already written, by label. */
  readonly items: Map<string, string>;
}

/** Finds definitions and mentions of a chapter and numbers them; mistakes are findings. */
export function collectFootnotes(source: Source, chapter: string, slides: readonly ParsedSlide[]): ChapterFootnotes {
  const tokens = findDefinitions(source, slides);
  const numbers = new Map<string, number>();
  const visit = (inner: readonly Located[], path: readonly string[]) => {
    for (const mention of listMentions(inner)) {
      const label = normaliseLabel(mention.label);
      const definition = tokens.get(label);
      if (path.includes(label)) reportInItself(source, mention);
      else if (!definition) reportUndefined(source, mention);
      else {
        if (!numbers.has(label)) numbers.set(label, numbers.size + 1);
        if (path.length < 8) visit(listInner(definition), [...path, label]);
      }
    }
  };
  for (const slide of slides) {
    visit(slide.content, []);
    visit(slide.notes, []);
  }
  for (const [label, token] of tokens) if (!numbers.has(label)) reportUnused(source, token);
  const definitions = [...numbers].map(([label, number]) => [label, { number, token: tokens.get(label)! }] as const);
  return { chapter, definitions: new Map(definitions), written: { items: new Map(), mentions: new Map() } };
}

/** Starts the footnotes of one slide. */
export function openSlideFootnotes(footnotes: ChapterFootnotes): SlideFootnotes {
  return { footnotes, mentions: { slide: new Map(), notes: new Map() }, items: new Map() };
}

/** Renders a mention in the slide or in its notes; an undefined one stays as text. */
export function renderMention(token: FootnoteMention, { footnotes, mentions, items }: SlideFootnotes, place: 'slide' | 'notes'): Html {
  const label = normaliseLabel(token.label);
  const number = footnotes.definitions.get(label)?.number;
  if (number === undefined) return html`${token.raw}`;
  const id = footnoteReferenceId(footnotes.chapter, number, count(footnotes.written.mentions, label));
  // A note that the slide itself shows is not listed a second time below the speaker notes.
  const target = mentions.slide.has(label) ? mentions.slide : mentions[place];
  target.set(label, [...(target.get(label) ?? []), id]);
  const item = items.get(label) ?? footnoteId(footnotes.chapter, number, (footnotes.written.items.get(label) ?? 0) + 1);
  return html`<sup><a role="doc-noteref" href="#${item}" id="${id}" aria-label="Fußnote ${number}">${number}</a></sup>`;
}

/** Renders the list for the slide or its notes; `renderText` gives the blocks of a definition. */
export function renderFootnotes(slide: SlideFootnotes, place: 'slide' | 'notes', renderText: (tokens: readonly Located[]) => Html): Html {
  const { footnotes, mentions } = slide;
  const texts = new Map<string, Html>();
  // Texts first: a footnote may mention another, which then belongs to this list as well.
  for (let left = listUnrendered(mentions[place], texts); left.length > 0; left = listUnrendered(mentions[place], texts)) {
    for (const label of left) texts.set(label, renderText(listInner(footnotes.definitions.get(label)!.token)));
  }
  if (texts.size === 0) return html``;
  const labels = [...texts.keys()].toSorted((a, b) => numberOf(footnotes, a) - numberOf(footnotes, b));
  const items = labels.map((label) => {
    const number = numberOf(footnotes, label);
    const id = footnoteId(footnotes.chapter, number, count(footnotes.written.items, label));
    slide.items.set(label, id);
    return html`<li id="${id}" value="${number}">${texts.get(label)} ${renderBacklinks(number, mentions[place].get(label) ?? [])}</li>`;
  });
  return html`<ol class="${classes.footnotes}" aria-label="Fußnoten">${items}</ol>`;
}

function renderBacklinks(number: number, ids: readonly string[]): Html {
  const links = ids.map((id, index) => {
    const label = ids.length === 1 ? `Zurück zu Fußnote ${number}` : `Zurück zu Fußnote ${number}, Stelle ${index + 1}`;
    return html`<a class="${classes.backlink}" role="doc-backlink" href="#${id}" aria-label="${label}">${ids.length === 1 ? '' : index + 1}</a>`;
  });
  return html`<span class="backlinks">${links}</span>`;
}

function findDefinitions(source: Source, slides: readonly ParsedSlide[]): Map<string, FootnoteDefinition & Located> {
  const found = new Map<string, FootnoteDefinition & Located>();
  const visit = (token: Located) => {
    if (!isDefinition(token)) return;
    const label = normaliseLabel(token.label);
    if (found.has(label)) reportTwice(source, token, found.get(label)?.at ?? 0);
    else found.set(label, token);
  };
  for (const slide of slides) {
    walkTokens(slide.content, visit);
    walkTokens(slide.notes, visit);
  }
  return found;
}

/** Mentions in the order of the text, without those inside definitions. */
function listMentions(tokens: readonly Located[]): (FootnoteMention & Located)[] {
  return tokens.flatMap((token) => {
    if (isDefinition(token)) return [];
    return isMention(token) ? [token] : listMentions(listInner(token));
  });
}

/** Whether a token defines a footnote. */
export function isDefinition(token: Located): token is FootnoteDefinition & Located {
  return token.type === 'footnote-definition';
}

/** Whether a token mentions a footnote. */
export function isMention(token: Located): token is FootnoteMention & Located {
  return token.type === 'footnote-mention';
}

function listUnrendered(mentions: ReadonlyMap<string, string[]>, texts: ReadonlyMap<string, Html>): string[] {
  return [...mentions.keys()].filter((label) => !texts.has(label));
}

function numberOf(footnotes: ChapterFootnotes, label: string): number {
  return footnotes.definitions.get(label)?.number ?? 0;
}

function count(counts: Map<string, number>, label: string): number {
  const next = (counts.get(label) ?? 0) + 1;
  counts.set(label, next);
  return next;
}

function reportUndefined(source: Source, { at = 0, label }: FootnoteMention & Located): void {
  source.report(at, {
    level: 'error',
    rule: 'undefined-footnote',
    message: `The footnote "${label}" is mentioned here but defined nowhere in the chapter.`,
    fix: `Type on a line of its own: [^${label}]: Author: Title, [domain](https://…), Stand 2026-08.`,
  });
}

function reportInItself(source: Source, { at = 0, label }: FootnoteMention & Located): void {
  source.report(at, {
    level: 'error',
    rule: 'footnote-in-itself',
    message: `The footnote "${label}" is mentioned inside its own definition.`,
    fix: `Delete [^${label}] here.`,
  });
}

function reportTwice(source: Source, { at = 0, label }: FootnoteDefinition & Located, first: number): void {
  source.report(at, {
    level: 'error',
    rule: 'duplicate-footnote',
    message: `The footnote "${label}" is defined a second time; the first definition is in line ${source.place(first).line}.`,
    fix: 'Delete one of the two, or give this one another name.',
  });
}

function reportUnused(source: Source, { at = 0, label }: FootnoteDefinition & Located): void {
  source.report(at, {
    level: 'warning',
    rule: 'unused-footnote',
    message: `The footnote "${label}" is defined here but mentioned nowhere in the chapter.`,
    fix: `Type [^${label}] where it belongs, or delete the definition.`,
  });
}
