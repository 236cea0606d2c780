// The ways into the deck on its title slide: the article, and the talk. They stand there from the first paint and work
// without the stage's script; on a phone the article comes first, below the slide's first line.

import { classes } from '../../shared/markup.ts';
import { wordsFor } from '../../shared/words/languages.ts';
import { markWords } from '../html/language.ts';
import { html, type Html } from '../html/html.ts';
import type { Deck } from '../types.ts';

/** Renders the article and, behind it, the slide with which the talk goes on. */
export function renderReadingOffer({ slides: [, second], language }: Pick<Deck, 'slides' | 'language'>): Html {
  const spoken = wordsFor(language);
  const { deckPage: words } = spoken;
  const marks = markWords(spoken);
  const talk = second
    ? html`<a class="${classes.talkStart}" href="#${second.id}"${marks}><strong>${words.talk}</strong> <span>${words.talkHow}</span></a>`
    : html``;
  return html`<div class="${classes.readingOffer}"><a href="?view=read"${marks}><strong>${words.read}</strong> <span>${words.readHow}</span></a>${talk}</div>`;
}

/** Renders the keys that a newcomer needs, for the foot of the title slide. */
export function renderKeyHints({ language }: Pick<Deck, 'language'>): Html {
  const spoken = wordsFor(language);
  const { keys } = spoken.deckPage;
  const hints = [
    ['→', keys.next],
    ['S', keys.speaker],
    ['F', keys.fullscreen],
    ['?', keys.all],
  ].map(([key, label]) => html`<span${markWords(spoken)}><kbd>${key}</kbd> ${label}</span>`);
  return html` <span class="${classes.keyHints}">${hints}</span>`;
}
