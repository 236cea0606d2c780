// Footnotes of one slide: every slide that mentions one carries its own list item, with the chapter's number
// and links back to that slide's mentions only. What only the notes mention is listed below the notes.

import { classes, footnoteId, footnoteReferenceId, footnoteRole } from '../../../shared/markup.ts';
import { reportTooManyTexts } from './findings.ts';
import { normaliseLabel } from './syntax.ts';
import { listLabels, listMentions, type ChapterFootnotes } from './collect.ts';
import type { Words } from '../../../shared/words/languages.ts';
import { html, raw, showText, type Html } from '../../html/html.ts';
import { takeId } from '../../html/ids.ts';
import type { RenderContext } from '../../html/render-context.ts';
import type { Mention, SlideToken } from '../../tokens.ts';

// Characters of an item and its mention without their texts.
const itemSize = 150;

type FootnotePlace = 'slide' | 'notes';

interface Item {
  readonly label: string;
  readonly number: number;
  readonly id: string;
  readonly place: FootnotePlace;
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
  { content, notes }: { content: readonly SlideToken[]; notes: readonly SlideToken[] },
): SlideFootnotes {
  const { chapter, numbers, inside } = footnotes;
  const items = new Map<string, Item>();
  const add = (tokens: readonly SlideToken[], place: FootnotePlace) => {
    const mentions = listMentions(tokens);
    if (footnotes.room.left <= 0) return;
    const labels = [...listLabels(mentions, inside, items)].filter((label) => numbers.has(label));
    takeRoom(footnotes, { size: labels.length * itemSize, at: mentions[0]?.at ?? 0 });
    const numbered = labels.map((label) => ({ label, number: numbers.get(label) ?? 0 }));
    for (const { label, number } of numbered.toSorted((a, b) => a.number - b.number)) {
      const id = takeId(footnotes.ids, (occurrence) => footnoteId(chapter, number, occurrence));
      items.set(label, { label, number, id, place, mentions: [] });
    }
  };
  add(content, 'slide');
  add(notes, 'notes');
  return { footnotes, items };
}

/** Renders a mention; an undefined one stays as text. No way leads back to one that only the speaker sees. */
export function renderMention(
  token: Mention,
  {
    footnotes: { footnotes, items },
    place,
    words,
  }: Pick<RenderContext, 'place' | 'words'> & {
    readonly footnotes: SlideFootnotes;
  },
): Html {
  const item = items.get(normaliseLabel(token.label));
  if (!item) return showText(token.raw);
  const { number, mentions } = item;
  const sup = raw(token.isNext ? 'sup class="next"' : 'sup');
  if (place === 'speaker')
    return html`<${sup}><a role="${footnoteRole}" href="#${item.id}" aria-label="${words.onSlides.footnote(number)}">${number}</a></sup>`;
  const id = takeId(footnotes.ids, (occurrence) => footnoteReferenceId(footnotes.chapter, number, occurrence));
  mentions.push(id);
  return html`<${sup}><a role="${footnoteRole}" href="#${item.id}" id="${id}" aria-label="${words.onSlides.footnote(number)}">${number}</a></sup>`;
}

/** Notes what a list takes; the slides behind the one where room ends list nothing. */
function takeRoom({ source, room }: ChapterFootnotes, { size, at }: { size: number; at: number }): void {
  const hadRoom = room.left > 0;
  room.left -= size;
  if (hadRoom && room.left <= 0) reportTooManyTexts(source, at);
}

/** The text of a footnote, to be listed when all mentions are rendered. */
interface FootnoteText {
  readonly item: Item;
  readonly text: Html;
}

/** Renders the texts for one place, which may mention further footnotes; `renderText` gives a definition's blocks. */
export function renderFootnoteTexts(
  { footnotes, items }: SlideFootnotes,
  place: FootnotePlace,
  renderText: (tokens: readonly SlideToken[]) => Html,
): FootnoteText[] {
  const own = [...items.values()].filter((item) => item.place === place);
  return own.map((item) => {
    const definition = footnotes.definitions.get(item.label);
    const text = renderText(definition?.tokens ?? []);
    takeRoom(footnotes, { size: text.text.length, at: definition?.at ?? 0 });
    return { item, text };
  });
}

/** Renders the list of footnotes, each with links back to its mentions. */
export function renderFootnoteList(texts: readonly FootnoteText[], { onSlides: words }: Words): Html {
  if (texts.length === 0) return html``;
  const items = texts.map(
    ({ item, text }) =>
      html`<li id="${item.id}" value="${item.number}">${text} <span class="${classes.backlinks}">${renderBacklinks(item, words)}</span></li>`,
  );
  return html`<ol class="${classes.footnotes}" aria-label="${words.footnotes}">${items}</ol>`;
}

function renderBacklinks({ number, mentions }: Item, words: Words['onSlides']): Html[] {
  const isOnly = mentions.length === 1;
  return mentions.map((mention, index) => {
    const label = isOnly ? words.back(number) : words.backTo(number, index + 1);
    return html`<a class="${classes.backlink}" role="doc-backlink" href="#${mention}" aria-label="${label}">${isOnly ? '' : index + 1}</a>`;
  });
}
