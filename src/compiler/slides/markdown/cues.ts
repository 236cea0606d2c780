// Words for the speaker alone: cue words, the lines "Stichwort: …" or "Cue: …" at the head of the notes, and paragraphs
// "Bühne: …" or "Stage: …" in them. Both stand in templates, so that no reader, search or print finds them; the speaker view takes them out.

import { classes } from '../../../shared/markup.ts';
import { html, type Html } from '../../html/html.ts';
import type { RenderContext } from '../../html/render-context.ts';
import { isSilent } from '../../source/comments.ts';
import { listInner } from '../../source/positions.ts';
import type { SlideToken, TokenOf } from '../../tokens.ts';
import { cueWords, stageWords } from './note-words.ts';

/** One line of running text, with the place where it begins. */
export interface Line {
  readonly at: number;
  readonly tokens: readonly SlideToken[];
}

/** Takes the cue words off the head of the notes. */
export function splitCues(notes: readonly SlideToken[]): {
  cues: readonly Line[];
  others: readonly SlideToken[];
} {
  const end = notes.findIndex((token) => !isSilent(token) && !(isParagraph(token) && findStart(token, cueWords)));
  const head = end === -1 ? notes : notes.slice(0, end);
  const cues = head.flatMap((token) => splitLines(listInner(token), cueWords)).map(takeWord);
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
  return isParagraph(token) && findStart(token, stageWords) !== undefined;
}

/** Whether a block is running text of its own. */
export function isParagraph(token: SlideToken): token is TokenOf<'paragraph'> {
  return token.type === 'paragraph';
}

/** The word, of those given, with which and a colon running text begins. */
export function findStart(
  { tokens: [first] }: { readonly tokens: readonly SlideToken[] },
  words: readonly string[],
): string | undefined {
  const text = first?.type === 'text' ? first.text.trimStart() : '';
  return words.find((word) => text.startsWith(`${word}:`));
}

/** Running text in pieces, a new one at each line that begins with one of the words. */
export function splitLines(tokens: readonly SlideToken[], starts: readonly string[]): Line[] {
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
  const text = first.text.slice(first.text.indexOf(':') + 1).trimStart();
  return { at, tokens: [{ ...first, text }, ...(others.at(-1)?.type === 'br' ? others.slice(0, -1) : others)] };
}
