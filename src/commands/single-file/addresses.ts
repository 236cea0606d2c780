// The addresses in a page: read and replaced by a parser, tag by tag; what is no tag stays as it is.

import { Parser } from 'htmlparser2';
import { showPlainly } from '../../compiler/findings.ts';
import { escapeHtml } from '../../compiler/html/html.ts';

/** An address in a page. */
interface FoundAddress {
  readonly tag: string;
  /** The attribute that holds it. */
  readonly name: string;
  /** Without character references. */
  readonly address: string;
}

type Attributes = Record<string, string>;

const holders = new Set('href src poster data action formaction background xlink:href'.split(' '));
// Where people are told something, whatever it looks like.
const words = new Set('alt title aria-label content label'.split(' '));
const listHolders = new Set(['srcset', 'imagesrcset']);

/** Writes every tag anew of which `change` has changed the attributes. */
export function rewriteTags(page: string, change: (tag: string, attributes: Attributes) => Attributes): string {
  let result = '';
  let copied = 0;
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        const changed = change(tag, attributes);
        if (changed === attributes) return;
        const end = page[parser.endIndex - 1] === '/' ? ' />' : '>';
        const written = Object.entries(changed).map(([name, value]) => ` ${name}="${escapeHtml(value)}"`);
        result += `${page.slice(copied, parser.startIndex)}<${tag}${written.join('')}${end}`;
        copied = parser.endIndex + 1;
      },
    },
    { lowerCaseTags: false, lowerCaseAttributeNames: false },
  );
  parser.end(page);
  return result + page.slice(copied);
}

/** Replaces the addresses in a tag's attributes; the same attributes when none has changed. */
export function replaceAddresses(attributes: Attributes, replace: (address: string) => string): Attributes {
  const changed = Object.entries(attributes).map(([name, value]): [string, string] => {
    if (holders.has(name)) return [name, replace(value)];
    if (name !== 'style') return [name, value];
    return [name, replaceInStyle(value, replace)];
  });
  return changed.every(([name, value]) => attributes[name] === value) ? attributes : Object.fromEntries(changed);
}

/** Replaces the addresses in a style. */
export function replaceInStyle(style: string, replace: (address: string) => string): string {
  return style.replace(inStyle, (_, quote: string, address: string) => `url(${quote}${replace(address)}${quote})`);
}

const inStyle = /url\(\s*(["']?)(.*?)\1\s*\)/gis;

/** Collects the addresses of a page: of attributes, of styles in attributes, and of whole style sheets. */
function collectAddresses(page: string): FoundAddress[] {
  const found: FoundAddress[] = [];
  const listStyle = (tag: string, style: string) =>
    [...style.matchAll(inStyle)].map(([, , address = '']) => ({ tag, name: 'url()', address }));
  let isStyle = false;
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        isStyle = tag === 'style';
        for (const [name, value] of Object.entries(attributes)) {
          if (holders.has(name)) found.push({ tag, name, address: value });
          if (name === 'style' || (/^\s*url\(/i.test(value) && !words.has(name))) found.push(...listStyle(tag, value));
          if (listHolders.has(name))
            found.push(
              ...value.split(/,\s+/).map((part) => ({ tag, name, address: part.trim().split(/\s/)[0] ?? '' })),
            );
        }
      },
      // A style sheet may come in several pieces, but none of them ends within an address of ours.
      ontext: (text) => isStyle && found.push(...listStyle('style', text)),
      onclosetag: () => (isStyle = false),
    },
    { decodeEntities: true },
  );
  parser.end(page);
  return found;
}

/** What the page would load or open from beside it, each once, as `<img src="…">`. */
export function listOutside(page: string): string[] {
  const outside = collectAddresses(page).filter(
    ({ address }) => !/^(?:[#?]|$|(?:https?|mailto|tel|data):)/i.test(address),
  );
  return [...new Set(outside.map(({ tag, name, address }) => showPlainly(`<${tag} ${name}="${address}">`)))];
}
