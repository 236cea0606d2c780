// Checks of the words of notes: who reads alone has no room, no next slide to be shown and perhaps no right or left.

import type { DeckWords, InterfaceLanguage } from '../../shared/words/languages.ts';
import type { Source } from '../findings.ts';
import { walkTokens } from '../source/positions.ts';
import type { ParsedSlide } from '../types.ts';
import { isForSpeaker, splitCues } from './markdown/cues.ts';

const link = 'Link the slide by its id: [what it is about](#id).';
const nameIt = 'Name the thing itself: on a narrow page columns stand below each other.';

type Pattern = readonly [RegExp, string | undefined];

/** Words that hold only in a talk, or on one width of the page, each with what to type instead, if that is not to move it. */
const german: readonly Pattern[] = [
  [/\b(?:weiter\s?klick\w*|Handzeichen)\b/iu, undefined],
  [/\b(?:hier\s+im\s+(?:Raum|Saal|Publikum)|jetzt\s+zeige\s+ich|heute\s+Abend)\b/iu, undefined],
  [/\b(?:nächste[nr]?|vorige[nr]?|vorherige[nr]?)\s+Folien?\b/iu, link],
  // "Links stehen …" may be about links.
  [/(?<=^|[.!?:]\s+)(?:ganz\s+)?rechts\s+(?:oben\s+|unten\s+)?(?:steh|lieg|seh|sieh|ist|sind|zeig)\w*/iu, nameIt],
  [/(?<=^|[.!?:]\s+)(?:ganz\s+)?links\s+(?:oben\s+|unten\s+)?(?:steht|liegt|seht|sieht|ist|zeigt)\b/iu, nameIt],
  [/\b(?:stehen|steht|liegen|liegt|seht\s+ihr)\s+(?:ganz\s+)?(?:rechts|links)\b/iu, nameIt],
];
const english: readonly Pattern[] = [
  [/\b(?:show\s+of\s+hands|raise\s+your\s+hands?|here\s+in\s+(?:the|this)\s+room|tonight)\b/iu, undefined],
  [/\b(?:next|previous)\s+slides?\b/iu, link],
  [/\b(?:on|to)\s+(?:the|your)\s+(?:far\s+)?(?:left|right)\b/iu, nameIt],
];
const patterns: Readonly<Record<InterfaceLanguage, readonly Pattern[]>> = { de: german, en: english };

/** Reports notes for readers that speak to the people in a room, or of a place that depends on the page's width. */
export function checkWords(source: Source, slides: readonly ParsedSlide[], words: DeckWords): void {
  for (const { notes } of slides) {
    const read = splitCues(notes).others.filter((token) => !isForSpeaker(token));
    walkTokens(read, (token) => {
      if (token.type === 'text' && token.tokens === undefined) checkText(source, token, words);
    });
  }
}

function checkText(
  source: Source,
  { text, at }: { readonly text: string; readonly at: number },
  { language, notes }: DeckWords,
): void {
  const move = `Move it to a paragraph of its own that begins with "${notes.kinds.stage}:", or word it for somebody who reads alone.`;
  for (const [pattern, fix = move] of patterns[language]) {
    const found = pattern.exec(text);
    if (!found) continue;
    source.warning(at + found.index, {
      rule: 'speaker-words',
      message: `"${found[0]}" means nothing to somebody who reads these notes alone.`,
      fix,
    });
  }
}
