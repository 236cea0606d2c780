// npm run release [-- --out DIR]: the site with PDFs of every cut, the single file, the book for e-readers, the picture
// for shared links and checksums, as one folder and as zip. A trainer needs nothing but a browser.

import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { slidesFolder } from './run/chosen-deck.ts';
import { wordsFor } from '../shared/words/languages.ts';
import type { Deck } from '../compiler/types.ts';
import { writeBook } from './epub/write.ts';
import { buildSite } from './run/build-site.ts';
import { addDownloads, offerDownloads, type Download } from './release/downloads.ts';
import { packFolder, writeChecksums } from './release/pack-folder.ts';
import { documents, nameDocument } from './print/documents.ts';
import { printDocuments } from './print/print-documents.ts';
import { renderReadme } from './release/release-readme.ts';
import { readDeck } from './run/read-deck.ts';
import { replaceFolder } from './run/output/replace-folder.ts';
import { reportAll } from './run/report-findings.ts';
import { runCommand } from './run/run-command.ts';
import { chooseBrowser, withBuiltSite, withBuiltSitePrinter } from './print/session.ts';
import { takeSharedPicture } from './release/shared-picture.ts';
import { nameDeck } from './run/output/deck-name.ts';
import { ensureFolder } from './run/output/write-file.ts';
import { writeSingleFile } from './single-file/write.ts';

await runCommand(async () => {
  const { values } = parseArgs({ options: { out: { type: 'string', default: 'release' } } });
  const deck = await readDeck();
  await ensureFolder(values.out);
  const name = nameDeck(deck, slidesFolder);
  const folder = `${values.out}/${name}`;
  if (!(await replaceFolder(folder, 'nothing', (part) => fill(part, deck)))) return 1;
  await packFolder(folder, `${values.out}/${name}.zip`);
  return 0;
});

/** Makes everything in a folder of its own; false when the slides have errors. */
async function fill(folder: string, deck: Deck): Promise<boolean> {
  const name = nameDeck(deck, slidesFolder);
  const { documents: titles, release: words } = wordsFor(deck.language);
  console.log('Building the site …');
  if (!(await buildSite({ outDir: folder, report: reportAll }))) return false;
  await writeBook(folder, deck, `${folder}/${name}.epub`);
  if (!(await writeSingleFile(folder))) return false;
  const editions = [
    { cut: undefined, label: words.allSlides },
    ...deck.cuts.map((cut) => ({ cut: cut.name, label: titles.cut(cut.label) })),
  ];
  await withBuiltSite(folder, chooseBrowser(), (session) => takeSharedPicture(session, folder));
  await withBuiltSitePrinter(folder, async (printer) => {
    for (const { cut } of editions) await printDocuments(printer, { deck, documents, cut, out: `${folder}/pdf` });
  });
  const downloads: Download[] = [
    { title: words.singleFile, path: `${name}.html`, offer: words.singleFileOffer },
    { title: words.book, path: `${name}.epub`, offer: words.bookOffer },
    ...editions.flatMap(({ cut, label }) =>
      documents.map((document) => ({
        title: `${titles[document.only].title} (PDF), ${label}`,
        path: `pdf/${nameDocument(document, deck, { cut })}`,
        offer: cut === undefined ? `${titles[document.only].title} (PDF)` : undefined,
      })),
    ),
  ];
  const page = offerDownloads(await readFile(`${folder}/index.html`, 'utf8'), downloads, words);
  const isListed = deck.linkList.length > 0;
  await writeFile(`${folder}/index.html`, isListed ? await addDownloads(page, folder, { downloads, words }) : page);
  await writeFile(`${folder}/${words.readmeFile}`, renderReadme(deck, name));
  await writeChecksums(folder);
  return true;
}
