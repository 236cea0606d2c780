// How a whole page says in which language it is, in which direction that is written, and what its styles write.

import { wordsFor, type DeckWords } from '../../shared/words/languages.ts';
import { html, renderAttributes, type Html } from './html.ts';

// By script, so that Punjabi and Azerbaijani go either way.
const rightToLeft = new Set(['Arab', 'Aran', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg', 'Mand', 'Samr', 'Mend']);

/** The attributes of <html>; a deck that names no language has the interface's, which is German. */
export function renderLanguage(language = 'de'): Html {
  return renderAttributes([
    ['lang', language],
    ['dir', findDirection(language)],
    ['style', writeStyleWords(language)],
  ]);
}

/** "rtl" for a language that is written from right to left, undefined for any other. */
export function findDirection(language: string): 'rtl' | undefined {
  const { script = '' } = new Intl.Locale(language).maximize();
  return rightToLeft.has(script) ? 'rtl' : undefined;
}

/** The attributes of what holds words of the interface alone; none where the deck is in the same language. */
export function markWords({ marks }: Pick<DeckWords, 'marks'>): Html {
  return renderAttributes(Object.entries(marks));
}

/** A sentence of the interface among the words of a deck. */
export function writeWords(words: Pick<DeckWords, 'marks'>, text: Html | string): Html {
  const marks = markWords(words);
  return marks.text === '' ? html`${text}` : html`<span${marks}>${text}</span>`;
}

/** The words that stand in styles, as custom properties. */
function writeStyleWords(language: string): string {
  return Object.entries(wordsFor(language).styles)
    .map(([name, text]) => `--word-${name}:'${text}'`)
    .join(';');
}
