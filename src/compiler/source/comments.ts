// Comments leave nothing in the page; those that begin with ".slide:" or ".element:" set attributes, see
// plugins/attributes. One token a comment: marked would take the rest of the line as raw HTML.

import type { TokenizerAndRendererExtension } from 'marked';
import type { SlideToken } from '../tokens.ts';

/** Extension of the lexer for comments that are blocks. */
export const commentSyntax: TokenizerAndRendererExtension = {
  name: 'comment',
  level: 'block',
  tokenizer(text) {
    const indent = /^ {0,3}(?=<!--)/.exec(text)?.[0].length;
    const end = indent === undefined ? undefined : findEnd(text, indent);
    if (end === undefined) return undefined;
    return { type: 'comment', raw: text.slice(0, end) + (/^[ \t]*\n?/.exec(text.slice(end))?.[0] ?? '') };
  },
};

/** The comment that running text begins with; undefined where it begins with none. */
export function readComment(text: string): { type: 'comment'; raw: string } | undefined {
  const end = text.startsWith('<!--') ? findEnd(text, 0) : undefined;
  return end === undefined ? undefined : { type: 'comment', raw: text.slice(0, end) };
}

/** Where the comment that begins at `from` ends, if it does. */
function findEnd(text: string, from: number): number | undefined {
  const mark = text.indexOf('-->', from + 2);
  return mark === -1 ? undefined : mark + 3;
}

/** Whether a token leaves nothing where it stands: a comment, blank lines, the address of a link. */
export function isSilent({ type }: SlideToken): boolean {
  return type === 'space' || type === 'def' || type === 'comment';
}
