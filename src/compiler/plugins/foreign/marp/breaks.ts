// Marp and HackMD break a line where its author has, and read `:smile:`; here the lines are broken, too, and the names of
// emoji stay.

import type { Source } from '../../../findings.ts';
import { walkTokens } from '../../../source/positions.ts';
import { findTool } from '../../../source/tools.ts';
import type { SlideToken } from '../../../tokens.ts';

const emoji = /(?<![\w:]):[a-z][a-z0-9_+-]{1,30}:(?![\w:])/;

/** The tokens with breaks at the ends of lines, where the tool of the text has them. Changes the tokens. */
export function breakLines(tokens: readonly SlideToken[], source: Source): readonly SlideToken[] {
  const tool = findTool(source.text);
  if (tool !== 'Marp' && tool !== 'HackMD') return tokens;
  const areBroken = !/^breaks:[ \t]*false\b/m.test(source.text.slice(0, 5_000));
  walkTokens(tokens, (token) => {
    if (!('tokens' in token) || !token.tokens) return;
    const texts = token.tokens.filter(({ type, raw }) => type === 'text' && emoji.test(raw));
    for (const { at, raw } of texts) reportEmoji(source, at, emoji.exec(raw)?.[0] ?? '');
    if (areBroken && token.tokens.some(isOfLines)) Object.assign(token, { tokens: token.tokens.flatMap(breakOne) });
  });
  return tokens;
}

function isOfLines(token: SlideToken): boolean {
  return token.type === 'text' && !('tokens' in token && token.tokens) && token.raw.includes('\n');
}

function breakOne(token: SlideToken): SlideToken[] {
  if (!isOfLines(token)) return [token];
  let { at } = token;
  return token.raw.split(/(\n)/).flatMap((raw): SlideToken[] => {
    const place = { raw, at };
    at += raw.length;
    if (raw === '\n') return [{ type: 'br', ...place }];
    return raw === '' ? [] : [{ type: 'text', text: raw, escaped: false, ...place }];
  });
}

function reportEmoji(source: Source, at: number, name: string): void {
  source.notice(at, {
    rule: 'foreign-word',
    message: `The name "${name}" of an emoji stays as it is typed.`,
    fix: 'Type or paste the sign itself.',
  });
}
