// Steps and columns of other tools: `. . .` of Pandoc, `::: incremental` of Quarto, `<v-clicks>` and `::right::` of Slidev.

import { classes } from '../../../shared/markup.ts';
import { mergeAttributes } from '../../html/attributes/comment-attributes.ts';
import { readContainerWords } from '../../source/containers/container-words.ts';
import type { ContainerToken, Element, ListToken, SlideToken } from '../../tokens.ts';

const pause = /^\.[ \t]*\.[ \t]*\.[ \t]*$/;
const side = /^::(right|left|default|bottom)::\s*$/;

/** A container that no author has written. */
export function wrap(name: string, tokens: readonly SlideToken[], at: number): ContainerToken {
  return { type: 'container', raw: '', at, name, words: readContainerWords(name), closed: true, tokens };
}

/** What follows a pause as a step, and the items of lists that appear one by one as steps. Changes the lists. */
export function readSteps(tokens: readonly SlideToken[]): SlideToken[] {
  markItems(tokens);
  const at = tokens.findIndex((token) => token.type === 'paragraph' && isPause(token));
  const found = tokens[at];
  if (!found) return [...tokens];
  const rest = readSteps(tokens.slice(at + 1));
  return [...tokens.slice(0, at), wrap(classes.fragment, rest, found.at)];
}

/** In Markdown the points are one text; a typographer has not been here yet. */
function isPause({ raw }: SlideToken): boolean {
  return pause.test(raw.trim());
}

/** The two sides of a slide as columns. */
export function splitSides(tokens: readonly SlideToken[]): readonly SlideToken[] {
  const marks = tokens.flatMap((token, index) =>
    token.type === 'paragraph' && side.test(token.raw.trim()) ? [index] : [],
  );
  const first = marks[0];
  if (first === undefined) return tokens;
  const title = tokens.findIndex(({ type }) => type === 'heading');
  const start = title !== -1 && title < first ? title + 1 : 0;
  const bounds = [start - 1, ...marks, tokens.length];
  const parts = bounds.slice(1).map((end, index) => tokens.slice((bounds[index] ?? -1) + 1, end));
  const columns = parts
    .filter((part) => part.some(({ type }) => type !== 'space' && type !== 'comment'))
    .map((part) => wrap('column', part, part[0]?.at ?? 0));
  return [...tokens.slice(0, start), wrap('columns', columns, tokens[start]?.at ?? 0)];
}

/** Makes steps of the items in lists that other tools show one by one. */
function markItems(tokens: readonly SlideToken[]): void {
  let isInside = false;
  for (const token of tokens) {
    if (token.type === 'html' && /<v-clicks\b/i.test(token.raw)) isInside = true;
    if (token.type === 'html' && /<\/v-clicks>/i.test(token.raw)) isInside = false;
    if (isInside) markOne(token);
    if (token.type !== 'container') continue;
    if (token.name === 'incremental') token.tokens.forEach(markOne);
    else markItems(token.tokens);
  }
}

function markOne(token: SlideToken): void {
  if (token.type === 'list') markList(token);
  else if (token.type === 'paragraph' || token.type === 'blockquote') mark(token);
}

function markList({ items }: ListToken): void {
  for (const item of items) {
    mark(item);
    for (const inner of item.tokens) if (inner.type === 'list') markList(inner);
  }
}

function mark(token: Element & { readonly at: number }): void {
  const step = new Map([['class', { value: classes.fragment, at: token.at }]]);
  token.attributes = mergeAttributes([token.attributes, step]);
}
