// Pictures and links as authors of other tools write them: addresses with blanks, `![alt](x.png =200x100)` of HackMD,
// `![alt|200](x.png)` and `![[x.png|200]]` of Obsidian, `![w:200 alt](x.png)` of Marp. Markdown alone would show them as text.
// A size may also stand behind a bar in the address: `![alt](x.png|200)`.

import type { TokenizerAndRendererExtension } from 'marked';
import { findFirstSign } from '../../source/first-sign.ts';
import { mergeAttributes } from '../../html/attributes/comment-attributes.ts';
import { walkTokens } from '../../source/positions.ts';
import type { SlideToken, TokenOf } from '../../tokens.ts';

const linked = /^(!?)\[((?:[^[\]\\\n]|\\.|\[[^[\]\n]*\])*)\]\(([^\n]{1,2000})/;
const embedded = /^!\[\[([^[\]|\n]+\.\w{2,5})(?:\|([^[\]\n]*))?\]\]/;
const sized =
  /(?:[ \t]+=[ \t]?|(?<=\.[a-z]\w{1,4})[ \t]*\|[ \t]*)(?=[\dx])(\d*(?:\.\d+)?(?:%|px)?)(?:x(\d*(?:\.\d+)?(?:%|px)?))?$/i;
const titled = /[ \t]+(?:"([^"]*)"|'([^']*)')$/;
/** What is an address, although blanks stand in it. */
const isFile = /^(?![a-z][a-z0-9+.-]*:)[^"<>]*\.[a-z]\w{1,4}(?:[?#]\S*)?$/i;

/** Extension of the lexer for addresses with blanks or a size behind them. */
export const pictureSyntax: TokenizerAndRendererExtension = {
  name: 'loose-picture',
  level: 'inline',
  start: findFirstSign(['![']),
  tokenizer(text) {
    const wiki = embedded.exec(text);
    if (wiki) {
      const [raw, href = '', alternative = ''] = wiki;
      return { type: 'image', raw, href, title: null, text: alternative, tokens: this.lexer.inlineTokens(alternative) };
    }
    const [, bang = '', inside = '', rest = ''] = linked.exec(text) ?? [];
    const end = findEnd(rest);
    if (end === undefined) return undefined;
    const { href, title, hasSize } = readDestination(rest.slice(0, end));
    if (!hasSize && !(/[ \t]/.test(href) && isFile.test(href))) return undefined;
    const raw = text.slice(0, text.length - (text.length - bang.length - inside.length - 3) + end + 1);
    const tokens = this.lexer.inlineTokens(inside);
    return { type: bang ? 'image' : 'link', raw, href, title, text: inside, tokens };
  },
};

/** Reads the sizes in the texts of pictures. Changes the tokens. */
export function readPictures(tokens: readonly SlideToken[]): void {
  walkTokens(tokens, (token) => {
    if (token.type === 'image') readSize(token);
  });
}

/** Where the bracket closes that has opened before the text. */
function findEnd(text: string): number | undefined {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign === '\\') at++;
    else if (sign === '(') depth++;
    else if (sign === ')' && depth-- === 0) return at;
  }
  return undefined;
}

function readDestination(written: string): { href: string; title: string | null; hasSize: boolean } {
  const withoutSize = written.trim().replace(sized, '');
  const [, double, single] = titled.exec(withoutSize) ?? [];
  const href = withoutSize.replace(titled, '').replace(sized, '');
  const hasSize = sized.test(written.trim()) || href !== withoutSize.replace(titled, '');
  return { href: href.replace(/^<(.*)>$/, '$1').trim(), title: double ?? single ?? null, hasSize };
}

/** The size behind the address or in the text alternative. */
function readSize(token: TokenOf<'image'>): void {
  const { raw, at } = token;
  const written = raw.replace(/\)$/, '');
  const behind = sized.exec(written) ?? sized.exec(written.replace(titled, ''));
  const [, inObsidian, heightInObsidian] = /(?:^|\|)[ \t]*(\d+)(?:x(\d+))?[ \t]*$/.exec(token.text) ?? [];
  const words = new Map(
    [...token.text.matchAll(/(?<!\S)(w|width|h|height):(\d+(?:\.\d+)?(?:%|[a-z]{2,3})?)(?!\S)/g)].map(
      ([, name = '', value = '']) => [name.charAt(0), value] as const,
    ),
  );
  const isPiped = inObsidian !== undefined && (token.text.includes('|') || raw.startsWith('![['));
  const width = behind?.[1] || (isPiped ? inObsidian : undefined) || words.get('w');
  const height = behind?.[2] || (isPiped ? heightInObsidian : undefined) || words.get('h');
  if (!width && !height) return;
  const given = [['width', width] as const, ['height', height] as const].flatMap(([name, value]) =>
    value ? [[name, { value, at }] as const] : [],
  );
  token.attributes = mergeAttributes([new Map(given), token.attributes]);
  const text = token.text
    .replace(/\|?[ \t]*\d+(?:x\d+)?[ \t]*$/, (found) => (isPiped ? '' : found))
    .replace(/(?<!\S)(?:w|width|h|height):\S+[ \t]*/g, (found) => (words.size > 0 ? '' : found))
    .trim();
  const alternative: SlideToken = { type: 'text', raw: text, text, at, escaped: false };
  Object.assign(token, { text, tokens: text === '' ? [] : [alternative] });
}
