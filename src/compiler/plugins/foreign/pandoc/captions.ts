// Pandoc and Quarto show the text of a picture that is a paragraph of its own as its caption.

import type { Source } from '../../../findings.ts';
import { readPlainText } from '../../../source/plain-text.ts';
import { walkTokens } from '../../../source/positions.ts';
import { findTool } from '../../../source/tools.ts';
import type { SlideToken } from '../../../tokens.ts';

/** Gives such pictures their captions. Changes the tokens. */
export function captionPictures(tokens: readonly SlideToken[], source: Source): void {
  if (!/^(?:Pandoc|Quarto)$/.test(findTool(source.text) ?? '')) return;
  walkTokens(tokens, (token) => {
    if (token.type !== 'paragraph') return;
    const [image, ...others] = token.tokens.filter(({ type, raw }) => type !== 'comment' && raw.trim() !== '');
    if (image?.type !== 'image' || others.length > 0) return;
    image.title ??= readPlainText(image.tokens).trim() || null;
  });
}
