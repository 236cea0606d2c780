// Courses of LiaScript, which begin with a comment about them: `{{1}}` is a step, `--{{1}}--` begins what is spoken.

import { classes } from '../../../shared/markup.ts';
import type { Source } from '../../findings.ts';
import { mergeAttributes } from '../../html/attributes/comment-attributes.ts';
import type { SlideToken } from '../../tokens.ts';

const ofLiaScript = /^\s*<!--(?:(?!-->)[^])*?\n[ \t]*(?:narrator|email|logo|import|script|version|mode|@\w+)[ \t]*:/;
const mark = /^\s*(--)?\{\{[\d\s-]+\}\}(?:--)?[ \t]*(?:\n|$)?/;

/** Reads the steps and spoken words of such a course. Changes the tokens. */
export function readLiaScript(
  tokens: readonly SlideToken[],
  source: Source,
): { content: readonly SlideToken[]; notes: readonly SlideToken[] } {
  if (!ofLiaScript.test(source.text)) return { content: tokens, notes: [] };
  const content: SlideToken[] = [];
  const notes: SlideToken[] = [];
  let waiting: RegExpExecArray | undefined;
  for (const token of tokens) {
    if (token.type === 'comment' && source.text.slice(0, token.at).trim() === '') reportCourse(source, token.at);
    const found = token.type === 'code' || token.type === 'paragraph' ? mark.exec(token.raw) : null;
    if (token.type === 'space' || (found && found[0].trim() === token.raw.trim())) {
      waiting = found ?? waiting;
      continue;
    }
    const kind = found ?? waiting;
    waiting = undefined;
    if (found && token.type === 'paragraph') cut(token.tokens[0], found[0].length);
    if (kind && kind[1] === undefined) markStep(token);
    (kind?.[1] === undefined ? content : notes).push(token);
  }
  return { content, notes };
}

function cut(token: SlideToken | undefined, length: number): void {
  if (token?.type === 'text')
    Object.assign(token, { raw: token.raw.slice(length), text: token.raw.slice(length), at: token.at + length });
}

function markStep(token: SlideToken): void {
  const step = new Map([['class', { value: classes.fragment, at: token.at }]]);
  token.attributes = mergeAttributes([token.attributes, step]);
}

function reportCourse(source: Source, at: number): void {
  source.notice(at, {
    rule: 'foreign-word',
    message: 'This is a course of LiaScript: its quizzes, macros and scripts are not run, and stay as text.',
    fix: 'Put --- between the slides, and write quizzes as: ::: quiz',
  });
}
