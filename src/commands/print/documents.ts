// The documents for paper, and which of them are asked for.

import type { Deck } from '../../compiler/types.ts';
import type { View } from '../../shared/markup.ts';
import { slidesFolder } from '../run/chosen-deck.ts';
import { wordsFor, type Words } from '../../shared/words/languages.ts';
import { nameDeck } from '../run/output/deck-name.ts';
import { tidyName } from './file-names.ts';
import type { PrintOptions } from './print-options.ts';

/** A document for paper. */
export interface PaperDocument {
  /** What `--only` calls it, and where its words stand: the end of its file's name, and its own name behind the deck's title. */
  readonly only: keyof Pick<Words['documents'], 'slides' | 'handout' | 'worksheet' | 'agenda'>;
  /** The view that shows it. */
  readonly view: View;
}

const handout: PaperDocument = { only: 'handout', view: 'handout' };

/** All documents in the order in which they are offered. */
export const documents: readonly PaperDocument[] = [
  { only: 'slides', view: 'print' },
  handout,
  { only: 'worksheet', view: 'worksheet' },
  { only: 'agenda', view: 'agenda' },
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
  { cuts, language }: Pick<Deck, 'cuts' | 'language'>,
  cut: string | undefined,
): { file: string; title: string } | undefined {
  if (cut === undefined) return undefined;
  const known = cuts.find(({ name }) => name === cut);
  const { documents: words } = wordsFor(language);
  return known ? { file: known.name, title: words.cut(known.label) } : words.ownCut;
}

type NamedDeck = Parameters<typeof nameDeck>[0];

/** The name of a document's file, with what of the deck it holds. */
export function nameDocument({ only }: PaperDocument, deck: NamedDeck, { cut, chapter }: PrintOptions): string {
  const { file } = wordsFor(deck.language).documents[only];
  const part = [cut, chapter].filter((each) => each !== undefined).map((each) => tidyName(each));
  return `${[nameDeck(deck, slidesFolder), ...part, file].join('-')}.pdf`;
}
