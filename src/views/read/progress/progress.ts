// What was read and where the reader stopped, kept in this browser only. What an older deck, another deck
// on this host or somebody by hand has left there counts as nothing.
import { parseRecord, recall, remember } from '../../../page/browser/memory.ts';

/** What is kept between two visits. */
interface KeptProgress {
  /** The slide that was read last; undefined before the first visit. */
  readonly stoppedAt: string | undefined;
  readonly read: ReadonlySet<string>;
}

/** Understands what was stored; ids of slides that are gone fall away. */
export function parseProgress(stored: string | undefined, known: ReadonlySet<string>): KeptProgress {
  const { at, read } = parseRecord(stored);
  const ids = Array.isArray(read) ? read.filter((id) => typeof id === 'string' && known.has(id)) : [];
  return { stoppedAt: typeof at === 'string' && known.has(at) ? at : undefined, read: new Set(ids) };
}

/** What this browser remembers about these slides. */
export function recallProgress(known: ReadonlySet<string>): KeptProgress {
  return parseProgress(recall('reading'), known);
}

/** Keeps it; false when this browser does not allow it. */
export function rememberProgress({ stoppedAt, read }: KeptProgress): boolean {
  return remember('reading', JSON.stringify({ at: stoppedAt, read: [...read] }));
}

/** Clears what this browser has kept, so that the article begins anew. */
export function forgetProgress(): void {
  remember('reading', undefined);
}
