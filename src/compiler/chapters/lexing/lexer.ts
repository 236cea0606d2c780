// Markdown to tokens: marked with our own syntax added.

import { Lexer, Marked, type Links, type Tokenizer } from 'marked';
import { commentSyntax } from '../../source/comments.ts';
import { containerSyntax } from '../../source/containers/containers.ts';
import type { Source } from '../../findings.ts';
import { gridTableSyntax } from '../../plugins/foreign/pandoc/grid-tables.ts';
import { spanSyntax } from '../../plugins/foreign/syntax.ts';
import { footnoteSyntax } from '../../plugins/footnotes/syntax.ts';
import { formulaSyntax } from '../../plugins/formulas/syntax.ts';
import { pictureSyntax } from '../../plugins/pictures/syntax.ts';
import { termSyntax } from '../../plugins/glossary/syntax.ts';
import { isNestedDeeper, locateTokens, walkTokens } from '../../source/positions.ts';
import { countCharacters, findExcess } from './excess.ts';
import { readReferences } from './references.ts';
import { readPlainLines } from '../../source/plain-lines.ts';
import { straightenQuotes } from '../../source/characters/typographic-quotes.ts';
import type { SlideToken } from '../../tokens.ts';
import { adaptRules, createTokenizer, deepest, refusal } from './tokenizer.ts';
import { widgetSyntax } from '../../plugins/widget-tags/tags.ts';

const { defaults } = new Marked({
  extensions: [
    commentSyntax,
    containerSyntax,
    widgetSyntax,
    gridTableSyntax,
    ...footnoteSyntax,
    pictureSyntax,
    ...spanSyntax,
    termSyntax,
    ...formulaSyntax,
  ],
});

const rules = readRules();

// Quotes, list items and the blanks that nest them.
const nesting = /^(?:[ \t]{2}|[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/;
const longestText = 50_000;

/** Splits a part of a chapter into tokens with their offsets; what is nested too deep or too large is a finding. */
export function lexMarkdown(source: Source, { start, end }: { start: number; end: number }): SlideToken[] {
  const text = straightenQuotes(source, source.text.slice(start, end), start);
  const excess = findExcess(text);
  if (excess) {
    reportExcess(source, start + excess.at, excess.message);
    return [{ type: 'text', raw: '…', text: '…', at: start }];
  }
  const deepLine = findDeepLine(text);
  const { tokens, refused } = deepLine === undefined ? lex(text, readReferences(source)) : nothing;
  if (text.trim() === '' || (tokens.length > 0 && !isNestedDeeper(tokens, deepest))) {
    locateTokens(tokens, start);
    walkTokens(tokens, (token) => reportRefused(source, token.at, refused.get(token)));
    return tokens;
  }
  const long = deepLine === undefined && tokens.length === 0 ? findLongText(text) : undefined;
  if (long) reportRefused(source, start + long.at, describeLongText(long.length));
  else reportTooDeep(source, start + (deepLine ?? 0));
  return [{ type: 'text', raw: '…', text: '…', at: start }];
}

/** Before lexing, because its time grows with the square of the depth. */
function findDeepLine(text: string): number | undefined {
  let containers = 0;
  for (const line of readPlainLines(text, 0)) {
    if (line.text.startsWith(':::')) containers += /^:+\s*(?:<!--.*)?$/.test(line.text) ? -1 : 1;
    const prefix = nesting.exec(line.text)?.[0] ?? '';
    const depth = prefix.replace(/[ \t]{2}|\d+/g, '.').replace(/[^.>*+)-]/g, '').length;
    if (Math.max(depth, containers) > deepest && prefix.length < line.text.length) return line.at;
  }
  return undefined;
}

interface Lexed {
  readonly tokens: SlideToken[];
  /** What was too large, with what is wrong about it. */
  readonly refused: ReadonlyMap<object, string>;
}

const nothing: Lexed = { tokens: [], refused: new Map() };

/** The rules that a lexer gives its tokenizer, adapted once: they are many regular expressions. */
function readRules(): Tokenizer['rules'] {
  const tokenizer = createTokenizer('');
  return adaptRules(new Lexer({ ...defaults, tokenizer }).options.tokenizer?.rules ?? tokenizer.rules);
}

/** Tokens, or none where the lexer runs out of stack; addresses that the text does not define itself are looked up. */
function lex(text: string, references: Links): Lexed {
  const tokenizer = createTokenizer(text);
  const lexer = new Lexer({ ...defaults, tokenizer });
  tokenizer.rules = rules;
  const { refused } = tokenizer;
  try {
    lexer.blockTokens(text, lexer.tokens);
    lexer.tokens.links = Object.assign(Object.create(references), lexer.tokens.links);
    for (const running of lexer.inlineQueue) {
      if (running.src.length <= longestText || countCharacters(running.src) <= longestText) continue;
      const token = refusal();
      refused.set(token, describeLongText(running.src.length));
      running.src = '';
      running.tokens.push(token);
    }
    // Marked's types know neither our own kinds nor places, which every token gets in the next step.
    return { tokens: lexer.lex('') as unknown as SlideToken[], refused };
  } catch (error) {
    if (error instanceof RangeError) return nothing;
    throw error;
  }
}

/** Where text without a blank line is too long, of which the lexer may run out of stack as well as of depth. */
function findLongText(text: string): { at: number; length: number } | undefined {
  let at = 0;
  for (const part of text.split(/(\n[ \t]*\n)/)) {
    if (part.length > longestText) return { at, length: part.length };
    at += part.length;
  }
  return undefined;
}

function describeLongText(length: number): string {
  return `This text has ${length} characters without a blank line and is left out.`;
}

function reportExcess(source: Source, at: number, message: string): void {
  source.error(at, {
    rule: 'too-large',
    message: `${message}, and the slide or its notes are left out.`,
    fix: 'Divide it into shorter parts; save a picture that stands in the text beside the slides, and link to its file.',
  });
}

function reportRefused(source: Source, at: number, message: string | undefined): void {
  if (message === undefined) return;
  source.error(at, {
    rule: 'too-large',
    message,
    fix: 'Divide it with blank lines, make several tables or slides, or put it into a code block.',
  });
}

function reportTooDeep(source: Source, at: number): void {
  source.error(at, {
    rule: 'too-deep',
    message: `Here lists, quotes, containers or emphasis stand inside one another more than ${deepest} times.`,
    fix: 'Take out some levels, or put the text into a code block.',
  });
}
