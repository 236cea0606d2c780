// Markdown directly behind a tag, where all is HTML up to a blank line.

import type { Source } from '../../findings.ts';
import type { SlideToken } from '../../tokens.ts';

// Tags, code and comments, and what is Markdown outside of them: a picture, a link, stressed text, a heading.
const inHtml =
  /<!--(?:(?!-->)[^])*(?:-->)?|<(pre|code|script|style|svg|textarea)\b(?:(?!<\/\1\b)[^])*|<[^>]*>|(!?\[[^[\]\n]{1,500}\]\([^\s()]{1,2000}(?: "[^"\n]*")?\)|\*\*[^\s*][^*\n]{0,500}\*\*|(?<=\n)#{1,6} [^\n<]{1,500})/gi;

/** Reports the first Markdown in raw HTML. */
export function checkHtmlMarks(source: Source, { raw, at }: SlideToken): void {
  if (!/\]\(|\*\*|\n#/.test(raw)) return;
  for (const { 2: found, index } of raw.matchAll(inHtml)) {
    if (found === undefined) continue;
    source.warning(at + index, {
      rule: 'unread-markdown',
      message: `"${found.trim()}" is no Markdown directly behind a tag, and is shown as text.`,
      fix: 'Leave a blank line behind the tag and before its end.',
    });
    return;
  }
}
