// A book for e-readers (EPUB 3.3, https://www.w3.org/TR/epub-33/) from a built site: one document for each chapter, the
// pictures that they show, the faces of the drawings, and the files that say what belongs to the book.

import { zipSync, type Zippable } from 'fflate';
import { parse } from 'parse5';
import { findMediaType } from '../../compiler/html/files/file-types.ts';
import { readStyles } from '../../compiler/vite/scripts.ts';
import type { Deck } from '../../compiler/types.ts';
import { readChapters } from './chapters.ts';
import { readFonts } from './fonts.ts';
import { readOwnLook } from './own-look.ts';
import { renderContainer, renderNavigation, renderPackage } from './package.ts';
import { renderDocument } from './xhtml.ts';

const styles = 'src/commands/epub/book.css';
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Makes the book of a page; `read` gives the files beside it. The same page gives the same bytes. */
export async function createBook(
  page: string,
  deck: Deck,
  read: (path: string) => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const { chapters, pictures } = readChapters(parse(page), deck);
  const documents = chapters.map((chapter) => ({ ...chapter, text: renderDocument(chapter, deck.language ?? 'de') }));
  const files = await Promise.all(Array.from(pictures, async ([path, name]) => [name, await read(path)] as const));
  const own = readOwnLook(deck);
  files.push(...(await readFonts()));
  for (const [path, source] of own.files) files.push([path, await read(source)]);
  const book: Zippable = {
    // The first file, and not compressed, so that it tells by its first bytes what the book is.
    mimetype: [encode('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': encode(renderContainer()),
    'book/package.opf': encode(
      renderPackage(
        deck,
        documents,
        files.map(([path]) => ({ path, type: findMediaType(path) })),
      ),
    ),
    'book/nav.xhtml': encode(renderNavigation(deck, documents)),
    'book/book.css': encode((await readStyles(styles)) + own.styles),
  };
  for (const { file, text } of documents) book[`book/${file}`] = encode(text);
  for (const [path, content] of files) book[`book/${path}`] = [content, { level: 0 }];
  // The earliest time that a zip knows: not that of the build.
  return zipSync(book, { mtime: '1980-01-01T12:00:00' });
}
