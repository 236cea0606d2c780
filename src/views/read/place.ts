// The address and the place in the article: where the address leads to, also when it is of an older deck,
// and how it follows the reader. Links are the browser's own, so Back works as everywhere.
import { readWidgetState } from '../../page/content/widgets.ts';
import type { AddressWriter } from '../../page/deck/address-writer.ts';
import { findPlace, parseHash } from '../../page/deck/address.ts';
import type { Slide } from '../../page/deck/slides.ts';
import type { Article } from './article.ts';
import { findNearestId } from '../../shared/nearest.ts';
import { isSeen, type Reader } from './reader.ts';

/** An address that names no slide, and the slide that comes nearest to it. */
export interface MissedPlace {
  readonly wanted: string;
  readonly nearest: Slide | undefined;
}

/** What the address asks for. */
type Asked = { readonly slide: Slide } | { readonly missed: MissedPlace } | undefined;

/** Finds the slide in the address; undefined when the address names no place or another part of the page. */
export function readPlace({ list, shown }: Article): Asked {
  const slide = findPlace(list, location.hash);
  if (slide) return { slide };
  const place = parseHash(location.hash);
  if (!place) return undefined;
  const wanted = place.kind === 'id' ? place.id : String(place.index);
  if (place.kind === 'id' && document.getElementById(place.id)) return undefined;
  const nearest = findNearestId(
    wanted,
    shown.map(({ id }) => id),
  );
  return { missed: { wanted, nearest: nearest === undefined ? undefined : list.find(nearest) } };
}

// Frames until the slides around a place have their real height, which they get only when they are near.
const settling = 5;

/** Brings the place into the window, unless the browser already has. */
export function goTo(article: Article, slide: Slide): void {
  const wasParked = article.include(slide);
  if (!wasParked && isSeen(slide.section)) return;
  const target = findTarget(slide);
  const show = (frames: number): void => {
    target.scrollIntoView();
    if (frames > 0) requestAnimationFrame(() => show(frames - 1));
  };
  show(settling);
}

function findTarget(slide: Slide): Element {
  const place = parseHash(location.hash);
  const target = place?.kind === 'id' ? document.getElementById(place.id) : null;
  return target && slide.section.contains(target) ? target : slide.section;
}

interface PlaceParts {
  readonly article: Article;
  readonly reader: Reader;
  readonly address: AddressWriter;
  readonly miss: (place: MissedPlace) => void;
}

/** Keeps both in step from now on. */
export function followPlace({ article, reader, address, miss }: PlaceParts): void {
  function arrive(): void {
    address.drop();
    const asked = readPlace(article);
    if (!asked) return;
    const slide = 'slide' in asked ? asked.slide : asked.missed.nearest;
    if ('missed' in asked) miss(asked.missed);
    if (!slide) return;
    goTo(article, slide);
    reader.hold(slide);
  }
  reader.onChange((slide) => address.replace(slide.id, readWidgetState(slide.section)));
  window.addEventListener('hashchange', () => requestAnimationFrame(arrive)); // The browser scrolls first.
  document.addEventListener(
    'click',
    ({ target }) => target instanceof Element && target.closest('a[href^="#"]') && address.flush(),
    { capture: true },
  );
}
