// The link list for programs: linkliste.csv and linkliste.json.

import { wordsFor } from '../../../shared/words/languages.ts';
import type { LinkEntry } from '../../types.ts';

/** The link list as a table for spreadsheets: UTF-8 with byte order mark, semicolons, one line an address. */
export function renderLinkListCsv(entries: readonly LinkEntry[], language?: string): string {
  const rows = entries.map(({ title, url, chapter, slides }) => [title, url, chapter ?? '', slides.join(' ')]);
  return (
    '\uFEFF' +
    [wordsFor(language).linkList.columns, ...rows].map((row) => row.map(quote).join(';')).join('\r\n') +
    '\r\n'
  );
}

// Spreadsheets take a cell for a formula that begins with one of these, also in full width, and some do behind
// quotes and what cannot be seen: https://owasp.org/www-community/attacks/CSV_Injection
const formula = /^[\p{Z}\p{Cf}\p{Default_Ignorable_Code_Point}"'`´„“”‚‘’]*[=+@\-＝＋－＠﹢﹣﹦﹫−]/u;

/** A cell in one line, with an apostrophe before what a spreadsheet would calculate. */
function quote(cell: string): string {
  const line = cell.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
  return `"${formula.test(line) ? "'" : ''}${line.replace(/"/g, '""')}"`;
}

/** The link list for programs. */
export function renderLinkListJson(entries: readonly LinkEntry[]): string {
  return JSON.stringify(
    entries.map(({ key, url, title, chapter, slides }) => ({ key, url, title, chapter: chapter ?? null, slides })),
    null,
    2,
  );
}
