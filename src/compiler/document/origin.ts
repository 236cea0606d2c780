// Where a page to edit comes from, as its last line says: the deck, its edition, its licence, its address.

import { wordsFor } from '../../shared/words/languages.ts';
import { findLicenceAddress, formatDate } from './colophon.ts';
import type { Deck } from '../types.ts';
import type { EditablePage, TextRun } from '../editable-page.ts';

/** The line at the foot of a page; what deck.yaml does not say is left out. */
export function describeOrigin({ id }: Pick<EditablePage, 'id'>, deck: Deck): TextRun[] {
  const { title, version, licence, base } = deck;
  const { downloads: words, colophon } = wordsFor(deck.language);
  const address = base && `${base}?view=read#${encodeURI(id)}`;
  const parts: TextRun[] = [
    { text: words.from(title) },
    { text: version && colophon.asOf(formatDate(version, colophon)) },
    { text: licence && colophon.licence(licence), address: findLicenceAddress(licence) || undefined },
    { text: address, address },
  ];
  const said = parts.filter(({ text }) => text !== '');
  return said.flatMap((part, index) => (index === 0 ? [part] : [{ text: ' · ' }, part]));
}
