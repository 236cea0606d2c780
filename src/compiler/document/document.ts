// The deck as one HTML document: what stands in <head> about it, and all slides in <body>.

import { classes, contentsId, data, firstEndId, toolbarId } from '../../shared/markup.ts';
import { findClosing, listCounted } from '../../shared/talk/slide-lists.ts';
import { formatTrack } from '../../shared/talk/track.ts';
import { renderCutChooser } from './cuts.ts';
import { renderKeyHints, renderReadingOffer } from './reading-offer.ts';
import { renderColophon, renderLegalLinks } from './colophon.ts';
import { renderTalkFacts } from './talk-facts.ts';
import { formatChapterName, renderContents } from './contents.ts';
import { renderReport } from './feedback.ts';
import { wordsFor } from '../../shared/words/languages.ts';
import { renderDownloads } from '../plugins/downloads/offer.ts';
import { html, raw, renderAttributes, renderCall, type Html } from '../html/html.ts';
import { markWords } from '../html/language.ts';
import { renderMain } from './slide-boxes.ts';
import { describeDeck, renderLearningResource, renderSharing } from './sharing.ts';
import type { Chapter, Deck, Piece, RenderWidget, Slide } from '../types.ts';

/** What rendering needs besides the deck. */
export interface RenderTools {
  readonly renderWidget: RenderWidget;
  /** The widgets' styles, which the first slide with a widget carries; a deck without widgets has none. */
  readonly widgetStyles?: { readonly slide: string; readonly text: string };
  /** What the styles in <head> leave out; stands behind the first slide, before all others. */
  readonly restStyles?: string;
}

/** Renders the head's lines about the deck: title, description, author, and how it is shared. */
export function renderHead(deck: Deck): string {
  const meta = (name: string, content: string) =>
    content ? html`<meta name="${name}" content="${content}" />` : html``;
  return html`<title>${deck.title}</title>${meta('description', describeDeck(deck))}${meta('author', deck.authors.join(', '))}${renderSharing(deck)}`
    .text;
}

/** Renders what the first frame waits for, the end of the first slide: else the browser shows an empty or a half one. */
export function renderFirstFrame(): string {
  return html`<link rel="expect" href="#${firstEndId}" blocking="render" />`.text;
}

/** Renders the body: every slide in order, complete without any script. */
export function renderDeck(deck: Deck, tools: RenderTools, slides = renderSlides(deck, tools)): string {
  const first = deck.slides[0];
  const spoken = wordsFor(deck.language);
  const { deckPage: words } = spoken;
  const marks = markWords(spoken);
  const counted = listCounted(deck.slides);
  const track = `--count:${counted.length};--track:${formatTrack(counted)}`;
  const [start, ...others] = slides.map(raw);
  // Chromium waits for the beginning of what is expected.
  const styles = tools.restStyles ? html`<style id="${firstEndId}">${raw(tools.restStyles)}</style>` : html``;
  const menu = html`<button type="button" class="${classes.menu}" aria-expanded="false" aria-controls="${toolbarId}"${marks}>${words.menu}</button>`;
  return html`<a class="${classes.skip}" href="#${first?.id}"${marks}>${words.skipToSlides}</a><a class="${classes.skip}" href="#${contentsId}"${marks}>${words.skipToContents}</a>
${renderMain({ start: html`${start ?? html``}${styles}`, others, track, menu })}
${renderContents(deck)}${renderColophon(deck)}${renderLearningResource(deck)}`.text;
}

/** Renders each slide of a deck, in order. */
export function renderSlides(deck: Deck, tools: RenderTools): string[] {
  const { length: count } = listCounted(deck.slides);
  const chapters = new Map(deck.chapters.map((chapter) => [chapter.id, chapter]));
  const shared = { deck, chapters, closing: findClosing(deck.slides), count, tools };
  return deck.slides.map((slide, index) => renderSlide(slide, { ...shared, number: index + 1 }).text);
}

interface SlidePlace {
  readonly deck: Deck;
  readonly chapters: ReadonlyMap<string, Chapter>;
  readonly closing: Slide | undefined;
  /** From 1. */
  readonly number: number;
  /** Of all slides that have a number. */
  readonly count: number;
}

function renderSlide(slide: Slide, { tools, ...place }: SlidePlace & { tools: RenderTools }): Html {
  const { deck, number } = place;
  const own = new Map([...slide.attributes].filter(([name]) => name !== 'id'));
  const names = [slide.layout === 'text' ? '' : slide.layout, ...(own.get('class') ?? '').split(/\s+/)];
  const attributes = renderAttributes([
    ['id', slide.id],
    [data.chapter, slide.chapter],
    [data.accent, slide.accent],
    ...[...own].filter(([name]) => !['class', 'style', 'data-alias'].includes(name)),
    [data.generated, slide.generated ? '' : undefined],
    [data.linkList, slide.listing?.chapter],
    [data.readers, slide.forReaders ? '' : undefined],
    [data.indices, slide.indices],
    ['class', [...new Set(names)].filter(Boolean).join(' ') || undefined],
    ['style', [`--n:${number}`, own.get('style')].filter(Boolean).join(';')],
  ]);
  const aliases = slide.aliases.map((alias) => html`<span id="${alias}" class="alias"></span>`);
  const heading = slide.level === 1 ? slide.titleHtml + slide.outlineHtml : slide.outlineHtml + slide.titleHtml;
  const notes = slide.notesHtml ? html`<aside class="${classes.notes}">${raw(slide.notesHtml)}</aside>` : html``;
  // A title slide says it in a place of its own.
  const closing = slide === place.closing && slide.level !== 1 ? renderTalkFacts(deck) : html``;
  const styles = tools.widgetStyles?.slide === slide.id ? html`<style>${raw(tools.widgetStyles.text)}</style>` : html``;
  const logo =
    slide.level === 1 && deck.logo
      ? html`<img class="${classes.logo}" src="${deck.logo}" alt="${deck.theme.logo?.alt}" />`
      : html``;
  return html`<section${attributes}>${aliases}${styles}${logo}${raw(heading)}
<div class="${classes.body}">${slide.body.map((piece) => renderPiece(piece, deck, tools))}${closing}${renderDownloads(slide.download, deck.language)}</div>
${notes}${raw(slide.footnotesHtml)}${renderPlace(slide, place)}${renderSlideReport(slide, deck)}</section>`; // No text between slides: the stage would walk over it at each change.
}

function renderPiece(piece: Piece, deck: Deck, { renderWidget }: RenderTools): Html {
  switch (piece.kind) {
    case 'html':
      return raw(piece.text);
    case 'widget': {
      const { name, attributes, id } = piece;
      return renderCall(piece, raw(renderWidget({ name, attributes, id })));
    }
    case 'cut-chooser':
      return renderCutChooser(deck);
    case 'reading-offer':
      return renderReadingOffer(deck);
    case 'talk-facts':
      return renderTalkFacts(deck);
  }
}

/** "3 · Infrastruktur" and "52 / 84" at the foot of a slide; on the title slide the keys, imprint and privacy between them. */
function renderPlace(slide: Slide, { deck, chapters, number, count }: SlidePlace): Html {
  const chapter = chapters.get(slide.chapter);
  const footer = deck.footer ? html`<span class="${classes.placeFooter}">${deck.footer}</span>` : html``;
  const between = slide.level === 1 ? html`${renderKeyHints(deck)}${renderLegalLinks(deck)}` : footer;
  const place = slide.forReaders ? html`` : html` <span class="${classes.placeNumber}">${number} / ${count}</span>`;
  return html`<p class="${classes.place}"><span class="${classes.placeChapter}">${formatChapterName(chapter, deck.language)}</span>${between}${place}</p>`;
}

/** The link to report a mistake on a slide. */
function renderSlideReport({ id }: Slide, deck: Deck): Html {
  const report = renderReport(deck, id);
  return report ? html`<p class="${classes.links}">${report}</p>` : html``;
}
