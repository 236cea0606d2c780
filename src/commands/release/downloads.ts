// The downloads that the released site offers, with their sizes: all in a list in the link list's text, some at the
// article's beginning.

import { stat } from 'node:fs/promises';
import { html, raw, type Html } from '../../compiler/html/html.ts';
import type { Words } from '../../shared/words/languages.ts';
import { classes, linkListId } from '../../shared/markup.ts';

/** A file beside the site. */
export interface Download {
  readonly title: string;
  /** Path from the site's folder. */
  readonly path: string;
  /** What the article's beginning calls it; without it it is in the list alone. */
  readonly offer?: string | undefined;
}

/** Puts an offer of some of them below the first slide's text, which readers alone see. */
export function offerDownloads(page: string, downloads: readonly Download[], { take }: Words['release']): string {
  const offered = downloads.filter(({ offer }) => offer !== undefined);
  const links = offered.map(({ path, offer }) => html`<a href="${path}" download>${offer}</a>`);
  const line = html`<p class="${classes.links}"><span>${take}</span> ${links}</p>`.text;
  return page.replace('</section>', () => `${line}</section>`);
}

/** Puts the list into the page, before the link list's text; without a link list in it, it throws. */
export async function addDownloads(
  page: string,
  folder: string,
  { downloads, words }: { downloads: readonly Download[]; words: Words['release'] },
): Promise<string> {
  const items: Html[] = [];
  for (const { title, path } of downloads) {
    const { size } = await stat(`${folder}/${path}`);
    items.push(html`<li><a href="${path}" download>${title}</a> (${raw(writeSize(size, words))})</li>`);
  }
  const list = html`<h4>${words.downloads}</h4>
    <ul>
      ${items}
    </ul>`.text;
  return insertText(page, list);
}

/** A link list without text, as with the talk's own links alone, gets one. */
function insertText(page: string, text: string): string {
  const notes = `<aside class="${classes.notes}">`;
  const place = `<p class="${classes.place}">`;
  const [start, end] = new RegExp(`<section id="${linkListId}"[^]*?(${notes}|${place})`).exec(page) ?? [];
  if (start === undefined || end === undefined) throw new Error(`expected a slide "${linkListId}" in the page`);
  const before = start.slice(0, -end.length);
  return page.replace(start, () => `${before}${notes}${text}${end === notes ? '' : `</aside>${end}`}`);
}

function writeSize(bytes: number, { decimal }: Words['release']): string {
  const [value, unit] = bytes >= 1e6 ? [bytes / 1e6, 'MB'] : [bytes / 1e3, 'kB'];
  return `${Number(value.toPrecision(2)).toString().replace('.', decimal)}\u202F${unit}`;
}
