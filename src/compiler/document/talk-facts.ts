// Who gives the talk, where and when, on the title and the closing slide.

import { classes, data } from '../../shared/markup.ts';
import { describeTalk, type TalkLine } from '../../shared/talk/talk-facts.ts';
import { wordsFor } from '../../shared/words/languages.ts';
import { listOpening } from '../html/addresses/addresses.ts';
import { html, renderAttributes, type Html } from '../html/html.ts';
import type { Deck } from '../types.ts';

/** Renders the lines; nothing when deck.yaml does not say anything. */
export function renderTalkFacts({ talk, language }: Pick<Deck, 'talk' | 'language'>): Html {
  const words = wordsFor(language);
  const lines = describeTalk(talk, words.talkFacts.locale);
  if (lines.length === 0) return html``;
  return html`<ul class="${classes.talkFacts}">${lines.map((line) => renderLine(line, words.onSlides.newWindow))}</ul>`;
}

/** The text stands apart from its neighbours, whichever way it is read. */
function renderLine({ fact, text, href, day }: TalkLine, newWindow: string): Html {
  const content = html`<bdi>${text}</bdi>`;
  const opening = listOpening(href ?? '');
  const title = opening.length > 0 ? newWindow : undefined;
  const link = href ? renderAttributes([['href', href], ['title', title], ...opening]) : undefined;
  return html`<li ${data.fact}="${fact}">${link ? html`<a${link}>${content}</a>` : day ? html`<time datetime="${day}">${content}</time>` : content}</li>`;
}
