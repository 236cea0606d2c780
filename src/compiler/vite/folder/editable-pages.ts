// The files of pages that readers can edit, as they lie beside the page.

import { describeOrigin } from '../../document/origin.ts';
import { renderMarkdown } from '../../plugins/downloads/markdown.ts';
import { nameFiles } from '../../plugins/downloads/offer.ts';
import type { EditablePage } from '../../editable-page.ts';
import { renderWord } from '../../plugins/downloads/word/document.ts';
import type { Deck } from '../../types.ts';

/** Writes a page for word processors and as Markdown. */
export async function writeEditable(
  page: EditablePage,
  deck: Deck,
): Promise<{ fileName: string; source: string | Uint8Array }[]> {
  const { word, markdown } = nameFiles(page.name);
  const origin = describeOrigin(page, deck);
  return [
    { fileName: word, source: await renderWord(page, { ...deck, origin }) },
    { fileName: markdown, source: renderMarkdown(page, origin) },
  ];
}

/** The content of the file at a path of the site; undefined where no page has such a file. */
export async function findEditable(path: string, deck: Deck): Promise<string | Uint8Array | undefined> {
  const page = deck.editable.find(({ name }) => Object.values(nameFiles(name)).includes(path.slice(1)));
  const files = page ? await writeEditable(page, deck) : [];
  return files.find(({ fileName }) => `/${fileName}` === path)?.source;
}
