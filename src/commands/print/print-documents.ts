// Documents for paper, printed by the browser from the views of the deck.

import type { Deck } from '../../compiler/types.ts';
import { data } from '../../shared/markup.ts';
import { wordsFor } from '../../shared/words/languages.ts';
import { nameDocument, nameEdition, type PaperDocument } from './documents.ts';
import { keepTheme } from './keep-theme.ts';
import { numberContents } from './pdf/page-numbers.ts';
import { addMetadata } from './pdf/metadata.ts';
import type { PrintOptions } from './print-options.ts';
import type { PaperPage } from './printer/page.ts';
import type { Printer } from './session.ts';
import { nameFinal } from '../run/output/replace-folder.ts';
import { formatSize, writeWhole } from '../run/output/write-file.ts';

/** What to print, and where to. */
interface PrintJob extends PrintOptions {
  readonly deck: Deck;
  readonly documents: readonly PaperDocument[];
  /** Slides of the handout a page; undefined for one after the other, each with its notes. */
  readonly layout?: string | undefined;
  readonly out: string;
}

/** Prints documents into the folder `out`, and says where they are. */
export async function printDocuments(printer: Printer, job: PrintJob): Promise<void> {
  console.log(`Printing ${job.documents.map(({ only }) => only).join(', ')} …`);
  // Two at a time: each view has a process of its own in the browser. The handout takes as long as all others together.
  const isLong = ({ view }: PaperDocument): boolean => view === 'handout';
  const queues = [job.documents.filter(isLong), job.documents.filter((document) => !isLong(document))];
  const printing = queues.map(async (queue) => {
    for (const document of queue) await printDocument(printer, document, job);
  });
  const failed = (await Promise.allSettled(printing)).find((result) => result.status === 'rejected');
  if (failed) throw failed.reason;
}

async function printDocument(printer: Printer, document: PaperDocument, job: PrintJob): Promise<void> {
  const { deck, out, cut, chapter, theme, layout } = job;
  const started = performance.now();
  const page = await printer.open({ view: document.view, cut, chapter, theme });
  if (document.view === 'handout') await prepareHandout(page, layout);
  // Slides may be shown from the file; sheets are black on white in every theme.
  if (document.view === 'print' && theme !== undefined) await keepTheme(page);
  const printed = await page.print();
  await page.close();
  const edition = nameEdition(deck, cut);
  const { title: own } = wordsFor(deck.language).documents[document.only];
  const title = edition ? `${own}, ${edition.title}` : own;
  const { bytes, pages } = await addMetadata(printed, deck, title);
  const path = `${out}/${nameDocument(document, deck, { cut: edition?.file, chapter })}`;
  await writeWhole(path, bytes);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `${nameFinal(path)}: ${pages} ${pages === 1 ? 'page' : 'pages'}, ${formatSize(bytes.length)}, ${seconds} s`,
  );
}

async function prepareHandout(page: PaperPage, layout: string | undefined): Promise<void> {
  if (layout !== undefined) {
    await page.evaluate(([name, value]) => document.documentElement.setAttribute(name, value), [
      data.layout,
      layout,
    ] as const);
  }
  await numberContents(page);
}
