// What was read and where the reader stopped, kept in this browser only. What an older deck or somebody by hand
// has left there counts as nothing.
import { forget, parseRecord, recall, recallShared, remember } from '../../../page/browser/memory.ts';

/** What is kept between two visits. */
interface KeptProgress {
  /** The slide that was read last; undefined before the first visit. */
  readonly stoppedAt: string | undefined;
  readonly read: ReadonlySet<string>;
}

/** Understands what was stored; ids of slides that are gone fall away. */
export function parseProgress(stored: string | undefined, known: ReadonlySet<string>): KeptProgress {
  const fields = parseRecord(stored);
  const { at } = fields;
  const ids = listIds(fields).filter((id) => known.has(id));
  return { stoppedAt: typeof at === 'string' && known.has(at) ? at : undefined, read: new Set(ids) };
}

/** What this browser remembers about these slides. */
export function recallProgress(known: ReadonlySet<string>): KeptProgress {
  return parseProgress(recall('reading') ?? recallShared('reading', listIds), known);
}

/** Keeps it; false when this browser does not allow it. */
export function rememberProgress({ stoppedAt, read }: KeptProgress): boolean {
  return remember('reading', JSON.stringify({ at: stoppedAt, read: [...read] }));
}

/** Clears what this browser has kept, so that the article begins anew. */
export function forgetProgress(): void {
  forget('reading', listIds);
}

function listIds({ read }: Readonly<Record<string, unknown>>): readonly string[] {
  return Array.isArray(read) ? read.filter((id) => typeof id === 'string') : [];
}
