// The YAML files of a deck: deck.yaml and glossary.yaml. A file that was meant as one of them would be missed
// without a word.

import { Source } from '../findings.ts';
import type { SourceFile } from '../types.ts';

interface DataFiles {
  readonly deck: SourceFile | undefined;
  readonly glossary: SourceFile | undefined;
  /** The files that look like one of them, each with its finding. */
  readonly unread: readonly Source[];
}

/** Finds the YAML files that are read. */
export function findDataFiles(files: readonly SourceFile[]): DataFiles {
  const [deck, glossary] = [/(?:^|\/)deck\.ya?ml$/, /(?:^|\/)glossary\.ya?ml$/].map((name) =>
    files.find(({ path }) => name.test(path)),
  );
  const unread = files.filter((file) => file !== deck && file !== glossary && isLikely(file));
  return { deck, glossary, unread: unread.map(reportUnread) };
}

function isLikely({ path }: SourceFile): boolean {
  return /(?:^|\/)(?:deck|gloss[a-z]*)\.ya?ml$/i.test(path);
}

function reportUnread({ path, text }: SourceFile): Source {
  const source = new Source(path, text);
  const name = /deck\.ya?ml$/i.test(path) ? 'deck.yaml' : 'glossary.yaml';
  source.warning(0, {
    rule: 'unread-file',
    message: `This file is not read: the deck has one ${name}, and it has exactly this name.`,
    fix: `Name it ${name}, or move what it says there and delete it.`,
  });
  return source;
}
