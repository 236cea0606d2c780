// Markdown to tokens: marked with our own syntax added and underlined headings taken away.

import { Lexer, Marked } from 'marked';
import { commentSyntax } from '../source/comments.ts';
import { containerSyntax } from '../source/containers.ts';
import type { Source } from '../findings.ts';
import { footnoteSyntax } from '../plugins/footnotes/syntax.ts';
import { formulaSyntax } from '../plugins/formulas.ts';
import { termSyntax } from '../plugins/glossary/syntax.ts';
import { isNestedDeeper, locateTokens } from '../source/positions.ts';
import { readPlainLines } from '../source/plain-lines.ts';
import type { SlideToken } from '../tokens.ts';
import { adaptRules, BoundedTokenizer } from './tokenizer.ts';
import { widgetSyntax } from '../plugins/widget-tags.ts';

const { defaults } = new Marked({
  extensions: [...commentSyntax, containerSyntax, widgetSyntax, ...footnoteSyntax, termSyntax, ...formulaSyntax],
});

const deepest = 40;
// Quotes, list items and the blanks that nest them.
const nesting = /^(?:[ \t]{2}|[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/;

/** Splits a part of a chapter into tokens with their offsets; one that is nested too deep is a finding. */
export function lexMarkdown(source: Source, { start, end }: { start: number; end: number }): SlideToken[] {
  const text = source.text.slice(start, end);
  const deepLine = findDeepLine(text);
  const tokens = deepLine === undefined ? lex(text) : [];
  const isTooDeep =
    tokens.length === 0 ? deepLine !== undefined || text.trim() !== '' : isNestedDeeper(tokens, deepest);
  if (!isTooDeep) {
    locateTokens(tokens, start);
    return tokens;
  }
  reportTooDeep(source, start + (deepLine ?? 0));
  return [{ type: 'text', raw: '…', text: '…', at: start }];
}

/** Before lexing, because its time grows with the square of the depth. */
function findDeepLine(text: string): number | undefined {
  let containers = 0;
  for (const line of readPlainLines(text, 0)) {
    if (line.text.startsWith(':::')) containers += /^:+\s*$/.test(line.text) ? -1 : 1;
    const prefix = nesting.exec(line.text)?.[0] ?? '';
    const depth = prefix.replace(/[ \t]{2}|\d+/g, '.').replace(/[^.>*+)-]/g, '').length;
    if (Math.max(depth, containers) > deepest && prefix.length < line.text.length) return line.at;
  }
  return undefined;
}

/** Tokens, or none where the lexer runs out of stack. */
function lex(text: string): SlideToken[] {
  try {
    // Marked's types know neither our own kinds nor places, which every token gets in the next step.
    return createLexer(text.length).lex(text) as unknown as SlideToken[];
  } catch (error) {
    if (error instanceof RangeError) return [];
    throw error;
  }
}

/** A lexer for one text of this length. */
function createLexer(length: number): Lexer {
  const tokenizer = new BoundedTokenizer(length);
  const lexer = new Lexer({ ...defaults, tokenizer });
  tokenizer.rules = adaptRules(tokenizer.rules);
  return lexer;
}

function reportTooDeep(source: Source, at: number): void {
  source.error(at, {
    rule: 'too-deep',
    message: `Here lists, quotes, containers or emphasis stand inside one another more than ${deepest} times.`,
    fix: 'Take out some levels, or put the text into a code block.',
  });
}
