// Code that Quarto and R Markdown run, and raw text for one format: ```{r}, ```{mermaid}, ```{=html}. Nothing is run here.

import type { Source } from '../../../findings.ts';
import { walkTokens } from '../../../source/positions.ts';
import { findTool } from '../../../source/tools.ts';
import type { SlideToken, TokenOf } from '../../../tokens.ts';

type Code = TokenOf<'code'>;

const cell = /^\{\s*([a-z][\w+-]*)([^{}]*)\}$/i;
const raw = /^\{=(\w+)\}$/;
const optionLine = /^[ \t]*(?:#|\/\/|%%|--)\|[ \t]*(.*)(?:\n|$)/;

/** The tokens with such blocks as code, drawings and HTML, and without those that are never shown. */
export function readCells(tokens: readonly SlideToken[], source: Source): SlideToken[] {
  if (findTool(source.text) === 'Quarto') walkTokens(tokens, (token) => checkInline(token, source));
  return readBlocks(tokens, source);
}

function readBlocks(tokens: readonly SlideToken[], source: Source): SlideToken[] {
  return tokens.flatMap((token) => {
    if (token.type === 'container') return [{ ...token, tokens: readBlocks(token.tokens, source) }];
    if (token.type !== 'code' || !token.lang) return [token];
    const [, format] = raw.exec(token.lang) ?? [];
    if (format !== undefined) return /^html\d?$/.test(format) ? [showHtml(token)] : [];
    const [, language, header = ''] = cell.exec(token.lang) ?? [];
    return language === undefined ? [token] : readOne(token, source, { language, header });
  });
}

/** Code in running text that is run there: `r 1 + 1`. */
function checkInline(token: SlideToken, source: Source): void {
  const language = token.type === 'codespan' ? /^(?:(r)|\{(r|python|julia|ojs)\})[ \t]+\S/.exec(token.text) : null;
  if (language) reportUnrun(source, token.at, language[1] ?? language[2] ?? '');
}

function showHtml({ at, text, raw: written }: Code): SlideToken {
  return { type: 'html', raw: text, text, at: at + written.indexOf('\n') + 1, block: true, pre: false };
}

function readOne(
  token: Code,
  source: Source,
  { language, header }: { language: string; header: string },
): SlideToken[] {
  const options = new Map<string, string>(
    [...header.matchAll(/([\w.-]+)\s*=\s*([\w.]+)/g)].map(([, name = '', value = '']) => [name, value]),
  );
  let { text } = token;
  for (let line = optionLine.exec(text); line; line = optionLine.exec(text)) {
    const [name = '', value = ''] = (line[1] ?? '').split(/:[ \t]*/);
    options.set(name.trim(), value.trim());
    text = text.slice(line[0].length);
  }
  const isOff = (name: string): boolean => /^f(?:alse)?$/i.test(options.get(name) ?? '');
  if (isOff('include')) return [];
  if (!isOff('eval') && !/^(?:mermaid|dot)$/.test(language)) reportUnrun(source, token.at, language);
  return isOff('echo') ? [] : [{ ...token, lang: language, text }];
}

function reportUnrun(source: Source, at: number, language: string): void {
  source.warning(at, {
    rule: 'foreign-word',
    message: `Code in {${language}} is not run here: what it prints or draws is not on the slide.`,
    fix: 'Run it with its own tool, save its picture beside the slides, and type: ![what it shows](plot.png)',
  });
}
