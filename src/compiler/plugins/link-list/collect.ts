// The link list: the talk's own links first, then every address that slides, notes, footnotes, drawings and widgets name,
// then those at the foot of the page; as slides behind all others, and as linkliste.json and linkliste.csv.

import type { ForeignText, LinkEntry, LinkUse, ParsedChapter, RenderedSlide, Settings, Slide } from '../../types.ts';
import { readPlainText } from '../../source/plain-text.ts';
import { listInner } from '../../source/positions.ts';
import type { SlideToken } from '../../tokens.ts';
import { tidyTitle } from './tidy-title.ts';

/** Where links come from besides the slides. */
export interface LinkSettings extends Pick<Settings, 'links'> {
  /** Those at the foot of the page. */
  readonly foot: Settings['links'];
}

/** Collects the outward links of the talk, of all slides and of the foot of the page, each address once. */
export function collectLinkList(
  settings: LinkSettings,
  chapters: readonly { parsed: ParsedChapter; slides: readonly RenderedSlide[] }[],
): LinkEntry[] {
  const entries = new Map<string, LinkEntry & { slides: string[] }>();
  for (const link of settings.links) addOwn(entries, link);
  for (const { parsed, slides } of chapters) {
    const titles = findFootnoteTitles(parsed);
    for (const { slide, links } of slides) {
      for (const use of links) {
        const found = use.source === parsed.source ? titles.get(use.at) : undefined;
        const title = found?.title ? found : { title: use.text, foreign: [] };
        addLink(entries, use, { slide, ...title });
      }
    }
  }
  for (const link of settings.foot) addOwn(entries, link);
  return [...entries.values()];
}

function addOwn(
  entries: Map<string, LinkEntry & { slides: string[] }>,
  { title, url }: Settings['links'][number],
): void {
  const key = keyOf(url);
  if (!entries.has(key)) entries.set(key, { key, url, title, foreign: [], chapter: undefined, slides: [] });
}

function addLink(
  entries: Map<string, LinkEntry & { slides: string[] }>,
  { address }: LinkUse,
  { slide, title, foreign }: { slide: Slide } & FootnoteTitle,
): void {
  if (!/^https?:/i.test(address)) return;
  const key = keyOf(address);
  const entry = entries.get(key) ?? {
    key,
    url: address,
    title: tidyTitle(title) || key,
    foreign,
    chapter: slide.chapter,
    slides: [],
  };
  // Slides come in order, so that an address has this one last or not at all. What only readers see has no number.
  if (!slide.forReaders && entry.slides.at(-1) !== slide.id) entry.slides.push(slide.id);
  entries.set(key, entry);
}

function keyOf(url: string): string {
  return url.replace(/#.*$/, '').replace(/\/$/, '');
}

/** What a footnote calls an address. */
type FootnoteTitle = Pick<LinkEntry, 'title' | 'foreign'>;

/** For each link in a footnote, by its place: the footnote's text between the link before and this one. */
function findFootnoteTitles({ slides }: ParsedChapter): Map<number, FootnoteTitle> {
  const titles = new Map<number, FootnoteTitle>();
  let before: SlideToken[] = [];
  const visit = (token: SlideToken) => {
    if (token.type === 'link') {
      titles.set(token.at, { title: tidyTitle(readPlainText(before)), foreign: findForeign(before) });
      before = [];
    } else if (listInner(token).length > 0) {
      listInner(token).forEach(visit);
      // Where a paragraph ends, the next must not go on with its last word.
      if (token.type === 'paragraph') before.push({ type: 'space', raw: '\n', at: token.at });
    } else before.push(token);
  };
  for (const definition of slides.flatMap(({ definitions }) => definitions)) {
    before = [];
    listInner(definition).forEach(visit);
  }
  return titles;
}

const languageTag = /^<(\w+)\s[^>]*\blang\s*=\s*["']?([a-z][\w-]*)/i;

/** The texts in tags that name a language: `<span lang="en">Title</span>`. */
function findForeign(tokens: readonly SlideToken[]): ForeignText[] {
  return tokens.flatMap((token, index) => {
    const [, name, lang] = (token.type === 'html' && languageTag.exec(token.raw)) || [];
    if (name === undefined || lang === undefined) return [];
    const rest = tokens.slice(index + 1);
    const end = rest.findIndex(
      ({ type, raw }) => type === 'html' && raw.toLowerCase().startsWith(`</${name.toLowerCase()}`),
    );
    const text = readPlainText(end === -1 ? rest : rest.slice(0, end));
    return [{ text: text.replace(/\s+/g, ' ').trim(), lang: lang.toLowerCase() }];
  });
}
