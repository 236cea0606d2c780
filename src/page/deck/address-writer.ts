// Writes the place into the address: seldom enough for the browser, and never into the history of a page around
// the deck.
import { whenIdle } from '../browser/when-idle.ts';
import { isStorageSealed, onErasure } from '../browser/storage.ts';
import { slideHash } from './address.ts';

/** Writes the place; a step replaces the entry in the history, a jump adds one. */
export interface AddressWriter {
  replace(id: string, state?: string): void;
  push(id: string, state?: string): void;
  /** Writes the place within the slide again, and leaves the address as it is. */
  keep(): void;
  /** Forgets what waits to be written, because the address has been changed from outside. */
  drop(): void;
  /** Writes at once what waits, before the browser itself adds an entry. */
  flush(): void;
}

// Browsers refuse more than about 100 to 200 changes in 30 seconds.
const pause = 350;

/** Writes at most once per pause, and at the latest when the page goes away; `readState` is what the history keeps beside the address. */
export function createAddressWriter(readState?: () => unknown): AddressWriter {
  const framed = window.parent !== window;
  let waiting: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function flush(): void {
    const isNew = waiting !== undefined && waiting !== location.hash;
    if (timer !== undefined && (isNew || readState)) write('replaceState', waiting);
    drop();
  }

  function drop(): void {
    clearTimeout(timer);
    timer = undefined;
    waiting = undefined;
  }

  function replace(id: string, state = ''): void {
    waiting = slideHash(id, state);
    keep();
  }

  function keep(): void {
    timer ??= setTimeout(() => whenIdle(flush), pause);
  }

  function push(id: string, state = ''): void {
    if (framed) return replace(id, state); // The host page's Back button is not ours.
    flush();
    const hash = slideHash(id, state);
    if (hash !== location.hash) write('pushState', hash);
  }

  function write(method: 'pushState' | 'replaceState', hash?: string): void {
    try {
      history[method](isStorageSealed() ? null : (readState?.() ?? null), '', hash);
    } catch {
      // Pages without an address of their own (srcdoc, sandbox) go on without one.
    }
  }

  // A change of the history would end a page that the browser keeps; there the timer goes on when somebody comes back.
  window.addEventListener('pagehide', ({ persisted }) => persisted || flush());
  onErasure(() => write('replaceState')); // Of the entry that is open; others lose theirs when somebody comes back to them.
  return { replace, push, keep, drop, flush };
}
