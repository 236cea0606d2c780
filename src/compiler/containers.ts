// `::: name` … `:::`: recognising containers; what they become is said in markdown.ts.

import type { TokenizerAndRendererExtension, Tokens } from 'marked';
import { containers, type ContainerName } from '../markup.ts';
import { listKnown, type Source } from './diagnostics.ts';

/** A container as the lexer finds it; `name` is "" for a closing mark without an opening one. */
export interface ContainerToken extends Tokens.Generic {
  readonly type: 'container';
  readonly name: string;
  readonly closed: boolean;
}

const opening = /^:{3,}[ \t]*([^\s{]*)[ \t]*$/;

/** Extension of the lexer for containers. */
export const containerSyntax: TokenizerAndRendererExtension = {
  name: 'container',
  level: 'block',
  start: (text) => /(?:^|\n):::/.exec(takeParagraph(text))?.index,
  tokenizer(text) {
    if (!text.startsWith(':::')) return undefined;
    const lines = text.split('\n');
    const name = opening.exec(lines[0] ?? '')?.[1];
    if (name === undefined) return undefined;
    if (name === '') return { type: 'container', raw: takeLines(lines, 1), name, closed: true, tokens: [] };
    const end = findEnd(lines);
    const token: ContainerToken = { type: 'container', raw: takeLines(lines, end + 1), name, closed: end < lines.length, tokens: [] };
    this.lexer.blockTokens(lines.slice(1, end).join('\n'), token.tokens);
    return token;
  },
};

/** Findings about a container: unknown name, missing end, end without a beginning. */
export function checkContainer(source: Source, token: ContainerToken, at: number): void {
  if (token.name === '') {
    source.report(at, {
      level: 'error',
      rule: 'stray-container-end',
      message: 'This ":::" closes a container, but none is open here.',
      fix: 'Delete the line, or open a container above it: ::: cards',
    });
  } else if (!isContainerName(token.name)) {
    source.report(at, {
      level: 'error',
      rule: 'unknown-container',
      message: `There is no container "${token.name}".`,
      fix: `Type one of: ${listKnown(token.name, containers)}.`,
    });
  }
  if (!token.closed) {
    source.report(at, {
      level: 'error',
      rule: 'unclosed-container',
      message: `The container "${token.name}" is not closed on its slide.`,
      fix: 'Type ::: on a line of its own where it ends.',
    });
  }
}

/** Whether a name is one of the containers that authors may use. */
export function isContainerName(name: string): name is ContainerName {
  return (containers as readonly string[]).includes(name);
}

/** The text up to the next blank line: as far as an extension must look for its own start. */
export function takeParagraph(text: string): string {
  const end = text.indexOf('\n\n');
  return end === -1 ? text : text.slice(0, end);
}

/** Index of the line that closes the container opened in line 0; the number of lines if none does. */
function findEnd(lines: readonly string[]): number {
  let depth = 0;
  let fence = '';
  for (const [index, line] of lines.entries()) {
    const mark = /^\s*(`{3,}|~{3,})/.exec(line)?.[1] ?? '';
    if (fence) {
      if (mark.startsWith(fence)) fence = '';
    } else if (mark) {
      fence = mark;
    } else {
      const name = opening.exec(line)?.[1];
      if (name !== undefined) depth += name === '' ? -1 : 1;
      if (depth === 0) return index;
    }
  }
  return lines.length;
}

function takeLines(lines: readonly string[], count: number): string {
  return lines.slice(0, count).join('\n') + (count < lines.length ? '\n' : '');
}
