// Lines that are meant as headings and are none, because no blank stands behind their signs.

import type { Source } from '../../findings.ts';
import type { SlideToken } from '../../tokens.ts';

// One sign before a word may be a tag; more are none.
const typed = /^ {0,3}(#{2,6})(?=[\p{L}\p{N}"'„“*])([^\n#]+)/gmu;
const alone = /^ {0,3}(#)(?=\p{L})([^\n#]+?)\s*$/u;

/** Reports headings without a blank; the first line of a slide is one where it stands alone. */
export function checkHeadingMarks(source: Source, content: readonly SlideToken[]): void {
  const first = content.find(({ type }) => type !== 'space' && type !== 'comment');
  for (const { type, raw, at } of content) {
    if (type !== 'paragraph' || !raw.includes('#')) continue;
    const found = [...raw.matchAll(typed)];
    const title = first?.at === at && !content.some((token) => token.type === 'heading') ? alone.exec(raw) : null;
    for (const { 1: signs = '', 2: text = '', index } of title ? [title] : found) {
      source.warning(at + index, {
        rule: 'unread-heading',
        message: `"${signs}${text.trim()}" is no heading: a blank is missing.`,
        fix: `Type: ${signs} ${text.trim()}`,
      });
    }
  }
}
