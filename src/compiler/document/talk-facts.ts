// Who gives the talk, where and when, on the title and the closing slide.

import { classes, data } from '../../shared/markup.ts';
import { describeTalk, type TalkLine } from '../../shared/talk/talk-facts.ts';
import { wordsFor, type DeckWords } from '../../shared/words/languages.ts';
import { listOpening } from '../html/addresses/addresses.ts';
import { markWords } from '../html/language.ts';
import { html, renderAttributes, type Html } from '../html/html.ts';
import type { Deck } from '../types.ts';

/** Renders the lines; nothing when deck.yaml does not say anything. */
export function renderTalkFacts({ talk, language }: Pick<Deck, 'talk' | 'language'>): Html {
  const words = wordsFor(language);
  const lines = describeTalk(talk, words.talkFacts.locale);
  if (lines.length === 0) return html``;
  return html`<ul class="${classes.talkFacts}">${lines.map((line) => renderLine(line, words))}</ul>`;
}

/** The text stands apart from its neighbours, whichever way it is read. */
function renderLine({ fact, text, href, day }: TalkLine, words: DeckWords): Html {
  const content = html`<bdi>${text}</bdi>`;
  const opening = listOpening(href ?? '');
  const title = opening.length > 0 ? words.onSlides.newWindow : undefined;
  const link = href ? renderAttributes([['href', href], ['title', title], ...opening]) : undefined;
  return html`<li ${data.fact}="${fact}">${link ? html`<a${link}>${content}</a>` : day ? html`<time datetime="${day}"${markWords(words)}>${content}</time>` : content}</li>`;
}
