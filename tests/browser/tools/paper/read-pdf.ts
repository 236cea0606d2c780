// Reads what a PDF says to machines: bookmarks, tags, links, metadata, fonts, text.
import { readFile } from 'node:fs/promises';
import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A bookmark, with those below it. */
export interface Bookmark {
  readonly title: string;
  readonly items: readonly Bookmark[];
}

/** A link on a page (from 0): to an address outside, or to another page; to neither when it is dead. */
export interface PdfLink {
  readonly from: number;
  readonly url: string | undefined;
  readonly page: number | undefined;
}

/** As the commands print. */
export const printSettings = { preferCSSPageSize: true, printBackground: true, tagged: true, outline: true };

/** What the tests ask about a PDF. */
export interface PdfFacts {
  readonly bookmarks: readonly Bookmark[];
  readonly info: Readonly<Record<string, unknown>>;
  readonly licence: string;
  readonly isTagged: boolean;
  readonly texts: readonly string[];
  readonly links: readonly PdfLink[];
  /** Names of the tags, each once. */
  readonly tags: readonly string[];
  readonly alternatives: readonly string[];
  /** Kind and name of every font; "embedded" where its letters are in the file. */
  readonly fonts: readonly string[];
}

/** Reads a PDF from a file or from its bytes. */
export async function readPdf(source: string | Uint8Array): Promise<PdfFacts> {
  const bytes = typeof source === 'string' ? await readFile(source) : source;
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await task.promise;
  const { info, metadata } = await pdf.getMetadata();
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, index) => readPage(pdf, index + 1)));
  const facts: PdfFacts = {
    bookmarks: ((await pdf.getOutline()) ?? []) as Bookmark[],
    info: info as Record<string, unknown>,
    licence: String(metadata?.get('dc:rights') ?? ''),
    isTagged: (await pdf.getMarkInfo())?.Marked === true,
    texts: pages.map(({ text }) => text),
    links: pages.flatMap(({ links }) => links),
    tags: [...new Set(pages.flatMap(({ tags }) => tags.map(({ role }) => role)))],
    alternatives: pages.flatMap(({ tags }) => tags.flatMap(({ alt }) => (alt ? [alt] : []))),
    fonts: await readFonts(bytes),
  };
  await task.destroy();
  return facts;
}

/** Where `npm run pdf` puts a document of a deck whose files have this name. */
export function locatePdf(folder: string, deck: string, name: string): string {
  return `${folder}/${deck}-${name}.pdf`;
}

/** What no PDF of ours may have: letters as pictures or missing, dead links and those to this computer, titles twice. */
export function findFaults({ isTagged, fonts, links, bookmarks }: PdfFacts): string[] {
  return [
    ...(isTagged ? [] : ['no tags']),
    ...fonts.filter((font) => font.includes('Type3')),
    ...fonts.filter((font) => font.startsWith('/CIDFontType2') && !/\/[A-Z]{6}\+.+ embedded$/.test(font)),
    ...links.flatMap(({ from, url, page }) => ((url ?? page) === undefined ? [`dead link on page ${from + 1}`] : [])),
    ...links.flatMap(({ url }) => (url && !/^(https?:\/\/(?!127\.|localhost)|mailto:)/.test(url) ? [url] : [])),
    ...listTitles(bookmarks).filter((title) => /^(.{8,})\1$/.test(title)),
  ];
}

/** The titles of all bookmarks, in order. */
export function listTitles(bookmarks: readonly Bookmark[]): string[] {
  return bookmarks.flatMap(({ title, items }) => [title, ...listTitles(items)]);
}

/** Text without blanks: line breaks in the PDF are not those of the page. */
export function squeeze(text: string): string {
  return text.replace(/[\s\u00AD]+/g, '');
}

interface Tag {
  readonly role: string;
  readonly alt?: string;
  readonly children?: readonly Tag[];
}

async function readPage(pdf: PDFDocumentProxy, number: number) {
  const page = await pdf.getPage(number);
  const content = await page.getTextContent();
  const text = content.items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
  const annotations = (await page.getAnnotations()) as { subtype: string; url?: string; dest?: string | unknown[] }[];
  const links = await Promise.all(
    annotations
      .filter(({ subtype }) => subtype === 'Link')
      .map(async ({ url, dest }) => ({ from: number - 1, url, page: await findPage(pdf, dest) })),
  );
  return { text, links, tags: flatten((await page.getStructTree()) as Tag | null) };
}

/** Fonts as the file lists them; the library that reads pages is slow at this. */
async function readFonts(bytes: Uint8Array): Promise<string[]> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const dictionaries = pdf.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFDict ? [object] : []));
  return dictionaries
    .filter((font) => font.get(PDFName.of('Type')) === PDFName.of('Font'))
    .map((font) => {
      const descriptor = font.lookupMaybe(PDFName.of('FontDescriptor'), PDFDict);
      const embedded = descriptor?.has(PDFName.of('FontFile2')) ? ' embedded' : '';
      return `${String(font.get(PDFName.of('Subtype')))} ${String(font.get(PDFName.of('BaseFont')))}${embedded}`;
    });
}

async function findPage(pdf: PDFDocumentProxy, dest: string | unknown[] | undefined): Promise<number | undefined> {
  const target = typeof dest === 'string' ? await pdf.getDestination(dest) : dest;
  const [reference] = target ?? [];
  return reference ? pdf.getPageIndex(reference as Parameters<PDFDocumentProxy['getPageIndex']>[0]) : undefined;
}

function flatten(tag: Tag | null | undefined): Tag[] {
  return tag?.role ? [tag, ...(tag.children ?? []).flatMap(flatten)] : [];
}
