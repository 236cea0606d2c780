// Checks of the words of notes: who reads alone has no room, no next slide to be shown and perhaps no right or left.

import { stageWord } from '../../shared/markup.ts';
import type { Source } from '../findings.ts';
import { walkTokens } from '../source/positions.ts';
import type { ParsedSlide } from '../types.ts';
import { isForSpeaker, splitCues } from './markdown/cues.ts';

const move = `Move it to a paragraph of its own that begins with "${stageWord}:", or word it for somebody who reads alone.`;
const nameIt = 'Name the thing itself: on a narrow page columns stand below each other.';

/** German words that hold only in a talk, or on one width of the page, each with what to type instead. */
const patterns: readonly (readonly [RegExp, string])[] = [
  [/\b(?:weiter\s?klick\w*|Handzeichen)\b/iu, move],
  [/\b(?:hier\s+im\s+(?:Raum|Saal|Publikum)|jetzt\s+zeige\s+ich|heute\s+Abend)\b/iu, move],
  [/\b(?:nächste[nr]?|vorige[nr]?|vorherige[nr]?)\s+Folien?\b/iu, 'Link the slide by its id: [what it is about](#id).'],
  // "Links stehen …" may be about links.
  [/(?<=^|[.!?:]\s+)(?:ganz\s+)?rechts\s+(?:oben\s+|unten\s+)?(?:steh|lieg|seh|sieh|ist|sind|zeig)\w*/iu, nameIt],
  [/(?<=^|[.!?:]\s+)(?:ganz\s+)?links\s+(?:oben\s+|unten\s+)?(?:steht|liegt|seht|sieht|ist|zeigt)\b/iu, nameIt],
  [/\b(?:stehen|steht|liegen|liegt|seht\s+ihr)\s+(?:ganz\s+)?(?:rechts|links)\b/iu, nameIt],
];

/** Reports notes for readers that speak to the people in a room, or of a place that depends on the page's width. */
export function checkWords(source: Source, slides: readonly ParsedSlide[]): void {
  for (const { notes } of slides) {
    const read = splitCues(notes).others.filter((token) => !isForSpeaker(token));
    walkTokens(read, (token) => {
      if (token.type === 'text' && token.tokens === undefined) checkText(source, token);
    });
  }
}

function checkText(source: Source, { text, at }: { readonly text: string; readonly at: number }): void {
  for (const [pattern, fix] of patterns) {
    const found = pattern.exec(text);
    if (!found) continue;
    source.warning(at + found.index, {
      rule: 'speaker-words',
      message: `"${found[0]}" means nothing to somebody who reads these notes alone.`,
      fix,
    });
  }
}
