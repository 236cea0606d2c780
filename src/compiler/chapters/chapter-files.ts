// Which files of a folder are chapters, and in what order.

import type { SourceFile } from '../types.ts';
import { readRevealPage, type RevealPage } from './separators/reveal-page.ts';

/** Chapter files in the order of the talk: as a page of Reveal names them, else by the number before the name, then by name. */
export function sortChapterFiles(files: readonly SourceFile[], only: string | undefined): SourceFile[] {
  const named = only === undefined ? readRevealPage(files)?.chapters : undefined;
  if (named) return [...named.keys()].flatMap((path) => files.find((file) => file.path === path) ?? []);
  const chapters = files.filter(({ path }) => (only ? nameOf(path) === only : isChapterFile(path)));
  return chapters.toSorted(
    (a, b) => numberOf(a.path) - numberOf(b.path) || nameOf(a.path).localeCompare(nameOf(b.path), 'en'),
  );
}

/** Whether a file is one of slides by its name. */
export function isChapterFile(path: string): boolean {
  return /\.(?:md|markdown)$/i.test(path) && !/^(?:readme|licen[cs]e)\b/i.test(nameOf(path));
}

/** The name of the file at a path. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function numberOf(path: string): number {
  return Number(/^\d+/.exec(nameOf(path))?.[0] ?? Number.MAX_SAFE_INTEGER);
}

/** Says of the chapter files that a page of Reveal leaves out. */
export function reportUnnamed({ source, at, chapters }: RevealPage, files: readonly SourceFile[]): void {
  const [first, ...others] = files.filter(({ path }) => isChapterFile(path) && !chapters.has(path));
  if (!first) return;
  const names = `"${nameOf(first.path)}"${others.length > 0 ? ` and ${others.length} more` : ''}`;
  source.warning(at, {
    rule: 'unnamed-chapter',
    message: `This page names the files of the talk, and ${names} ${others.length > 0 ? 'are' : 'is'} none of them, and not read.`,
    fix: `Type a section for it: <section data-markdown="${nameOf(first.path)}"></section>`,
  });
}
