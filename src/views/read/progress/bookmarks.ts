// The reader's bookmarks, kept in this browser only. What an older deck, somebody by hand or another tab has left there
// is read anew before each change.
import { followMemory, parseRecord, recall, remember } from '../../../page/browser/memory.ts';
import { createListeners, type Listen } from '../../../page/browser/signal.ts';

/** The slides that the reader has marked. */
export interface Bookmarks {
  readonly all: ReadonlySet<string>;
  /** Sets or removes one; false when this browser does not keep it. */
  readonly set: (id: string, isMarked: boolean) => boolean;
  readonly forget: () => void;
  readonly onChange: Listen<void>;
}

/** Understands what was stored; ids of slides that are gone fall away. */
export function parseBookmarks(stored: string | undefined, known: ReadonlySet<string>): ReadonlySet<string> {
  const { slides } = parseRecord(stored);
  return new Set(Array.isArray(slides) ? slides.filter((id) => typeof id === 'string' && known.has(id)) : []);
}

/** Follows the bookmarks on these slides, in all tabs. */
export function openBookmarks(known: ReadonlySet<string>): Bookmarks {
  const listeners = createListeners<void>();
  const read = (): ReadonlySet<string> => parseBookmarks(recall('reader-bookmarks'), known);
  let all = read();
  let isKept = true;

  followMemory('reader-bookmarks', () => {
    all = read();
    listeners.tell();
  });
  return {
    get all() {
      return all;
    },
    set: (id, isMarked) => {
      const next = new Set(isKept ? read() : all);
      if (isMarked) next.add(id);
      else next.delete(id);
      all = next;
      isKept = remember('reader-bookmarks', next.size > 0 ? JSON.stringify({ slides: [...next] }) : undefined);
      listeners.tell();
      return isKept;
    },
    forget: () => {
      all = new Set();
      remember('reader-bookmarks', undefined);
      listeners.tell();
    },
    onChange: listeners.add,
  };
}
