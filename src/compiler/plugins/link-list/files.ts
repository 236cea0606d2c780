// The link list for programs: linkliste.csv and linkliste.json.

import type { LinkEntry } from '../../types.ts';

/** The link list as a table for spreadsheets: UTF-8 with byte order mark, semicolons, one line an address. */
export function renderLinkListCsv(entries: readonly LinkEntry[]): string {
  const rows = entries.map(({ title, url, chapter, slides }) => [title, url, chapter ?? '', slides.join(' ')]);
  const quote = (cell: string) => `"${cell.replace(/^(?=[=+@\t\r-])/, "'").replace(/"/g, '""')}"`;
  return (
    '\uFEFF' +
    [['Titel', 'Adresse', 'Kapitel', 'Folien'], ...rows].map((row) => row.map(quote).join(';')).join('\r\n') +
    '\r\n'
  );
}

/** The link list for programs. */
export function renderLinkListJson(entries: readonly LinkEntry[]): string {
  return JSON.stringify(
    entries.map(({ key, url, title, chapter, slides }) => ({ key, url, title, chapter: chapter ?? null, slides })),
    null,
    2,
  );
}
