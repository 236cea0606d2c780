// The documents for paper, and which of them are asked for.

import type { Cut } from '../../compiler/types.ts';
import type { View } from '../../shared/markup.ts';
import { deckName } from '../run/output/write-file.ts';
import { tidyName } from './file-names.ts';
import type { PrintOptions } from './print-options.ts';

/** A document for paper. */
export interface PaperDocument {
  /** What `--only` calls it. */
  readonly only: string;
  /** The view that shows it. */
  readonly view: View;
  /** The end of its file's name. */
  readonly name: string;
  /** Its own name, behind the deck's title. */
  readonly title: string;
}

const handout: PaperDocument = { only: 'handout', view: 'handout', name: 'handout', title: 'Handout' };

/** All documents in the order in which they are offered. */
export const documents: readonly PaperDocument[] = [
  { only: 'slides', view: 'print', name: 'folien', title: 'Folien' },
  handout,
  { only: 'worksheet', view: 'worksheet', name: 'arbeitsblatt', title: 'Arbeitsblatt' },
  { only: 'agenda', view: 'agenda', name: 'ablauf', title: 'Ablauf' },
];

const layouts = ['1', '2', '3'];

/** The one that is asked for, or all; for a name that does not exist one clear line. */
export function chooseDocuments(only: string | undefined): readonly PaperDocument[] {
  const chosen = documents.filter((document) => only === undefined || document.only === only);
  if (chosen.length > 0) return chosen;
  throw new Error(`There is no document "${only}"; there are: ${documents.map((each) => each.only).join(', ')}.`);
}

/** One clear line for a number of slides a page that the handout does not have, and where no handout is printed. */
export function checkLayout(layout: string | undefined, chosen: readonly PaperDocument[]): void {
  if (layout === undefined) return;
  if (!layouts.includes(layout)) {
    throw new Error(`There is no layout "${layout}"; there are: ${layouts.join(', ')} (slides of the handout a page).`);
  }
  if (!chosen.includes(handout)) {
    throw new Error(`--layout is for the handout; leave it out, or type --only handout --layout ${layout}.`);
  }
}

/** How the file and the title of a document name a cut: by its own name, or as one's own. */
export function nameEdition(
  cuts: readonly Cut[],
  cut: string | undefined,
): { file: string; title: string } | undefined {
  if (cut === undefined) return undefined;
  const known = cuts.find(({ name }) => name === cut);
  if (!known) return { file: 'eigene-fassung', title: 'eigene Fassung' };
  return { file: known.name, title: `Fassung „${known.label}“` };
}

/** The name of a document's file, with what of the deck it holds. */
export function nameDocument({ name }: PaperDocument, { cut, chapter }: PrintOptions): string {
  const part = [cut, chapter].filter((each) => each !== undefined).map((each) => tidyName(each));
  return `${[deckName, ...part, name].join('-')}.pdf`;
}
