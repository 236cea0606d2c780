// Recognising `[^name]`, `[^name]: text` and `^[text]`. Numbering is in collect.ts, rendering in list.ts.

import type { TokenizerAndRendererExtension } from 'marked';
import { lexBlocks } from '../../source/containers/containers.ts';

const label = String.raw`\[\^((?:\\[\[\]]|[^\s\[\]])+)\]`;
const mention = new RegExp(`^${label}`);
const definition = new RegExp(`^ {0,3}${label}:[ \\t]*`);
// A line that starts something else ends a paragraph that is continued without indentation.
const interruption =
  /^ {0,3}(?:#{1,6}\s|>|[-*+]\s|1[.)]\s|`{3}|~{3}|:::|<[a-z!/]|\||(?:-{3,}|\*{3}|_{3,})[ \t]*$|\*{3}|\[\^[^\s\]]+\]:)/i;

// Longer ones are no notes within a line, and would be looked through again and again.
const longestInline = 2_500;

/** How a line begins that interrupts a paragraph, as the source of a regular expression. */
export const definitionStart = ` {0,3}${label}:`;

/** Extensions of the lexer for footnotes. */
export const footnoteSyntax: readonly TokenizerAndRendererExtension[] = [
  {
    name: 'footnote-definition',
    level: 'block',
    tokenizer(text) {
      const match = definition.exec(text);
      if (!match) return undefined;
      const raw = takeDefinition(text, match[0].length);
      const body = raw.slice(match[0].length).replace(/^(?: {4}|\t)/gm, '');
      return { type: 'footnote-definition', raw, label: match[1] ?? '', tokens: lexBlocks(this.lexer, body) };
    },
  },
  {
    name: 'footnote-mention',
    level: 'inline',
    tokenizer(text, before) {
      const match = mention.exec(text);
      if (!match) return undefined;
      const isNext = before.at(-1)?.type === 'footnote-mention';
      return { type: 'footnote-mention', raw: match[0], label: match[1] ?? '', isNext };
    },
  },
  {
    name: 'footnote-inline',
    level: 'inline',
    // Marked ends running text before each of these signs, so that looking further would take too long.
    start: (text) => {
      const bracket = text.search(/[\\<![`*~_]/);
      return text[bracket] === '[' && /^(?:.?|.*[^[])\^$/s.test(text.slice(Math.max(0, bracket - 2), bracket))
        ? bracket - 1
        : undefined;
    },
    tokenizer(text, before) {
      // "[^[" begins a link in brackets.
      const isAlone = text.startsWith('^[') && !before.at(-1)?.raw.endsWith('[');
      const end = isAlone ? findBracketEnd(text.slice(0, longestInline)) : undefined;
      if (end === undefined) return undefined;
      const isNext = before.at(-1)?.type === 'footnote-mention';
      const note = this.lexer.inlineTokens(text.slice(2, end), []);
      return { type: 'footnote-mention', raw: text.slice(0, end + 1), label: '', note, isNext };
    },
  },
];

/** Where the bracket ends that stands second in a text; other brackets, code and addresses may stand in it. */
function findBracketEnd(text: string): number | undefined {
  let depth = 0;
  // An escape, code, an address in "<>", the address of a link, a bracket.
  for (const { 0: found, index } of text.matchAll(
    /\\.|(`+)(?!`).*?(?<!`)\1(?!`)|<[a-z][^\s>]*>|\]\([^()\s]*\)|[[\]]/gis,
  )) {
    if (found === '[') depth++;
    else if (found.startsWith(']') && --depth === 0) return index;
  }
  return undefined;
}

/** Labels are compared without regard to case, as link labels are. */
export function normaliseLabel(name: string): string {
  return name.replace(/\\(.)/g, '$1').normalize('NFC').toLowerCase();
}

/** The first line, lines that continue its paragraph, and indented lines, blank lines between them included. */
function takeDefinition(text: string, bodyAt: number): string {
  let end = endOfLine(text, 0);
  let isParagraph = text.slice(bodyAt, end).trim() !== '';
  for (let at = end + 1; at < text.length;) {
    const next = endOfLine(text, at);
    const line = text.slice(at, next);
    const isBlank = line.trim() === '';
    const isIndented = /^(?: {4}|\t)/.test(line);
    if (!isBlank && !isIndented && (!isParagraph || interruption.test(line))) break;
    if (!isBlank) end = next;
    isParagraph = !isBlank;
    at = next + 1;
  }
  return text.slice(0, end + 1);
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}
