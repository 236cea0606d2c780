// The second half of raw HTML: the pieces of one block pass a sanitiser together, which removes what the allow-list
// does not name and closes what was left open. Our own HTML between them stays outside, so that an author's tag
// can end neither it nor the slide.

import sanitizeHtml from 'sanitize-html';
import {
  allowedTags,
  findForbiddenAttribute,
  findForbiddenTag,
  loadedAttributes,
  normaliseName,
} from './allow-list.ts';
import { html, Html, raw } from '../html.ts';
import { gap, showWithin } from '../shown.ts';
import type { Shown } from '../../types.ts';

/** A piece of an author's HTML that has not passed the sanitiser yet. */
export class RawHtml {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

// Two private characters around a number stand for our own HTML while the author's is sanitised.
const place = /\uE000(\d+)\uE001/;

/** Joins what stands side by side in a block; where raw HTML is among it, the whole is sanitised. */
export function joinPieces(pieces: readonly (Html | RawHtml)[]): Html {
  if (pieces.every((piece) => piece instanceof Html)) return html`${pieces}`;
  const ours: Html[] = [];
  const woven = pieces.map((piece) =>
    piece instanceof RawHtml ? piece.text.replace(/[\uE000\uE001]/g, '') : `\uE000${ours.push(piece) - 1}\uE001`,
  );
  const { text, shown } = sanitise(woven.join(''), ours);
  const parts = text.split(place).map((part, index) => (index % 2 === 0 ? raw(part) : ours[Number(part)]));
  return new Html(html`${parts}`.pieces, shown);
}

/** Removes what the allow-list does not name and closes open tags; `ours` stands at its places in the text. */
export function sanitise(unsafe: string, ours: readonly Html[] = []): { text: string; shown: readonly Shown[] } {
  const shown: Shown[] = [];
  // Allowed elements that are open.
  const open: string[] = [];
  const text = sanitizeHtml(unsafe, {
    ...options,
    onOpenTag: (name) => {
      shown.push(gap);
      if (findForbiddenTag(normaliseName(name)) === undefined) open.push(normaliseName(name));
    },
    onCloseTag: (name) => {
      shown.push(gap);
      if (findForbiddenTag(normaliseName(name)) === undefined) open.pop();
    },
    textFilter: (found) => {
      found.split(place).forEach((part, index) => {
        const inside = index % 2 === 0 ? [{ text: part, within: [] }] : (ours[Number(part)]?.shown ?? []);
        shown.push(...showWithin(open, inside));
      });
      return found;
    },
  });
  return { text, shown };
}

const options: sanitizeHtml.IOptions = {
  allowedTags: [...allowedTags],
  allowedAttributes: false,
  allowedSchemes: ['http', 'https', 'mailto', 'tel', 'data'],
  parseStyleAttributes: false,
  nonTextTags: [
    'script',
    'style',
    'textarea',
    'option',
    'noscript',
    'iframe',
    'template',
    'noembed',
    'noframes',
    'xmp',
  ],
  selfClosing: ['img', 'br', 'hr', 'wbr', 'col', 'source', 'track'],
  transformTags: {
    '*': (name, found) => ({ tagName: normaliseName(name), attribs: keepAllowed(normaliseName(name), found) }),
  },
  parser: { lowerCaseTags: false, lowerCaseAttributeNames: false },
};

function keepAllowed(tag: string, found: Record<string, string>): Record<string, string> {
  const normal = Object.entries(found).map(([name, value]) => [normaliseName(name), value] as const);
  return Object.fromEntries(normal.filter(([name, value]) => isSafe({ tag, name }, value)));
}

function isSafe({ tag, name }: { tag: string; name: string }, value: string): boolean {
  // A quote left open has swallowed a piece of ours.
  if (/[\uE000\uE001]/.test(value)) return false;
  if (name === 'href') return tag === 'a' && /^(?:#|slides\/|(?:https?|mailto|tel):)/i.test(value);
  if (loadedAttributes.includes(name)) return /^(?:slides\/|data:image\/)/.test(value);
  return findForbiddenAttribute(name, value) === undefined;
}
