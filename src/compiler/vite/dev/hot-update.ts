// What a save changes in the page: the page before and after it are compared as they are written, so that nothing that
// it is made from can be forgotten.

import { isDeepStrictEqual } from 'node:util';
import type { ChangedSlide, DeckChange } from '../../../shared/markup.ts';
import type { Deck } from '../../types.ts';

/** A page as dev serves it, with its slides as they stand in it. */
export interface WrittenPage {
  readonly deck: Deck;
  readonly page: string;
  readonly slides: readonly string[];
}

/** What is another; undefined when nothing is. */
export function comparePages(before: WrittenPage, after: WrittenPage): Omit<DeckChange, 'version'> | undefined {
  const [old, next] = [splitPage(before), splitPage(after)];
  if (old.frame !== next.frame) {
    const { page } = after;
    return { slides: listRewritten(before, after), page, successors: findSuccessors(before.deck, after.deck) };
  }
  const slides = listSlides(after).filter(({ html }, index) => html !== before.slides[index]);
  const styles = next.styles
    .map((text, index) => ({ before: old.styles[index] ?? '', after: text }))
    .filter((style) => style.before !== style.after);
  return slides.length > 0 || styles.length > 0 ? { slides, styles, successors: {} } : undefined;
}

/** The page with no more than the tags of slides and styles, because views have read them once, and these styles. */
function splitPage({ page, slides }: WrittenPage): { frame: string; styles: readonly string[] } {
  let at = 0;
  const between = slides.map((html) => {
    const start = page.indexOf(html, at);
    const text = page.slice(at, start);
    at = start + html.length;
    return text + html.slice(0, html.indexOf('>'));
  });
  const styles: string[] = [];
  const frame = [...between, page.slice(at)]
    .join('')
    .replace(/(<style[^>]*>)([\s\S]*?)(?=<\/style>)/g, (_, tag, text) => {
      styles.push(String(text));
      return String(tag);
    });
  return { frame, styles };
}

function listSlides({ deck, slides }: WrittenPage): ChangedSlide[] {
  return deck.slides.map(({ id }, index) => ({ id, html: slides[index] ?? '' }));
}

/** Slides that say something else, whatever their number is now. */
function listRewritten(before: WrittenPage, after: WrittenPage): ChangedSlide[] {
  const known = new Map(before.deck.slides.map((slide) => [slide.id, slide]));
  return listSlides(after).filter(({ id }, index) => !isDeepStrictEqual(known.get(id), after.deck.slides[index]));
}

/** For each slide that is gone the one to show instead: the new one in its place, as under another title, or a neighbour. */
export function findSuccessors(before: Deck, after: Deck): Record<string, string> {
  const known = new Set(before.slides.map(({ id }) => id));
  const kept = new Set(after.slides.flatMap(({ id, aliases }) => [id, ...aliases]));
  const places = new Map(after.slides.map(({ id }, index) => [id, index]));
  return Object.fromEntries(
    before.slides.flatMap(({ id }, index) => {
      if (kept.has(id)) return [];
      const earlier = before.slides.slice(0, index).findLastIndex((slide) => places.has(slide.id));
      const neighbour = before.slides[earlier]?.id ?? '';
      const inPlace = after.slides[(places.get(neighbour) ?? -1) + index - earlier];
      const isNew = inPlace && !known.has(inPlace.id);
      const successor = isNew ? inPlace.id : neighbour || after.slides[0]?.id;
      return successor === undefined ? [] : [[id, successor]];
    }),
  );
}

/** The same after several changes, the earliest first. */
export function joinSuccessors(changes: readonly DeckChange['successors'][]): Record<string, string> {
  return changes.reduce<Record<string, string>>((joined, next) => {
    const followed = Object.entries(joined).map(([id, successor]) => [id, next[successor] ?? successor]);
    return { ...Object.fromEntries(followed), ...next };
  }, {});
}
