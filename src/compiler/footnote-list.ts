// Footnotes of one slide: every slide that mentions one carries its own list item, with the chapter's number
// and links back to that slide's mentions only. What only the notes mention is listed below the notes.

import { classes, footnoteId, footnoteReferenceId } from '../markup.ts';
import { normaliseLabel, type FootnoteMention } from './footnote-syntax.ts';
import { listLabels, listMentions, type ChapterFootnotes } from './footnotes.ts';
import { html, type Html } from './html.ts';
import { listInner } from './positions.ts';
import type { Located } from './types.ts';

type Place = 'slide' | 'notes';

interface Item {
  readonly label: string;
  readonly number: number;
  readonly id: string;
  readonly place: Place;
  /** Ids of the mentions that lead here. Grows while rendering. */
  readonly mentions: string[];
}

/** The footnotes of one slide while it is rendered. */
export interface SlideFootnotes {
  readonly footnotes: ChapterFootnotes;
  /** By label: those of the slide, then those of the notes, each in the order of their numbers. */
  readonly items: ReadonlyMap<string, Item>;
}

/** Decides what one slide lists and where, before anything is rendered. */
export function openSlideFootnotes(
  footnotes: ChapterFootnotes,
  { content, notes }: { content: readonly Located[]; notes: readonly Located[] },
): SlideFootnotes {
  const items = new Map<string, Item>();
  const add = (tokens: readonly Located[], place: Place) => {
    const labels = [...listLabels(listMentions(tokens), footnotes.inside)].filter((label) => !items.has(label));
    const numbered = labels.flatMap((label) => ({ label, number: footnotes.numbers.get(label) ?? 0 }));
    for (const { label, number } of numbered.toSorted((a, b) => a.number - b.number)) {
      if (number === 0) continue;
      const id = footnoteId(footnotes.chapter, number, count(footnotes.written.items, label));
      items.set(label, { label, number, id, place, mentions: [] });
    }
  };
  add(content, 'slide');
  add(notes, 'notes');
  return { footnotes, items };
}

/** Renders a mention; an undefined one stays as text. */
export function renderMention(token: FootnoteMention, { footnotes, items }: SlideFootnotes): Html {
  const item = items.get(normaliseLabel(token.label));
  if (!item) return html`${token.raw}`;
  const { number } = item;
  const id = footnoteReferenceId(footnotes.chapter, number, count(footnotes.written.mentions, item.label));
  item.mentions.push(id);
  return html`<sup><a role="doc-noteref" href="#${item.id}" id="${id}" aria-label="Fußnote ${number}">${number}</a></sup>`;
}

/** Renders both lists; `renderText` gives the blocks of a definition. */
export function renderFootnotes(
  { footnotes, items }: SlideFootnotes,
  renderText: (tokens: readonly Located[], place: Place) => Html,
): Record<Place, Html> {
  // All texts before the first item: a footnote may mention another, which then needs a link back.
  const texts = [...items.values()].map((item) => {
    const definition = footnotes.definitions.get(item.label);
    return { item, text: renderText(definition ? listInner(definition) : [], item.place) };
  });
  const renderList = (place: Place) => {
    const own = texts.filter(({ item }) => item.place === place).map(renderItem);
    return own.length > 0 ? html`<ol class="${classes.footnotes}" aria-label="Fußnoten">${own}</ol>` : html``;
  };
  return { slide: renderList('slide'), notes: renderList('notes') };
}

function renderItem({ item: { id, number, mentions }, text }: { item: Item; text: Html }): Html {
  const links = mentions.map((mention, index) => {
    const isOnly = mentions.length === 1;
    const label = `Zurück zu Fußnote ${number}${isOnly ? '' : `, Stelle ${index + 1}`}`;
    return html`<a class="${classes.backlink}" role="doc-backlink" href="#${mention}" aria-label="${label}">${isOnly ? '' : index + 1}</a>`;
  });
  return html`<li id="${id}" value="${number}">${text} <span class="backlinks">${links}</span></li>`;
}

function count(counts: Map<string, number>, label: string): number {
  const next = (counts.get(label) ?? 0) + 1;
  counts.set(label, next);
  return next;
}
