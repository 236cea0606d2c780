// What can be wrong with words for the speaker alone: too many to be taken in, or where everybody would read them.

import type { Source } from '../../findings.ts';
import type { RenderContext } from '../../html/render-context.ts';
import { readPlainText } from '../../source/plain-text.ts';
import { listInner, walkTokens } from '../../source/positions.ts';
import type { SlideToken } from '../../tokens.ts';
import { findStart, isForSpeaker, isParagraph, splitLines, type Line } from './cues.ts';
import { cueWords, stageWords } from './note-words.ts';

const mostCues = 3;
const mostWords = 7;
const words = [...cueWords, ...stageWords];
const misspelt = /^\s*(stichw[oö]rt(?:er|e)?|bühne|cue(?:s|[ -]words?)?|on[ -]?stage)(?:\s*:|[ \t]+–)/i;

/** Reports cue words that cannot be taken in at a glance. */
export function checkCues({ source, words: { notes } }: RenderContext, cues: readonly Line[]): void {
  for (const { at, tokens } of cues) {
    const count = countWords(tokens);
    if (count > 0 && count <= mostWords) continue;
    source.warning(at, {
      rule: 'cue-length',
      message:
        count === 0 ? 'This line has no cue words.' : `These cue words are ${count} words, more than ${mostWords}.`,
      fix: `Type 3 to ${mostWords} words behind "${notes.cue}:", and an empty line before the text.`,
    });
  }
  const tooMany = cues[mostCues];
  if (!tooMany) return;
  source.warning(tooMany.at, {
    rule: 'too-many-cues',
    message: `The notes begin with ${cues.length} lines of cue words, more than ${mostCues}.`,
    fix: 'Keep those without which you would be lost; the text below says the rest.',
  });
}

/** Reports words for the speaker where everybody would read them. */
export function checkSecrets(
  source: Source,
  part: { content: readonly SlideToken[]; notes: readonly SlideToken[] },
): void {
  const check = (tokens: readonly SlideToken[], areNotes: boolean): void =>
    walkTokens(tokens, (token) => {
      const isBlock = token.type === 'text' ? token.tokens !== undefined : isParagraph(token);
      if (!isBlock || (areNotes && isForSpeaker(token))) return;
      for (const line of splitLines(listInner(token), words)) {
        const word = findStart(line, words);
        if (word) reportShown(source, line.at, word);
        else if (areNotes) checkSpelling(source, line);
      }
    });
  check(part.content, false);
  check(part.notes, true);
}

function reportShown(source: Source, at: number, word: string): void {
  const place = cueWords.includes(word) ? 'at the head of the notes' : 'as a paragraph of its own in the notes';
  source.warning(at, {
    rule: 'shown-to-all',
    message: `"${word}:" is for the speaker alone only ${place}; here everybody reads it.`,
    fix: `Move it there, or type **${word}:** for a word like any other.`,
  });
}

function checkSpelling(source: Source, { at, tokens: [first] }: Line): void {
  const [, found] = (first?.type === 'text' && misspelt.exec(first.text)) || [];
  if (!found) return;
  const [german, english] = /^[bo]/i.test(found) ? stageWords : cueWords;
  const word = /^[co]/i.test(found) ? english : german;
  source.warning(at, {
    rule: 'shown-to-all',
    message: `Everybody reads what stands behind "${found}"; for the speaker alone is "${word}:".`,
    fix: `Type "${word}:" where it belongs, or another word.`,
  });
}

function countWords(tokens: readonly SlideToken[]): number {
  return readPlainText(tokens)
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
