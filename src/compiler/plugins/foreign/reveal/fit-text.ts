// Reveal's r-fit-text: how many letters a text has, so that its style can give it the width of the slide.

import { mergeAttributes } from '../../../html/attributes/comment-attributes.ts';
import { formatLetters, isFitText } from '../../../html/attributes/fit-text.ts';
import { readPlainText } from '../../../source/plain-text.ts';
import { walkTokens } from '../../../source/positions.ts';
import type { SlideToken } from '../../../tokens.ts';

/** Tells the styles how long each such text is. Changes the tokens. */
export function measureFitText(tokens: readonly SlideToken[]): void {
  walkTokens(tokens, (token) => {
    const name = token.attributes?.get('class');
    if (!name || !isFitText(name.value)) return;
    const style = { value: formatLetters(readPlainText([token])), at: name.at };
    token.attributes = mergeAttributes([token.attributes, new Map([['style', style]])]);
  });
}
