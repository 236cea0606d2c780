// HTML as values: a template tag that escapes by default; HTML that is already safe is asked for by name. A value
// is text with the calls of widgets between it, which are drawn when the page is written, and knows what it shows.

import { replaceControls } from '../findings.ts';
import { decodeReferences } from '../source/plain-text.ts';
import type { Shown, WidgetCall } from '../types.ts';
import { gap, showWithin } from './shown.ts';

/** HTML that needs no escaping. */
export class Html {
  readonly pieces: readonly (string | WidgetCall)[];
  readonly shown: readonly Shown[];
  constructor(pieces: readonly (string | WidgetCall)[], shown: readonly Shown[] = []) {
    this.pieces = pieces;
    this.shown = shown;
  }
  /** As text, in which widgets are tags with nothing inside. */
  get text(): string {
    return this.pieces.map((piece) => (typeof piece === 'string' ? piece : renderCall(piece, raw('')).text)).join('');
  }
}

type Value = Html | string | number | undefined | readonly (Html | undefined)[];

/** Builds HTML from a template; every value but `Html` is escaped, and is no text for the checks. */
export function html(texts: TemplateStringsArray, ...values: readonly Value[]): Html {
  const joined = new Joined();
  joined.addMarkup(texts[0] ?? '');
  values.forEach((value, index) => {
    joined.add(value);
    joined.addMarkup(texts[index + 1] ?? '');
  });
  return joined.finish();
}

/** Marks text as HTML that is already safe, and shows nothing. */
export function raw(text: string): Html {
  return new Html([text]);
}

/** Text that the page shows. */
export function showText(shown: string): Html {
  const written = escapeHtml(shown);
  return new Html([written], [{ text: written, within: [] }]);
}

/** The same HTML with all that it shows inside an element that checks tell apart. */
export function showIn(name: string, { pieces, shown }: Html): Html {
  return new Html(pieces, showWithin([name], shown));
}

/** The tag of a widget with its content. */
export function renderCall({ name, attributes }: Omit<WidgetCall, 'kind'>, content: Html): Html {
  return html`<${raw(name)}${renderAttributes(Object.entries(attributes))}>${content}</${raw(name)}>`;
}

/** Attributes as they stand in a tag, with a leading blank; undefined leaves one out. */
export function renderAttributes(attributes: Iterable<readonly [string, string | undefined]>): Html {
  let written = '';
  for (const [name, value] of attributes) {
    if (value !== undefined) written += value === '' ? ` ${name}` : ` ${name}="${escapeHtml(value)}"`;
  }
  return raw(written);
}

/** Escapes text for content and for quoted attributes. */
export function escapeHtml(unsafe: string): string {
  return replaceControls(unsafe).replace(/[&<>"]/g, (found) => escapes[found] ?? found);
}

/** Escapes text but keeps character references that the author wrote, such as `&nbsp;`. */
export function escapeText(unsafe: string): string {
  return escapeContent(unsafe).replaceAll('"', '&quot;');
}

/** Escapes text as that does, for what is never the value of an attribute. */
export function escapeContent(unsafe: string): string {
  return replaceControls(unsafe).replace(/[<>]|&(?:(?:#\d{1,7}|#x[\da-f]{1,6}|\w{2,32});)?/gi, (found) =>
    isReference(found) ? found : found.replace(/[<>&]/, (character) => escapes[character] ?? character),
  );
}

/** Whether it stands for a character that a page may have. */
function isReference(found: string): boolean {
  const character = decodeReferences(found);
  return character !== found && !/[\r\uFFFD]/.test(replaceControls(character));
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** HTML while it is put together. */
class Joined {
  readonly #pieces: (string | WidgetCall)[] = [];
  readonly #shown: Shown[] = [];
  #text = '';

  addMarkup(markup: string): void {
    this.#text += markup;
    if (markup !== '' && this.#shown.at(-1) !== gap) this.#shown.push(gap);
  }

  add(value: Value): void {
    if (value instanceof Html) this.#addHtml(value);
    else if (typeof value === 'object') for (const each of value) this.add(each);
    else if (value !== undefined) this.#text += escapeHtml(String(value));
  }

  finish(): Html {
    return new Html([...this.#pieces, this.#text], this.#shown);
  }

  #addHtml({ pieces, shown }: Html): void {
    for (const piece of pieces) {
      if (typeof piece === 'string') this.#text += piece;
      else {
        this.#pieces.push(this.#text, piece);
        this.#text = '';
      }
    }
    for (const each of shown) this.#shown.push(each);
  }
}
