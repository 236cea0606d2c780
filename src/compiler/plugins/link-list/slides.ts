// The link list as slides: at the end of each chapter, and one for the deck.

import { appendixChapter, classes, linkListId } from '../../../shared/markup.ts';
import { formatPartTitle } from '../../../shared/slide-lists.ts';
import { html, type Html } from '../../html/html.ts';
import { typeset } from '../../html/typography.ts';
import type { IdRegistry } from '../../html/ids.ts';
import type { Chapter, LinkEntry, Settings, Slide } from '../../types.ts';
import { createGeneratedSlide } from '../generated-slide.ts';
import { renderQrCode } from './qr-code.ts';

const entriesPerSlide = 8;

/** Addresses by the chapter that first names them; the talk's own have none. */
export type LinksByChapter = ReadonlyMap<string | undefined, readonly LinkEntry[]>;

/** The link list with the number, from 1, of every slide that it may lead to. */
interface NumberedLinks {
  readonly byChapter: LinksByChapter;
  readonly numbers: ReadonlyMap<string, number>;
  readonly ids: IdRegistry;
  /** Whether titles are set with German typography. */
  readonly isGerman: boolean;
}

/** How many slides list the addresses first named in a chapter. */
export function countChapterLinkSlides(chapter: Chapter, byChapter: LinksByChapter): number {
  return Math.ceil((byChapter.get(chapter.id)?.length ?? 0) / entriesPerSlide);
}

/** Slides that list the addresses first named in a chapter. */
export function createChapterLinkSlides(chapter: Chapter, links: NumberedLinks): Slide[] {
  const { byChapter } = links;
  const own = byChapter.get(chapter.id) ?? [];
  const parts = countChapterLinkSlides(chapter, byChapter);
  const begin = (part: number): number => Math.ceil((part * own.length) / parts); // No part is left with one entry.
  return Array.from({ length: parts }, (_, index) => {
    const title = formatPartTitle(`Linkliste: ${chapter.short}`, index + 1, parts);
    const listed = own.slice(begin(index), begin(index + 1));
    const id = `${linkListId}-${chapter.id}${index > 0 ? `-${index + 1}` : ''}`;
    return createLinkSlide({ id, title, chapter, body: renderEntries(listed, links), ids: links.ids });
  });
}

/** The slide for the whole deck: QR code and the talk's own links on the stage, all addresses for readers. */
export function createDeckLinkSlide(settings: Settings, chapters: readonly Chapter[], links: NumberedLinks): Slide {
  const { byChapter } = links;
  const own = byChapter.get(undefined) ?? [];
  const count = [...byChapter.values()].flat().length;
  const groups = chapters.map((chapter) => {
    const listed = byChapter.get(chapter.id) ?? [];
    return listed.length === 0 ? html`` : html`<h4>${chapter.title}</h4>${renderEntries(listed, links)}`;
  });
  const body = html`<div class="columns"><div class="column">${renderEntries(own, links)}
<p>Alle ${count} Adressen stehen in der <a href="?view=read#${linkListId}">Lesefassung</a>, als <a href="linkliste.csv" download>Tabelle (CSV)</a> und als <a href="linkliste.json" download>JSON</a>.</p></div>
<div class="column">${renderQrCode(settings.base)}</div></div>`;
  const chapter = { id: appendixChapter, accent: 'petrol' as const };
  const slide = createLinkSlide({
    id: linkListId,
    title: 'Linkliste: alle Quellen und Adressen',
    chapter,
    body,
    ids: links.ids,
  });
  return { ...slide, notesHtml: html`${groups}`.text };
}

function renderEntries(entries: readonly LinkEntry[], { numbers, isGerman }: NumberedLinks): Html {
  const items = entries.map(({ title, url, key, slides }) => {
    const uses = slides.map(
      (id, index) =>
        html`${index > 0 ? ', ' : ''}<a href="#${id}" aria-label="Folie ${numbers.get(id)}">${numbers.get(id)}</a>`,
    );
    const where = slides.length > 0 ? html` <span class="${classes.linkUses}">Folie ${uses}</span>` : html``;
    const host = /^https?:\/\/(?:www\.)?([^/]+)/.exec(key)?.[1];
    return html`<li><a href="${url}" target="_blank" rel="noopener">${isGerman ? typeset(title) : title}</a> <span class="link-host">${host}</span>${where}</li>`;
  });
  return items.length > 0 ? html`<ul class="${classes.linkList}">${items}</ul>` : html``;
}

function createLinkSlide(parts: Parameters<typeof createGeneratedSlide>[0]): Slide {
  return { ...createGeneratedSlide(parts), linkList: true };
}
