// Words for the speaker alone: cue words, the lines "Stichwort: …" at the head of the notes, and paragraphs "Bühne: …"
// in them. Both stand in templates, so that no reader, search or print finds them; the speaker view takes them out.

import { classes, cueWord, stageWord } from '../../../shared/markup.ts';
import type { Source } from '../../findings.ts';
import { html, type Html } from '../../html/html.ts';
import type { RenderContext } from '../../html/render-context.ts';
import { isSilent } from '../../source/comments.ts';
import { readPlainText } from '../../source/plain-text.ts';
import { listInner, walkTokens } from '../../source/positions.ts';
import type { SlideToken, TokenOf } from '../../tokens.ts';

const mostCues = 3;
const mostWords = 7;
const words = [cueWord, stageWord];

/** One line of running text, with the place where it begins. */
interface Line {
  readonly at: number;
  readonly tokens: readonly SlideToken[];
}

/** Takes the cue words off the head of the notes. */
export function splitCues(notes: readonly SlideToken[]): {
  cues: readonly Line[];
  others: readonly SlideToken[];
} {
  const end = notes.findIndex((token) => !isSilent(token) && !(isParagraph(token) && startsWith(token, cueWord)));
  const head = end === -1 ? notes : notes.slice(0, end);
  const cues = head.flatMap((token) => splitLines(listInner(token), [cueWord])).map(takeWord);
  return { cues, others: end === -1 ? [] : notes.slice(end) };
}

/** Renders cue words, one paragraph each. */
export function renderCues(cues: readonly Line[], context: RenderContext): Html {
  if (cues.length === 0) return html``;
  const hidden = context.within({ place: 'speaker' });
  return html`<template class="${classes.cues}">${cues.map(({ tokens }) => html`<p>${hidden.inline(tokens)}</p>`)}</template>`;
}

/** Whether a block of the notes is for the speaker alone. */
export function isForSpeaker(token: SlideToken): boolean {
  return isParagraph(token) && startsWith(token, stageWord);
}

/** Reports cue words that cannot be taken in at a glance. */
export function checkCues(source: Source, cues: readonly Line[]): void {
  for (const { at, tokens } of cues) {
    const count = countWords(tokens);
    if (count > 0 && count <= mostWords) continue;
    source.warning(at, {
      rule: 'cue-length',
      message:
        count === 0 ? 'This line has no cue words.' : `These cue words are ${count} words, more than ${mostWords}.`,
      fix: `Type 3 to ${mostWords} words behind "${cueWord}:", and an empty line before the text.`,
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
        const word = words.find((each) => startsWith(line, each));
        if (word) reportShown(source, line.at, word);
      }
    });
  check(part.content, false);
  check(part.notes, true);
}

function reportShown(source: Source, at: number, word: string): void {
  const place = word === cueWord ? 'at the head of the notes' : 'as a paragraph of its own in the notes';
  source.warning(at, {
    rule: 'shown-to-all',
    message: `"${word}:" is for the speaker alone only ${place}; here everybody reads it.`,
    fix: `Move it there, or type **${word}:** for a word like any other.`,
  });
}

function isParagraph(token: SlideToken): token is TokenOf<'paragraph'> {
  return token.type === 'paragraph';
}

function startsWith({ tokens: [first] }: { readonly tokens: readonly SlideToken[] }, word: string): boolean {
  return first?.type === 'text' && first.text.trimStart().startsWith(`${word}:`);
}

/** Running text in pieces, a new one at each line that begins with one of the words. */
function splitLines(tokens: readonly SlideToken[], starts: readonly string[]): Line[] {
  const start = new RegExp(`(?=(?:${starts.join('|')}):)(?<=\\n[ \\t]*)`);
  const lines: { at: number; tokens: SlideToken[] }[] = [];
  const add = (token: SlideToken, isNew: boolean): void => {
    const last = lines.at(-1);
    if (!last || isNew) lines.push({ at: token.at, tokens: [token] });
    else last.tokens.push(token);
  };
  for (const [index, token] of tokens.entries()) {
    const isAfterBreak = tokens[index - 1]?.type === 'br';
    if (token.type !== 'text') add(token, false);
    else {
      let { at } = token;
      for (const text of token.text.split(start)) {
        const isNew = at > token.at || (isAfterBreak && starts.some((word) => text.trimStart().startsWith(`${word}:`)));
        add({ ...token, text, at }, isNew);
        at += text.length;
      }
    }
  }
  return lines;
}

/** The line without its word, and without the break at its end. */
function takeWord({ at, tokens }: Line): Line {
  const [first, ...others] = tokens;
  if (first?.type !== 'text') return { at, tokens };
  const text = first.text
    .trimStart()
    .slice(cueWord.length + 1)
    .trimStart();
  return { at, tokens: [{ ...first, text }, ...(others.at(-1)?.type === 'br' ? others.slice(0, -1) : others)] };
}

function countWords(tokens: readonly SlideToken[]): number {
  return readPlainText(tokens)
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
