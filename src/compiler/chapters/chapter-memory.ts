// Chapters as they were read before, for whoever compiles a folder after each save: reading them is a third of the work.

import type { ParsedChapter, SourceFile } from '../types.ts';
import type { ForeignKey } from './front-matter/foreign-keys.ts';

/** A chapter, and what of its front matter is said for the whole folder. */
export interface ReadChapter {
  readonly parsed: ParsedChapter;
  readonly foreignKeys: readonly ForeignKey[];
}

/** The last reading of each file by its path. */
export type ChapterMemory = Map<string, { readonly text: string; readonly index: number; readonly read: ReadChapter }>;

/** Reads a chapter, or takes the last reading where neither its text nor its place has changed. */
export function readOnce(
  memory: ChapterMemory,
  { path, text }: SourceFile,
  { index, read }: { index: number; read: () => ReadChapter },
): ReadChapter {
  const kept = memory.get(path);
  if (kept?.text === text && kept.index === index) return copy(kept.read);
  const fresh = read();
  memory.set(path, { text, index, read: copy(fresh) });
  return fresh;
}

/** With a source of its own, to which later steps add their findings. */
function copy({ parsed, foreignKeys }: ReadChapter): ReadChapter {
  const source = parsed.source.copy();
  return { parsed: { ...parsed, source }, foreignKeys: foreignKeys.map((key) => ({ ...key, source })) };
}
