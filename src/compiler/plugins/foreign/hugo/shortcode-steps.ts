// Steps in shortcodes of Hugo: what stands between two of them in a text, or between two lines that hold nothing else.

import { listInner } from '../../../source/positions.ts';
import type { ShortcodeToken, SlideToken } from '../../../tokens.ts';
import { wrap } from '../steps.ts';
import { readStepAttributes, readStepText } from './shortcode-words.ts';

const step = /^(?:fragment|frag)$/;

/** Whether a token is a shortcode of this name. */
export function isShortcode(token: SlideToken, name: RegExp): token is ShortcodeToken {
  return token.type === 'shortcode' && name.test(token.name);
}

/** Whether a step begins here and does not end here, or ends and does not begin. */
export function isStepMark(codes: readonly ShortcodeToken[]): boolean {
  const marks = codes.filter((code) => step.test(code.name) && readStepText(code).length === 0);
  return marks.length === 1;
}

/** What stands between the shortcodes of a step becomes one. */
export function joinSteps(tokens: readonly SlideToken[]): SlideToken[] {
  const joined: SlideToken[] = [];
  let open: { token: ShortcodeToken; inside: SlideToken[] } | undefined;
  for (const inner of tokens) {
    if (isShortcode(inner, step)) {
      const text = inner.isEnd ? [] : readStepText(inner);
      if (text.length > 0) joined.push(createStep({ token: inner, inside: text }));
      else if (!inner.isEnd) open = { token: inner, inside: [] };
      else if (open) {
        joined.push(createStep(open));
        open = undefined;
      }
    } else (open?.inside ?? joined).push(inner);
  }
  if (open) joined.push(createStep(open));
  return joined;
}

/** What stands between two lines of signs becomes a step. */
export function joinBlocks(tokens: readonly SlideToken[]): SlideToken[] {
  const joined: SlideToken[] = [];
  let open: { mark: ShortcodeToken; inside: SlideToken[] } | undefined;
  const close = (): void => {
    if (!open) return;
    joined.push({ ...wrap('div', open.inside, open.mark.at), attributes: readStepAttributes(open.mark) });
    open = undefined;
  };
  for (const token of tokens) {
    const mark = token.type === 'paragraph' ? listInner(token).find((inner) => isShortcode(inner, step)) : undefined;
    if (!mark || !isShortcode(mark, step)) (open?.inside ?? joined).push(token);
    else {
      close();
      if (!mark.isEnd) open = { mark, inside: [] };
    }
  }
  close();
  return joined;
}

function createStep({ token, inside }: { token: ShortcodeToken; inside: readonly SlideToken[] }): SlideToken {
  const { at, raw } = token;
  return { type: 'span', raw, at, tag: 'span', braces: '', tokens: inside, attributes: readStepAttributes(token) };
}
