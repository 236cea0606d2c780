// What looks like a footnote and is none: it would stand before the audience as it was typed.

import type { Source } from '../../findings.ts';
import { walkTokens } from '../../source/positions.ts';
import type { SlideToken } from '../../tokens.ts';
import type { ParsedSlide } from '../../types.ts';
import { normaliseLabel } from './syntax.ts';

/** Reports names that are none, footnotes that do not end, and mentions in raw HTML. */
export function checkUnread(
  source: Source,
  slides: readonly ParsedSlide[],
  definitions: ReadonlyMap<string, unknown>,
): void {
  for (const { content, notes, definitions: own } of slides) {
    walkTokens([...content, ...notes, ...own], (token) => {
      if (!/\[\^|\^\[/.test(token.raw)) return;
      if (token.type === 'text' && token.tokens === undefined) checkText(source, token);
      else if (token.type === 'link' && /^\[\^[^\]]*\](?!\()/.test(token.raw)) checkText(source, token);
      else if (token.type === 'def') checkText(source, token);
      else if (token.type === 'image') checkImage(source, token);
      else if (token.type === 'html') checkHtml(source, token, definitions);
    });
  }
}

function checkText(source: Source, { raw, at }: SlideToken): void {
  for (const { 0: found, 1: name = '', index } of raw.matchAll(/\[\^([^\]]*)\]?|\^\[/g)) {
    if (found === '^[') reportUnclosed(source, at + index, '^[text]');
    else if (!/[\p{L}\p{N}]/u.test(name)) continue;
    else if (found.endsWith(']')) reportName(source, at + index, name);
    else reportUnclosed(source, at + index, '[^name]');
  }
}

/** Neither the text of a picture nor its caption holds any. */
function checkImage(source: Source, { raw, at }: SlideToken): void {
  const index = raw.search(/\[\^[^\]]+\]|\^\[/);
  if (index !== -1)
    source.warning(at + index, {
      rule: 'unread-footnote',
      message: 'A footnote is not read in the text of a picture or in its caption.',
      fix: 'Mention it in the text before or behind the picture.',
    });
}

/** In HTML that stands by itself nothing is read; what it shows in code is meant so. */
function checkHtml(source: Source, { raw, at }: SlideToken, definitions: ReadonlyMap<string, unknown>): void {
  if (/<(?:pre|code)\b/i.test(raw)) return;
  for (const { 0: found, 1: label = '', index } of raw.matchAll(/\[\^([^\s[\]]+)\]|\^\[[^\]]+\]/g)) {
    if (label !== '' && !definitions.has(normaliseLabel(label))) continue;
    source.warning(at + index, {
      rule: 'unread-footnote',
      message: `"${found}" is not read in HTML, and shown as it is typed.`,
      fix: 'Leave a blank line before and behind the text in the tag, or write it without the tag.',
    });
  }
}

function reportName(source: Source, at: number, name: string): void {
  source.error(at, {
    rule: 'footnote-name',
    message: `The name of a footnote has no blanks, and "${name}" has: it is shown as it is typed.`,
    fix: `Type [^${name.trim().replace(/\s+/g, '-')}], here and wherever the footnote is mentioned or defined.`,
  });
}

function reportUnclosed(source: Source, at: number, form: string): void {
  source.warning(at, {
    rule: 'unclosed-footnote',
    message: 'Here begins a footnote that does not end, so that it is shown as it is typed.',
    fix: `Type its end, as in ${form}; where no footnote is meant, type "\\" before the bracket.`,
  });
}
