// HTML as text: a template tag that escapes by default; HTML that is already safe is asked for by name.

/** HTML that needs no escaping. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
  toString(): string {
    return this.text;
  }
}

type Value = Html | string | number | undefined | readonly (Html | undefined)[];

/** Builds HTML from a template; every value but `Html` is escaped. */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Html {
  let text = parts[0] ?? '';
  values.forEach((value, index) => {
    text += toHtml(value) + (parts[index + 1] ?? '');
  });
  return new Html(text);
}

/** Marks text as HTML that is already safe. */
export function raw(text: string): Html {
  return new Html(text);
}

/** Attributes as they stand in a tag, with a leading blank; undefined leaves one out. */
export function renderAttributes(attributes: Iterable<readonly [string, string | undefined]>): Html {
  let text = '';
  for (const [name, value] of attributes) {
    if (value !== undefined) text += value === '' ? ` ${name}` : ` ${name}="${escapeHtml(value)}"`;
  }
  return new Html(text);
}

/** Escapes text for content and for quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (found) => escapes[found] ?? found);
}

/** Escapes text but keeps character references that the author wrote, such as `&nbsp;`. */
export function escapeText(text: string): string {
  return text.replace(/[<>"]|&(?!#\d{1,7};|#[xX][\da-fA-F]{1,6};|\w+;)/g, (found) => escapes[found] ?? found);
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function toHtml(value: Value): string {
  if (value === undefined) return '';
  if (value instanceof Html) return value.text;
  if (typeof value === 'object') return value.map(toHtml).join('');
  return escapeHtml(String(value));
}
