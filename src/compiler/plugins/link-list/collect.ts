// The link list: the talk's own links first, then every address that slides, notes, footnotes, drawings and widgets name,
// then those at the foot of the page; as slides behind all others, and as linkliste.json and linkliste.csv.

import { cutText } from '../../../shared/talk/cut.ts';
import type { LinkEntry, LinkUse, ParsedChapter, RenderedSlide, Settings, Slide } from '../../types.ts';
import { readPlainText } from '../../source/plain-text.ts';
import { listInner } from '../../source/positions.ts';
import type { SlideToken } from '../../tokens.ts';

const titleLength = 90;

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
        const title = use.source === parsed.source ? titles.get(use.at) : undefined;
        addLink(entries, use, { slide, title: title || use.text });
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
  if (!entries.has(key)) entries.set(key, { key, url, title, chapter: undefined, slides: [] });
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
  // Slides come in order, so that an address has this one last or not at all. What only readers see has no number.
  if (!slide.forReaders && entry.slides.at(-1) !== slide.id) entry.slides.push(slide.id);
  entries.set(key, entry);
}

function keyOf(url: string): string {
  return url.replace(/#.*$/, '').replace(/\/$/, '');
}

/** For each link in a footnote, by its place: the footnote's text between the link before and this one. */
function findFootnoteTitles({ slides }: ParsedChapter): Map<number, string> {
  const titles = new Map<number, string>();
  let before: SlideToken[] = [];
  const visit = (token: SlideToken) => {
    if (token.type === 'link') {
      titles.set(token.at, tidyTitle(readPlainText(before)));
      before = [];
    } else if (listInner(token).length > 0) listInner(token).forEach(visit);
    else before.push(token);
  };
  for (const definition of slides.flatMap(({ definitions }) => definitions)) {
    before = [];
    listInner(definition).forEach(visit);
  }
  return titles;
}

function tidyTitle(text: string): string {
  const begun = text.replace(/\s+/g, ' ').replace(/^(?:[\s,;.:–-]|Stand \d{4}(?:-\d\d)*\.?)+/, '');
  let end = begun.length;
  while (/[\s,;:–-]/.test(begun.charAt(end - 1))) end--;
  const tidy = begun.slice(0, end);
  if (tidy.length <= titleLength) return tidy;
  const words = cutText(tidy, titleLength - 1).replace(/[,;:–-]*\s+\S*$/, '');
  return words.length < titleLength - 1 ? `${words} …` : `${words}…`;
}
