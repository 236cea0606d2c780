// Reads and writes the place in the address: "#slide-id", and behind a semicolon what widgets keep there.
// Reveal's own forms, "#/slide-id" and "#/3", are still read.
import { decodePercent } from '../../shared/decode.ts';
import type { Slide, SlideList } from './slides.ts';

/** What the part behind "#" asks for. */
export type Address =
  | { readonly kind: 'id'; readonly id: string; readonly state: string }
  | { readonly kind: 'number'; readonly index: number };

/** Understands the part behind "#"; undefined when there is none. */
export function parseHash(hash: string): Address | undefined {
  const number = /^#\/(\d+)(?:\/\d+)*$/.exec(hash);
  if (number) return { kind: 'number', index: Number(number[1]) };
  const [, id, state = ''] = /^#\/?([^/;]+)(?:\/-?\d+)?(;.*)?$/.exec(hash) ?? [];
  return id === undefined ? undefined : { kind: 'id', id: decodePercent(id), state };
}

/** The slide that the part behind "#" means; undefined when it means none. */
export function findPlace(list: SlideList, hash: string): Slide | undefined {
  const place = parseHash(hash);
  if (place?.kind === 'number') return list.all[place.index];
  return place && list.find(place.id);
}

/** Writes the place; a step replaces the entry in the history, a jump adds one. */
export interface AddressWriter {
  replace(id: string, state?: string): void;
  push(id: string, state?: string): void;
  /** Forgets what waits to be written, because the address has been changed from outside. */
  drop(): void;
  /** Writes at once what waits, before the browser itself adds an entry. */
  flush(): void;
}

// Browsers refuse more than about 100 to 200 changes in 30 seconds.
const pause = 250;

/** Writes at most once per pause, and at the latest when the page goes away. */
export function createAddressWriter(): AddressWriter {
  const framed = window.parent !== window;
  let waiting: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function flush(): void {
    if (waiting !== undefined && waiting !== location.hash) write('replaceState', waiting);
    drop();
  }

  function drop(): void {
    clearTimeout(timer);
    timer = undefined;
    waiting = undefined;
  }

  function replace(id: string, state = ''): void {
    waiting = formatHash(id, state);
    timer ??= setTimeout(flush, pause);
  }

  function push(id: string, state = ''): void {
    if (framed) return replace(id, state); // The host page's Back button is not ours.
    flush();
    const hash = formatHash(id, state);
    if (hash !== location.hash) write('pushState', hash);
  }

  window.addEventListener('pagehide', flush);
  return { replace, push, drop, flush };
}

/** Leads to another view of the deck; in a frame the Back button belongs to the host page. */
export function openView(address: string): void {
  if (window.parent === window) location.assign(address);
  else location.replace(address);
}

function formatHash(id: string, state: string): string {
  return `#${encodeURIComponent(id)}${state}`;
}

function write(method: 'pushState' | 'replaceState', hash: string): void {
  try {
    history[method](null, '', hash);
  } catch {
    // Pages without an address of their own (srcdoc, sandbox) go on without one.
  }
}
