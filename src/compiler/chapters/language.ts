// The deck's language, for those who need it before the slides are compiled.

import { Source } from '../findings.ts';
import type { SourceFile } from '../types.ts';
import { findDataFiles } from './data-files.ts';
import { readSettings } from './settings.ts';

/** The language that deck.yaml names; undefined without deck.yaml. What is wrong there is found by the compilation. */
export function readLanguage(files: readonly SourceFile[]): string | undefined {
  const { deck } = findDataFiles(files);
  return deck && readSettings(new Source(deck.path, deck.text)).language;
}
