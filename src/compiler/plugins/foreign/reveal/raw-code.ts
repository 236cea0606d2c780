// Code in an author's HTML, as Reveal's demos have it: `<pre><code class="js" data-line-numbers="1|2">`, and Mermaid in
// `<div class="mermaid">`. It becomes a code block, coloured and in steps.

import { decodeReferences } from '../../../source/plain-text.ts';
import type { Attributes, SlideToken, TokenOf } from '../../../tokens.ts';

const code = /^\s*<pre(\s[^>]*)?>\s*<code(\s[^>]*)?>([\s\S]*?)<\/code>\s*<\/pre>\s*$/i;
const mermaid = /^\s*<(div|pre)\s[^>]*class="mermaid"[^>]*>([\s\S]*?)<\/\1>\s*$/i;
const kept = /^(?:data-line-numbers|data-ln-start-from|data-fragment-index|class|id)$/;

/** The tokens with code blocks in the place of such HTML. */
export function readRawCode(tokens: readonly SlideToken[]): SlideToken[] {
  return tokens.map((token) => (token.type === 'html' ? (readOne(token) ?? token) : token));
}

function readOne(token: TokenOf<'html'>): SlideToken | undefined {
  const drawing = mermaid.exec(token.raw)?.[2];
  if (drawing !== undefined) return createCode(token, 'mermaid', decodeReferences(dedent(drawing)));
  const [, onPre = '', onCode = '', inside = ''] = code.exec(token.raw) ?? [];
  const words = readWords(`${onPre} ${onCode}`);
  // Without one of these it is left as its author wrote it, and so is code with tags in it.
  if (![...words.keys()].some((name) => /^data-(?:line-numbers|ln-start-from|trim|noescape)$/.test(name)))
    return undefined;
  if (/<[a-z/]/i.test(inside)) return undefined;
  const language = /(?:^|\s)(?:language-|lang-)?(?!hljs\b|fragment\b|stretch\b|r-)([\w+#-]+)/.exec(
    words.get('class') ?? '',
  )?.[1];
  const text = words.has('data-trim') ? dedent(inside) : inside;
  const isStep = /(?:^|\s)fragment(?:\s|$)/.test(words.get('class') ?? '');
  const attributes = new Map(
    [...words].flatMap(([name, value]) => {
      if (!kept.test(name) || (name === 'class' && !isStep)) return [];
      return [[name, { value: name === 'class' ? 'fragment' : value, at: token.at }] as const];
    }),
  );
  return createCode(token, language ?? '', decodeReferences(text), attributes);
}

function createCode({ raw, at }: SlideToken, lang: string, text: string, attributes?: Attributes): SlideToken {
  return { type: 'code', raw, at, lang, text, ...(attributes ? { attributes } : {}) };
}

function readWords(tag: string): Map<string, string> {
  return new Map(
    [...tag.matchAll(/([\w:-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+)))?/g)].map(
      ([, name = '', double, single, bare]) => [name.toLowerCase(), double ?? single ?? bare ?? ''] as const,
    ),
  );
}

/** The lines without the indent that they share, and without blank ones around them. */
function dedent(text: string): string {
  const lines = text.replace(/^(?:[ \t]*\n)+|\s+$/g, '').split('\n');
  const indents = lines.filter((line) => line.trim() !== '').map((line) => /^[ \t]*/.exec(line)?.[0].length ?? 0);
  const shared = indents.reduce((least, indent) => Math.min(least, indent), 1_000);
  return lines.map((line) => line.slice(shared)).join('\n');
}
