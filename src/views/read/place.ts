// The address and the place in the article: where the address leads to, also when it is of an older deck, and how it
// follows the reader. Links are the browser's own; each entry of the history keeps the place where it was left.
import { readWidgetState } from '../../page/content/widgets.ts';
import type { AddressWriter } from '../../page/deck/address-writer.ts';
import { findPlace, parseHash } from '../../page/deck/address.ts';
import { findLink, isOpenClick } from '../../page/ui/link-clicks.ts';
import type { Slide } from '../../page/deck/slides.ts';
import type { Article } from './article.ts';
import { findNearestId } from '../../shared/nearest.ts';
import type { Reader } from './reader.ts';
import { findTop, type KeptPlace, parsePlace } from './settling/kept-place.ts';

/** An address that names no slide, and the slide that comes nearest to it. */
export interface MissedPlace {
  readonly wanted: string;
  readonly nearest: Slide | undefined;
}

/** A slide, and where it stood when this entry of the history was left. */
interface Found {
  readonly slide: Slide;
  readonly kept?: KeptPlace;
}

/** What history and address ask for. */
type Asked = Found | { readonly missed: MissedPlace } | undefined;

/** Finds the place that the history keeps, else that of the address; undefined when it names none or another part of the page. */
export function readPlace({ list, shown }: Article, state: unknown): Asked {
  const kept = parsePlace(state);
  const left = kept && list.find(kept.slide);
  if (left) return { slide: left, kept };
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

/** Brings the place into the window, and the reader with it. */
export function goTo({ article, reader }: Pick<PlaceParts, 'article' | 'reader'>, { slide, kept }: Found): void {
  article.include(slide);
  const target = findTarget(slide);
  reader.hold(slide, () => {
    const { top, height } = (kept ? slide.section : target).getBoundingClientRect();
    return kept ? top - findTop(kept, height) : top;
  });
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

/** Keeps address, history and reader in step from now on. */
export function followPlace({ article, reader, address, miss }: PlaceParts): void {
  let frame = 0;
  function arrive(state: unknown): void {
    address.drop();
    const asked = readPlace(article, state);
    if (!asked) reader.release();
    if (!asked && !location.hash) window.scrollTo({ top: 0, behavior: 'instant' });
    if (!asked) return;
    const slide = 'slide' in asked ? asked.slide : asked.missed.nearest;
    if ('missed' in asked) miss(asked.missed);
    if (slide) goTo({ article, reader }, { slide, ...asked });
    address.keep();
  }
  /** The browser moves first: it adds an entry, and scrolls. */
  function follow(readState: () => unknown): void {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => arrive(readState()));
  }
  // A step in the history is told by one of these or by both.
  for (const type of ['popstate', 'hashchange']) {
    window.addEventListener(type, () => {
      address.drop();
      follow(() => history.state);
    });
  }
  history.scrollRestoration = 'manual';
  address.keep();
  reader.onChange((slide) => address.replace(slide.id, readWidgetState(slide.section)));
  window.addEventListener('scroll', () => address.keep(), { passive: true });
  const keepNow = (): void => {
    address.keep();
    address.flush();
  };
  // As in address-writer.ts.
  window.addEventListener('pagehide', ({ persisted }) => persisted || keepNow());
  document.addEventListener('click', (event) => {
    const link = findLink(event, 'a');
    if (!link || !isOpenClick(event)) return;
    keepNow();
    // The same address once more is told by no event everywhere, and may keep the state of its entry.
    if (link.getAttribute('href') === location.hash) setTimeout(() => follow(() => undefined));
  });
}
