// The whole page: index.html with the deck in the places of its marks.

import { html } from '../html/html.ts';
import { renderLanguage } from '../html/language.ts';
import { renderDeck, renderFirstFrame, renderHead, renderSlides, type RenderTools } from '../document/document.ts';
import { parserPause } from '../document/slide-boxes.ts';
import type { PageCode } from '../document/policy/page-code.ts';
import type { Deck } from '../types.ts';

// The styles at this mark move behind the first slide.
const rest = /<!--rest-->\s*<style>([\s\S]*?)<\/style>/;

/** A page, its slides as they stand in it, and the code that they bring. */
interface FilledPage {
  readonly page: string;
  readonly slides: readonly string[];
  readonly own: readonly PageCode[];
}

/** What a page is made from. */
export interface PageSources {
  readonly template: string;
  readonly boot: string;
  readonly deck: Deck;
  readonly tools: RenderTools;
}

/** Puts the deck into the template. */
export function fillTemplate({ template, boot, deck, tools }: PageSources): FilledPage {
  const slides = renderSlides(deck, tools);
  const restStyles = rest.exec(template)?.[1] ?? '';
  const page = template
    .replace('<html lang="de">', () => html`<html${renderLanguage(deck.language)}>`.text)
    .replace(rest, '')
    .replace('<!--head-->', () => renderHead(deck) + (restStyles && renderFirstFrame()))
    .replace('<!--boot-->', () => `${deck.styles && `<style>${deck.styles}</style>`}<script>${boot}</script>`)
    .replace('<!--deck-->', () => renderDeck(deck, { ...tools, restStyles }, slides));
  const own: PageCode[] = [{ kind: 'script', text: boot }];
  if (page.includes(parserPause.text)) own.push({ kind: 'script', text: '' });
  if (deck.styles) own.push({ kind: 'style', text: deck.styles });
  if (tools.widgetStyles) own.push({ kind: 'style', text: tools.widgetStyles.text });
  return { page, slides, own };
}
