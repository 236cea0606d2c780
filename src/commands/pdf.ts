// npm run pdf [-- --cut NAME --chapter NAME --theme NAME --out DIR]: slides, handout, worksheet, agenda.

import { parseArgs } from 'node:util';
import { PDFDocument } from '@cantoo/pdf-lib';
import { slidesFolder } from '../../vite.config.ts';
import { readFolder } from '../compiler/folder.ts';
import { compile } from '../compiler/index.ts';
import type { Deck } from '../compiler/types.ts';
import { themes } from '../markup.ts';
import { runCommand } from './run-command.ts';
import { withSession, type Session } from './session.ts';
import { formatSize, writeWhole } from './write-file.ts';

const mostSlides = 1000;
const documents = [
  { view: 'print', name: 'folien' },
  { view: 'handout', name: 'handout' },
  { view: 'worksheet', name: 'arbeitsblatt' },
  { view: 'agenda', name: 'ablauf' },
] as const;

/** What to print. */
export interface PdfOptions {
  readonly cut: string | undefined;
  readonly chapter: string | undefined;
  readonly theme: string | undefined;
  readonly out: string;
}

await runCommand(async () => {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ options: { cut: text, chapter: text, theme: text, out: { ...text, default: 'export' } } });
  const options: PdfOptions = { cut: values.cut, chapter: values.chapter, theme: values.theme, out: values.out };
  const { deck } = compile({ ...(await readFolder(slidesFolder)), today: '', base: '' });
  checkOptions(deck, options);
  console.log('Building the deck …');
  return (await withSession((session) => printAll(session, { deck, options }))) ? 0 : 1;
});

/** Prints the four documents one after the other and says where they are. */
async function printAll(session: Session, { deck, options }: { deck: Deck; options: PdfOptions }): Promise<void> {
  for (const { view, name } of documents) {
    const started = performance.now();
    const page = await session.open({ view, cut: options.cut, chapter: options.chapter, theme: options.theme });
    const printed = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
    await page.close();
    const { bytes, pages } = await addMetadata(printed, { deck, name });
    const path = `${options.out}/llms-selbst-hosten-${name}.pdf`;
    await writeWhole(path, bytes);
    console.log(`${path}: ${pages} pages, ${formatSize(bytes.length)}, ${((performance.now() - started) / 1000).toFixed(1)} s`);
  }
}

/** Adds what Chromium leaves out: author, subject, licence; title and language as the deck has them. */
async function addMetadata(printed: Uint8Array, { deck, name }: { deck: Deck; name: string }): Promise<{ bytes: Uint8Array; pages: number }> {
  const pdf = await PDFDocument.load(printed, { updateMetadata: false });
  const titles: Record<string, string> = { folien: 'Folien', handout: 'Handout', arbeitsblatt: 'Arbeitsblatt', ablauf: 'Ablauf' };
  pdf.setTitle(`${deck.title}: ${titles[name] ?? name}`, { showInWindowTitleBar: true });
  pdf.setAuthor(deck.authors.join(', '));
  pdf.setSubject(deck.subtitle);
  pdf.setKeywords([`Lizenz: ${deck.licence}`, `Stand: ${deck.version}`]);
  pdf.setLanguage(deck.language ?? 'de');
  return { bytes: await pdf.save({ useObjectStreams: true }), pages: pdf.getPageCount() };
}

/** One clear line for a cut, chapter or theme that does not exist, and for more slides than one print takes. */
function checkOptions(deck: Deck, { cut, chapter, theme }: PdfOptions): void {
  const check = (what: string, value: string | undefined, known: readonly string[]): void => {
    if (value !== undefined && !known.includes(value)) {
      throw new Error(`There is no ${what} "${value}"; there are: ${known.join(', ') || 'none'}.`);
    }
  };
  check('cut', cut, deck.cuts.map(({ name }) => name));
  check('chapter', chapter, deck.chapters.map(({ id }) => id));
  check('theme', theme, themes);
  if (deck.slides.length > mostSlides && chapter === undefined) {
    throw new Error(`${deck.slides.length} slides are more than one print takes; print chapters with --chapter NAME.`);
  }
}
