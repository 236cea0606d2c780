// `::: name` … `:::`: recognising containers; what they become is said in slides/markdown/blocks.ts.

import type { Lexer, Token, TokenizerAndRendererExtension } from 'marked';
import { containers } from '../../../shared/markup.ts';
import { type Source } from '../../findings.ts';
import type { ContainerToken } from '../../tokens.ts';
import { isReadContainer, readContainerWords } from './container-words.ts';
import { readPlainLines } from '../plain-lines.ts';

const mark = /^:{3,}(.*)$/;

/** How a line begins that interrupts any other block, as the source of a regular expression. */
export const containerStart = ':::';

/** Extension of the lexer for containers. */
export const containerSyntax: TokenizerAndRendererExtension = {
  name: 'container',
  level: 'block',
  tokenizer(text) {
    if (!text.startsWith(':::')) return undefined;
    const words = readContainerWords(readMark(takeLine(text, 0)) ?? '');
    const { name } = words;
    const begin = endMark(text, 0);
    if (name === '') return { type: 'container', raw: text.slice(0, begin), name, words, closed: true, tokens: [] };
    const end = findEnd(text);
    const raw = end === undefined ? text : text.slice(0, endMark(text, end));
    const tokens = lexBlocks(this.lexer, text.slice(begin, end));
    return { type: 'container', raw, name, words, closed: end !== undefined, tokens };
  },
};

/** Findings about a container: unknown name, missing end, end without a beginning. */
export function checkContainer(source: Source, token: ContainerToken): void {
  const { at } = token;
  if (token.name === '') {
    source.error(at, {
      rule: 'stray-container-end',
      message: 'This ":::" closes a container, but none is open here.',
      fix: 'Delete the line, or open a container above it: ::: cards',
    });
  } else if (!isReadContainer(token)) {
    source.warning(at, {
      rule: 'unknown-container',
      message: `There is no container "${token.name}": what stands in it is shown without it.`,
      fix: (list) => `Type one of: ${list(token.name, containers)}.`,
    });
  }
  if (!token.closed) {
    source.error(at, {
      rule: 'unclosed-container',
      message: `The container "${token.name}" is not closed on its slide.`,
      fix: 'Type ::: on a line of its own where it ends.',
    });
  }
}

/** Lexes the blocks inside an extension's own block: their text is paragraphs, even in a tight list. */
export function lexBlocks(lexer: Lexer, text: string): Token[] {
  const { top } = lexer.state;
  lexer.state.top = true;
  const tokens = lexer.blockTokens(text, []);
  lexer.state.top = top;
  return tokens;
}

/** Offset of the line that closes the container opened by the first line, if one does. */
function findEnd(text: string): number | undefined {
  let depth = 0;
  for (const line of readPlainLines(text, 0)) {
    const name = readMark(line.text);
    if (name !== undefined) depth += name === '' ? -1 : 1;
    if (depth === 0) return line.at;
  }
  return undefined;
}

/** The name behind the colons, "" without one; undefined for a line that is no mark. A comment behind it is none of it. */
function readMark(line: string): string | undefined {
  return mark.exec(line.slice(0, findComment(line)))?.[1]?.trim();
}

/** Behind the line of a mark, or before the comment that stands in it. */
function endMark(text: string, at: number): number {
  const line = takeLine(text, at);
  return at + (findComment(line) ?? line.length + 1);
}

/** Where the comment begins with which a line ends. */
function findComment(line: string): number | undefined {
  const start = line.indexOf('<!--');
  const end = start === -1 ? -1 : line.indexOf('-->', start);
  return end !== -1 && line.slice(end + 3).trim() === '' ? start : undefined;
}

function takeLine(text: string, from: number): string {
  const end = text.indexOf('\n', from);
  return text.slice(from, end === -1 ? text.length : end);
}
