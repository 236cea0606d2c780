// The note that lies beside the files of a release, for people who have only ever clicked on things.

import { wordsFor } from '../../shared/words/languages.ts';
import type { Deck } from '../../compiler/types.ts';

/** What to open, what to print, what to upload: plain text with line ends that every editor knows. */
export function renderReadme({ title, authors, licence, version, language }: Deck, name: string): string {
  const { release: words } = wordsFor(language);
  const about = [authors.join(', '), licence && words.licence(licence), version && words.edition(version)];
  const lines = [title, '', ...words.readme(`${name}.html`, `${name}.epub`), '', about.filter(Boolean).join(' · '), ''];
  return `\uFEFF${lines.join('\r\n')}`;
}
