// Addresses of the deck: "?view=…&cut=…#slide-id", and behind a semicolon what widgets keep there. Reveal's own
// forms, "#/slide-id" and "#/3", are still read.
import { decodePercent } from '../../shared/decode.ts';
import type { View } from '../../shared/markup.ts';
import { editionParameter } from '../../shared/offline.ts';
import { readReach } from '../../shared/reach.ts';
import type { Slide, SlideList } from './slides.ts';

/** What the part behind "#" asks for. */
type Address =
  | { readonly kind: 'id'; readonly id: string; readonly state: string }
  | { readonly kind: 'number'; readonly index: number; readonly row: number };

/** Understands the part behind "#"; undefined when there is none. */
export function parseHash(hash: string): Address | undefined {
  const number = /^#\/(\d+)(?:\/(\d+))?(?:\/\d+)*$/.exec(hash);
  if (number) return { kind: 'number', index: Number(number[1]), row: Number(number[2] ?? 0) };
  const [, id, state = ''] = /^#\/?([^/;]+)(?:\/-?\d+)?(;.*)?$/.exec(hash) ?? [];
  return id === undefined ? undefined : { kind: 'id', id: decodePercent(id), state };
}

/** The slide that the part behind "#" means; undefined when it means none. */
export function findPlace(list: SlideList, hash: string): Slide | undefined {
  const place = parseHash(hash);
  if (place?.kind !== 'number') return place && list.find(place.id);
  // Only in a deck with stacks a number is not that in the list.
  if (list.all.every(({ indices }) => indices === undefined)) return list.all[place.index];
  const find = (row: number): Slide | undefined => list.all.find(({ indices }) => indices === `${place.index}/${row}`);
  return find(place.row) ?? find(0);
}

/** What an address shall name. What is left out stays as in the address of this window. */
export interface DeckPlace {
  readonly view?: View | undefined;
  /** The name of a cut, or a list of one's own; "" for all slides. */
  readonly cut?: string | undefined;
  /** The only chapter to be shown; "" for all. */
  readonly chapter?: string | undefined;
  /** The name of a theme; "" for the one that the system asks for. */
  readonly theme?: string | undefined;
  /** The edition of the deck, for a window that belongs to this one. */
  readonly edition?: string | undefined;
  /** Whether the address is for the frame of another page. */
  readonly embed?: boolean;
  /** Id of a slide; without one the address leads to the first. */
  readonly slide?: string | undefined;
  /** What the widgets of the slide keep in the address, with its semicolon. */
  readonly state?: string;
}

/** An address of this deck for links on this page. */
export function deckAddress(place: DeckPlace, here: Pick<Location, 'pathname' | 'search'> = location): string {
  return (writeQuery(place, here.search) || here.pathname) + placeHash(place);
}

/** The same address whole, for use anywhere else. */
export function fullDeckAddress(place: DeckPlace, here: Pick<Location, 'href' | 'search'> = findHere()): string {
  return deckBase(here) + writeQuery(place, here.search) + placeHash(place);
}

/** Where this deck lies: its address without query and hash. */
export function deckBase({ href }: Pick<Location, 'href'> = location): string {
  return href.replace(/[?#].*/, '');
}

/** Where everybody can open this deck: where it says that it lies, or where it is open; undefined when only few reach that. */
export function findPublicBase(): string | undefined {
  const said = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  return said ?? (readReach(deckBase()) === 'everyone' ? deckBase() : undefined);
}

function findHere(): Pick<Location, 'href' | 'search'> {
  return { href: findPublicBase() ?? deckBase(), search: location.search };
}

/** A query that says the same stays as it is written: a browser loads the page again for any other. */
function writeQuery({ embed, view, ...named }: DeckPlace, search: string): string {
  const query = new URLSearchParams(search);
  const before = query.toString();
  const set = (name: string, value: string | undefined): void =>
    value === undefined ? query.delete(name) : query.set(name, value);
  if (embed !== undefined && embed !== query.has('embed')) set('embed', embed ? '' : undefined);
  if (view) set('view', view === 'stage' ? undefined : view);
  for (const name of ['cut', 'chapter', 'theme', editionParameter] as const)
    if (named[name] !== undefined) set(name, named[name] || undefined);
  if (query.toString() === before) return search;
  return query.size > 0 ? `?${query}`.replace(/([?&]embed)=(?=&|$)/, '$1').replaceAll('%2C', ',') : '';
}

/** Writes another query into the address of this window, which stays where it is. */
export function replaceQuery(place: DeckPlace): void {
  try {
    history.replaceState(history.state, '', (writeQuery(place, location.search) || location.pathname) + location.hash);
  } catch {
    // Pages from a disk or without an address of their own go on with the one that they have.
  }
}

function placeHash({ slide, state }: DeckPlace): string {
  return slide === undefined ? '' : slideHash(slide, state);
}

/** The part behind "#" that leads to a slide, and to what its widgets keep. */
export function slideHash(id: string, state = ''): string {
  return `#${encodeURIComponent(id)}${state}`;
}

/** Leads to another view of the deck; in a frame the Back button belongs to the host page. */
export function openView(address: string): void {
  if (window.parent === window) location.assign(address);
  else location.replace(address);
}
