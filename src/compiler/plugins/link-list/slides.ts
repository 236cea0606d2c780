// The link list as slides of the appendix: one for the deck, one for each chapter. The stage shows the few addresses
// that most slides name; all others are the slides' notes, which stand in the article and on paper. So every address
// stands in the page once.

import { appendixChapter, classes, linkListId, mostLinks } from '../../../shared/markup.ts';
import type { DeckWords } from '../../../shared/words/languages.ts';
import { markWords, writeWords } from '../../html/language.ts';
import { html, type Html } from '../../html/html.ts';
import type { Typography } from '../../html/typography/languages.ts';
import { typeset } from '../../html/typography.ts';
import type { IdRegistry } from '../../html/ids.ts';
import type { Chapter, LinkEntry, Settings, Slide } from '../../types.ts';
import { createGeneratedSlide } from '../generated-slide.ts';
import { renderQrCode } from './qr-code.ts';

/** The link list with the number, from 1, of every slide that it may lead to. */
interface NumberedLinks {
  /** By the chapter that first names an address; the talk's own have none. */
  readonly byChapter: ReadonlyMap<string | undefined, readonly LinkEntry[]>;
  readonly numbers: ReadonlyMap<string, number>;
  readonly settings: Settings & { readonly typography: Typography | undefined };
  readonly words: DeckWords;
  readonly ids: IdRegistry;
}

/** The slide of the addresses first named in a chapter, those that most slides name first. */
export function createChapterLinkSlide({ id: chapter, short, accent }: Chapter, links: NumberedLinks): Slide {
  const own = links.byChapter.get(chapter) ?? [];
  const sorted = own.toSorted((first, second) => second.slides.length - first.slides.length);
  const id = `${linkListId}-${chapter}`;
  const { linkList: words } = links.words;
  const way = html`<div class="column ${classes.wholeList}">${renderQrCode(links.settings.base, { rest: `?view=read#${id}`, words })}
<p>${writeWords(links.words, html`${words.wayOfChapter(own.length)}<a href="?view=read#${id}">${words.article}</a>.`)}</p></div>`;
  return createLinkSlide(links, {
    slide: { id, title: words.ofChapter(short), chapter: { id: appendixChapter, accent } },
    columns: [renderEntries(sorted.slice(0, mostLinks), links), way],
    rest: sorted.slice(mostLinks),
    listing: { chapter, slides: new Set(own.flatMap(({ slides }) => slides)) },
  });
}

/** The slide for the whole deck: the talk's own links, and where all addresses are to be found. */
export function createDeckLinkSlide(links: NumberedLinks): Slide {
  const { byChapter, settings } = links;
  const { linkList: words } = links.words;
  const own = byChapter.get(undefined) ?? [];
  const shown = Math.min(settings.links.length, mostLinks);
  const count = [...byChapter.values()].flat().length;
  const ways = html`${words.files(count)}<a href="linkliste.csv" download>${words.table}</a>${words.and}<a href="linkliste.json" download>JSON</a>. <span class="${classes.wholeList}">${words.wayOfDeck(count)}<a href="?view=read#${linkListId}">${words.article}</a>.</span>`;
  const list = html`${renderEntries(own.slice(0, shown), links)}
<p>${writeWords(links.words, ways)}</p>`;
  return createLinkSlide(links, {
    slide: {
      id: linkListId,
      title: words.ofDeck,
      chapter: { id: appendixChapter, accent: 'petrol' },
    },
    columns: [list, html`<div class="column">${renderQrCode(settings.base, { words })}</div>`],
    rest: own.slice(shown),
    listing: { chapter: '', slides: new Set(own.flatMap(({ slides }) => slides)) },
  });
}

interface LinkSlide {
  readonly slide: Pick<Parameters<typeof createGeneratedSlide>[0], 'id' | 'title' | 'chapter'>;
  readonly columns: readonly [list: Html, beside: Html];
  readonly rest: readonly LinkEntry[];
  readonly listing: Slide['listing'];
}

function createLinkSlide(links: NumberedLinks, { slide, columns, rest, listing }: LinkSlide): Slide {
  const [list, beside] = columns;
  const body = html`<div class="columns"><div class="column">${list}</div>
${beside}</div>`;
  const notesHtml = renderEntries(rest, links).text;
  return { ...createGeneratedSlide({ ...slide, body, ...links }), notesHtml, listing };
}

function renderEntries(entries: readonly LinkEntry[], { numbers, settings, words: spoken }: NumberedLinks): Html {
  const { linkList: words, onSlides } = spoken;
  const items = entries.map((entry) => {
    const { url, key, slides } = entry;
    const uses = slides.map(
      (id, index) =>
        html`${index > 0 ? ', ' : ''}<a href="#${id}" aria-label="${words.slide(numbers.get(id) ?? 0)}">${numbers.get(id)}</a>`,
    );
    const where =
      slides.length > 0
        ? html` <span class="${classes.linkUses}"${markWords(spoken)}>${words.slides} ${uses}</span>`
        : html``;
    const host = /^https?:\/\/(?:www\.)?([^/]+)/i.exec(key)?.[1];
    return html`<li><a href="${url}" title="${onSlides.newWindow}" target="_blank" rel="noopener">${renderTitle(entry, settings)}</a> <span class="${classes.linkHost}">${host}</span>${where}</li>`;
  });
  return items.length > 0 ? html`<ul class="${classes.linkList}">${items}</ul>` : html``;
}

// A title that is too long is cut: its part in another language is known by its beginning.
const recognised = 12;

function renderTitle(
  { title, foreign }: LinkEntry,
  { typography }: Pick<NumberedLinks['settings'], 'typography'>,
): Html {
  const shape = (text: string): string => typeset(text, typography);
  const parts: Html[] = [];
  let rest = shape(title);
  for (const { text, lang } of foreign) {
    const whole = shape(text);
    const at = rest.indexOf(whole.slice(0, recognised));
    if (at === -1) continue;
    const found = rest.startsWith(whole, at) ? whole : rest.slice(at);
    parts.push(html`${rest.slice(0, at)}<span lang="${lang}">${found}</span>`);
    rest = rest.slice(at + found.length);
  }
  return html`${parts}${rest}`;
}
