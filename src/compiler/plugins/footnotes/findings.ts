// What can be wrong with footnotes, in words.

import type { Source } from '../../findings.ts';
import { cutText } from '../../../shared/talk/cut.ts';
import { readPlainText } from '../../source/plain-text.ts';
import { isInline } from './inline.ts';
import { isSilent } from '../../source/comments.ts';
import type { Definition, Mention } from '../../tokens.ts';

/** Reports a footnote that no slide mentions, or one without text. */
export function checkDefinition(source: Source, token: Definition, isMentioned: boolean): void {
  const { at, label } = token;
  if (isInline(token)) {
    // One inside a footnote that nobody mentions is not mentioned either, which is said of that.
    if (token.tokens.length === 0) reportEmpty(source, at);
  } else if (!isMentioned) {
    source.warning(at, {
      rule: 'unused-footnote',
      message: `The footnote "${label}" is defined here, but no slide of the chapter mentions it.`,
      fix: `Type [^${label}] where it belongs, or delete the definition.`,
    });
  } else if (token.tokens.every(isSilent)) {
    source.warning(at, {
      rule: 'empty-footnote',
      message: `The footnote "${label}" has no text.`,
      fix: `Type it behind the colon: [^${label}]: Author: Title, [domain](https://…), Stand 2026-08.`,
    });
  }
}

function reportEmpty(source: Source, at: number): void {
  source.warning(at, {
    rule: 'empty-footnote',
    message: 'This footnote has no text.',
    fix: 'Type it between the brackets: ^[Author: Title, [domain](https://…), Stand 2026-08.]',
  });
}

/** What messages call a footnote: its name, or the beginning of its text. */
export function nameFootnote(token: Definition): string {
  return isInline(token) ? cutText(readPlainText(token.tokens).trim(), 40) : token.label;
}

/** Reports a mention without a definition. */
export function reportUndefined(source: Source, { at, label }: Mention): void {
  source.warning(at, {
    rule: 'undefined-footnote',
    message: `The footnote "${label}" is mentioned here but defined nowhere in the chapter.`,
    fix: `Type on a line of its own: [^${label}]: Author: Title, [domain](https://…), Stand 2026-08.`,
  });
}

/** Reports the text of a footnote whose name has no colon. */
export function reportWithoutColon(source: Source, { at, label }: Mention): void {
  source.warning(at, {
    rule: 'undefined-footnote',
    message: `The footnote "${label}" is defined nowhere: this line begins with its name, but not with its colon.`,
    fix: `Type the colon directly behind the bracket: [^${label}]: …`,
  });
}

/** Reports a mention that leads back into the definition in which it stands. */
export function reportInItself(source: Source, { at, label }: Mention): void {
  source.error(at, {
    rule: 'footnote-in-itself',
    message: `The footnote "${label}" is mentioned inside its own definition, or in one that it mentions.`,
    fix: `Delete [^${label}] here.`,
  });
}

/** Reports that the slides of a chapter list footnotes again and again. */
export function reportTooManyTexts(source: Source, at: number): void {
  source.error(at, {
    rule: 'too-large',
    message: 'The footnotes listed below the slides of this chapter are too much text; from here on they are left out.',
    fix: 'Mention fewer footnotes inside footnotes, shorten those that many slides mention, or divide the chapter.',
  });
}

/** Reports a second definition of one name. */
export function reportTwice(source: Source, { at, label }: Definition, first: number): void {
  source.error(at, {
    rule: 'duplicate-footnote',
    message: `The footnote "${label}" is defined a second time; the first definition is in line ${source.place(first).line}.`,
    fix: 'Delete one of the two, or give this one another name.',
  });
}
