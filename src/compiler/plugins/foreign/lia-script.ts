// Courses of LiaScript, which begin with a comment about them: `{{1}}` is a step, `--{{1}}--` begins what is spoken, and
// either holds for the next block, or for all between two lines of stars.

import { append } from '../../long-lists.ts';
import { classes } from '../../../shared/markup.ts';
import type { Source } from '../../findings.ts';
import { mergeAttributes } from '../../html/attributes/comment-attributes.ts';
import { walkTokens } from '../../source/positions.ts';
import type { SlideToken } from '../../tokens.ts';
import { wrap } from './steps.ts';
import { findTool } from '../../source/tools.ts';

const mark = /^\s*(--)?\{\{\s*(\d+)[\d\s-]*\}\}(?:--)?[ \t]*(?:\n|$)?/;

interface Read {
  readonly content: SlideToken[];
  readonly notes: SlideToken[];
}

/** Reads the steps and spoken words of such a course. Changes the tokens. */
export function readLiaScript(
  tokens: readonly SlideToken[],
  source: Source,
): { content: readonly SlideToken[]; notes: readonly SlideToken[] } {
  if (findTool(source.text) !== 'LiaScript') return { content: tokens, notes: [] };
  const course = tokens.find(({ type, at }) => type === 'comment' && source.text.slice(0, at).trim() === '');
  if (course) reportCourse(source, course.at);
  walkTokens(tokens, keepTerm);
  return readMarks(tokens);
}

/** What is a link to the glossary here is an answer of a quiz there, and stays as it was typed. */
function keepTerm(token: SlideToken): void {
  if (token.type === 'term') Object.assign(token, { type: 'text', text: token.raw, escaped: false });
}

function readMarks(tokens: readonly SlideToken[]): Read {
  const read: Read = { content: [], notes: [] };
  let waiting: RegExpExecArray | undefined;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token) break;
    const found = token.type === 'code' || token.type === 'paragraph' ? mark.exec(token.raw) : null;
    if (token.type === 'space' || (found && found[0].trim() === token.raw.trim())) {
      waiting = found ?? waiting;
      continue;
    }
    const kind = found ?? waiting;
    waiting = undefined;
    if (found && token.type === 'paragraph') cut(token.tokens[0], found[0].length);
    const end = kind && isStars(token) ? tokens.findIndex((each, at) => at > index && isStars(each)) : -1;
    if (kind && end !== -1) {
      const inner = readMarks(tokens.slice(index + 1, end));
      append(read.notes, inner.notes);
      give(read, kind, inner.content);
      index = end;
    } else if (kind) give(read, kind, [token]);
    else read.content.push(token);
  }
  return read;
}

/** What a mark holds for; what is there from the beginning is no step. */
function give({ content, notes }: Read, [, spoken, number]: RegExpExecArray, tokens: readonly SlideToken[]): void {
  const [first, second] = tokens;
  if (spoken !== undefined) append(notes, tokens);
  else if (Number(number) === 0 || !first) append(content, tokens);
  else if (second) content.push(wrap(classes.fragment, tokens, first.at));
  else content.push(markStep(first));
}

function isStars({ type, raw }: SlideToken): boolean {
  return type === 'hr' && /^\s*\*{3,}\s*$/.test(raw);
}

function cut(token: SlideToken | undefined, length: number): void {
  if (token?.type === 'text')
    Object.assign(token, { raw: token.raw.slice(length), text: token.raw.slice(length), at: token.at + length });
}

function markStep(token: SlideToken): SlideToken {
  const step = new Map([['class', { value: classes.fragment, at: token.at }]]);
  token.attributes = mergeAttributes([token.attributes, step]);
  return token;
}

function reportCourse(source: Source, at: number): void {
  source.notice(at, {
    rule: 'foreign-word',
    message:
      'This is a course of LiaScript: each heading begins a slide, what vanishes there stays, and its quizzes, macros and scripts are not run and stay as text.',
    fix: 'Write quizzes as: ::: quiz',
  });
}
