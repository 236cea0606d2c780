// The link list: the talk's own links first, then every address that slides, notes and footnotes name,
// as slides at the end of each chapter and of the deck, and as linkliste.json and linkliste.csv.

import { appendixChapter } from '../../../shared/markup.ts';
import { isDefinition } from '../footnotes/syntax.ts';
import { createGeneratedSlide } from '../generated-slides.ts';
import { html, type Html } from '../../html/html.ts';
import type { LinkUse } from '../../html/addresses.ts';
import { readPlainText } from '../../source/plain-text.ts';
import { listInner, walkTokens } from '../../source/positions.ts';
import { renderQrCode } from './qr-code.ts';
import type { ParsedChapter } from '../../chapters/chapters.ts';
import type { RenderedSlide } from '../../slides/slides.ts';
import type { Chapter, LinkEntry, Located, Settings, Slide } from '../../types.ts';
import { typesetGerman } from '../../html/typography.ts';

const entriesPerSlide = 8;
const titleLength = 90;

/** Collects the outward links of all slides, each address once. */
export function collectLinkList(
  settings: Settings,
  chapters: readonly { parsed: ParsedChapter; slides: readonly RenderedSlide[] }[],
): LinkEntry[] {
  const entries = new Map<string, LinkEntry & { slides: string[] }>();
  for (const { title, url } of settings.links)
    entries.set(keyOf(url), { key: keyOf(url), url, title, chapter: undefined, slides: [] });
  for (const { parsed, slides } of chapters) {
    const titles = findFootnoteTitles(parsed);
    for (const { slide, links } of slides) {
      for (const use of links) addLink(entries, use, { slide, title: titles.get(use.at) || use.text });
    }
  }
  return [...entries.values()];
}

/** The link list with the number, from 1, of every slide that it may lead to. */
export interface NumberedLinks {
  readonly entries: readonly LinkEntry[];
  readonly numbers: ReadonlyMap<string, number>;
  /** Whether titles are set with German typography. */
  readonly isGerman: boolean;
}

/** How many slides list the addresses first named in a chapter. */
export function countChapterLinkSlides(chapter: Chapter, entries: readonly LinkEntry[]): number {
  return Math.ceil(entries.filter((entry) => entry.chapter === chapter.id).length / entriesPerSlide);
}

/** Slides that list the addresses first named in a chapter. */
export function createChapterLinkSlides(chapter: Chapter, links: NumberedLinks): Slide[] {
  const { entries } = links;
  const own = entries.filter((entry) => entry.chapter === chapter.id);
  const parts = countChapterLinkSlides(chapter, entries);
  const begin = (part: number): number => Math.ceil((part * own.length) / parts); // No part is left with one entry.
  return Array.from({ length: parts }, (_, index) => {
    const title = `Linkliste: ${chapter.short}${parts > 1 ? ` (${index + 1} von ${parts})` : ''}`;
    const listed = own.slice(begin(index), begin(index + 1));
    const id = `linkliste-${chapter.id}${index > 0 ? `-${index + 1}` : ''}`;
    return createLinkSlide({ id, title, chapter, bodyHtml: renderEntries(listed, links).text });
  });
}

/** The slide for the whole deck: QR code and the talk's own links on the stage, all addresses for readers. */
export function createDeckLinkSlide(settings: Settings, chapters: readonly Chapter[], links: NumberedLinks): Slide {
  const { entries } = links;
  const own = entries.filter((entry) => entry.chapter === undefined);
  const groups = chapters.map((chapter) => {
    const listed = entries.filter((entry) => entry.chapter === chapter.id);
    return listed.length === 0 ? html`` : html`<h4>${chapter.title}</h4>${renderEntries(listed, links)}`;
  });
  const bodyHtml = html`<div class="columns"><div class="column">${renderEntries(own, links)}
<p>Alle ${entries.length} Adressen stehen in der <a href="?view=read#linkliste">Lesefassung</a>, als <a href="linkliste.csv" download>Tabelle (CSV)</a> und als <a href="linkliste.json" download>JSON</a>.</p></div>
<div class="column">${renderQrCode(settings.base)}</div></div>`;
  const chapter = { id: appendixChapter, accent: 'petrol' as const };
  const slide = createLinkSlide({
    id: 'linkliste',
    title: 'Linkliste: alle Quellen und Adressen',
    chapter,
    bodyHtml: bodyHtml.text,
  });
  return { ...slide, notesHtml: html`${groups}`.text };
}

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

function addLink(
  entries: Map<string, LinkEntry & { slides: string[] }>,
  { address }: LinkUse,
  { slide, title }: { slide: Slide; title: string },
): void {
  if (!/^https?:/i.test(address)) return;
  const key = keyOf(address);
  const entry = entries.get(key) ?? {
    key,
    url: address,
    title: tidyTitle(title) || key,
    chapter: slide.chapter,
    slides: [],
  };
  // Slides come in order, so that an address has this one last or not at all.
  if (entry.slides.at(-1) !== slide.id) entry.slides.push(slide.id);
  entries.set(key, entry);
}

function keyOf(url: string): string {
  return url.replace(/#.*$/, '').replace(/\/$/, '');
}

/** For each link in a footnote, by its place: the footnote's text between the link before and this one. */
function findFootnoteTitles({ slides }: ParsedChapter): Map<number, string> {
  const titles = new Map<number, string>();
  let before: Located[] = [];
  const visit = (token: Located) => {
    if (token.type === 'link') {
      titles.set(token.at ?? 0, tidyTitle(readPlainText(before)));
      before = [];
    } else if (listInner(token).length > 0) listInner(token).forEach(visit);
    else before.push(token);
  };
  for (const slide of slides) {
    walkTokens([...slide.content, ...slide.notes], (token) => {
      before = [];
      if (isDefinition(token)) listInner(token).forEach(visit);
    });
  }
  return titles;
}

function tidyTitle(text: string): string {
  const tidy = text.replace(/\s+/g, ' ').replace(/^(?:[\s,;.:–-]|Stand \d{4}(?:-\d\d)*\.?)+|[\s,;:–-]+$/g, '');
  if (tidy.length <= titleLength) return tidy;
  const words = tidy.slice(0, titleLength - 1).replace(/[,;:–-]*\s+\S*$/, '');
  return words.length < titleLength - 1 ? `${words} …` : `${words}…`;
}

function renderEntries(entries: readonly LinkEntry[], { numbers, isGerman }: NumberedLinks): Html {
  const items = entries.map(({ title, url, key, slides }) => {
    const uses = slides.map(
      (id, index) =>
        html`${index > 0 ? ', ' : ''}<a href="#${id}" aria-label="Folie ${numbers.get(id)}">${numbers.get(id)}</a>`,
    );
    const where = slides.length > 0 ? html` <span class="link-uses">Folie ${uses}</span>` : html``;
    const host = /^https?:\/\/(?:www\.)?([^/]+)/.exec(key)?.[1];
    return html`<li><a href="${url}" target="_blank" rel="noopener">${isGerman ? typesetGerman(title, { previous: '' }) : title}</a> <span class="link-host">${host}</span>${where}</li>`;
  });
  return items.length > 0 ? html`<ul class="link-list">${items}</ul>` : html``;
}

function createLinkSlide(parts: Parameters<typeof createGeneratedSlide>[0]): Slide {
  return { ...createGeneratedSlide(parts), linkList: true };
}
