// What was read and where the reader stopped, kept in this browser only. What an older deck or somebody by hand
// has left there counts as nothing.
import { followMemory, forget, parseRecord, recall, recallShared, remember } from '../../../page/browser/memory.ts';

/** What counts as read. */
export interface Ticks {
  /** Slides that are read, by themselves or by the reader's tick. */
  readonly read: ReadonlySet<string>;
  /** Slides that the reader has ticked off: only another tick makes them read. */
  readonly unread: ReadonlySet<string>;
}

/** What is kept between two visits. */
interface KeptProgress extends Ticks {
  /** The slide that was read last; undefined before the first visit. */
  readonly stoppedAt: string | undefined;
}

/** Understands what was stored; ids of slides that are gone fall away. */
export function parseProgress(stored: string | undefined, known: ReadonlySet<string>): KeptProgress {
  const fields = parseRecord(stored);
  const { at } = fields;
  const select = (ids: readonly string[]): Set<string> => new Set(ids.filter((id) => known.has(id)));
  return {
    stoppedAt: typeof at === 'string' && known.has(at) ? at : undefined,
    read: select(listTexts(fields.read)),
    unread: select(listTexts(fields.unread)),
  };
}

/** What this browser remembers about these slides. */
export function recallProgress(known: ReadonlySet<string>): KeptProgress {
  return parseProgress(recall('reading') ?? recallShared('reading'), known);
}

/** Keeps it; false when this browser does not allow it. */
export function rememberProgress({ stoppedAt, read, unread }: KeptProgress): boolean {
  return remember('reading', JSON.stringify({ at: stoppedAt, read: [...read], unread: [...unread] }));
}

/** Hears of it when another tab keeps something else. */
export function followProgress(listener: () => void): void {
  followMemory('reading', listener);
}

/** With one slide read or not, as the reader says. */
export function setTick({ read, unread }: Ticks, id: string, isRead: boolean): Ticks {
  const others = (ids: ReadonlySet<string>): string[] => [...ids].filter((other) => other !== id);
  return isRead
    ? { read: new Set([...read, id]), unread: new Set(others(unread)) }
    : { read: new Set(others(read)), unread: new Set([...unread, id]) };
}

/** Clears what this browser has kept, so that the article begins anew. */
export function forgetProgress(): void {
  forget('reading');
}

function listTexts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [];
}
