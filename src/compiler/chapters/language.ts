// The deck's language, for those who need it before the slides are compiled.

import { Source } from '../findings.ts';
import type { SourceFile } from '../types.ts';
import { sortChapterFiles } from './chapter-files.ts';
import { findDataFiles } from './data-files.ts';
import { readFrontMatter } from './front-matter/front-matter.ts';
import { readSettings } from './settings/settings.ts';

/** The language that deck.yaml names, without it the first chapter; undefined for none. What is wrong there is found by the compilation. */
export function readLanguage(files: readonly SourceFile[]): string | undefined {
  const { deck } = findDataFiles(files);
  if (deck) return readSettings(new Source(deck.path, deck.text)).language;
  const [first] = sortChapterFiles(files, undefined);
  return first && readFrontMatter(new Source(first.path, first.text), { id: '', index: 0 }).language;
}
