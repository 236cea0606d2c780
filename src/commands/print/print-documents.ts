// The four documents for paper, printed by the browser from the views of the deck.

import type { Deck } from '../../compiler/types.ts';
import { addMetadata } from './pdf-metadata.ts';
import type { PrintOptions } from './print-options.ts';
import type { Session } from './session.ts';
import { deckName, formatSize, writeWhole } from '../run/output/write-file.ts';

/** The documents for paper: the view that shows each, its file name, its title. */
export const documents = [
  { view: 'print', name: 'folien', title: 'Folien' },
  { view: 'handout', name: 'handout', title: 'Handout' },
  { view: 'worksheet', name: 'arbeitsblatt', title: 'Arbeitsblatt' },
  { view: 'agenda', name: 'ablauf', title: 'Ablauf' },
] as const;

/** Prints slides, handout, worksheet and agenda into the folder `out`, and says where they are. */
export async function printDocuments(
  session: Session,
  options: PrintOptions & { readonly deck: Deck; readonly out: string },
): Promise<void> {
  const { deck, out, cut, chapter, theme } = options;
  console.log(`Printing ${documents.map(({ name }) => name).join(', ')} …`);
  const print = async ({ view, name, title }: (typeof documents)[number]): Promise<void> => {
    const started = performance.now();
    const page = await session.open({ view, cut, chapter, theme });
    const printed = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
    await page.close();
    const { bytes, pages } = await addMetadata(printed, deck, title);
    const path = `${out}/${deckName}-${name}.pdf`;
    await writeWhole(path, bytes);
    console.log(
      `${path}: ${pages} pages, ${formatSize(bytes.length)}, ${((performance.now() - started) / 1000).toFixed(1)} s`,
    );
  };
  const [slides, handout, ...short] = documents;
  const printShort = async (): Promise<void> => {
    for (const document of short) await print(document);
  };
  // The slides at full speed, then two at a time: each view has a process of its own in the browser.
  await print(slides);
  const printing = [print(handout), printShort()];
  const failed = (await Promise.allSettled(printing)).find((result) => result.status === 'rejected');
  if (failed) throw failed.reason;
}
