// What an e-reader reads first: where the book's package lies, what belongs to it, and its contents.

import { createHash } from 'node:crypto';
import { wordsFor } from '../../shared/words/languages.ts';
import { findDirection } from '../../compiler/html/language.ts';
import type { Deck } from '../../compiler/types.ts';
import type { BookChapter } from './chapters.ts';
import { escapeXml, wrapDocument } from './xhtml.ts';

/** A chapter with its document's text. */
interface BookDocument extends BookChapter {
  readonly text: string;
}

/** A file of another type in the book. */
interface BookFile {
  readonly path: string;
  readonly type: string;
}

/** Where the package lies. */
export function renderContainer(): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;
}

/** What the book is, what it holds, and in which order it is read. */
export function renderPackage(deck: Deck, documents: readonly BookDocument[], files: readonly BookFile[]): string {
  const language = deck.language ?? 'de';
  const items = [
    '<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>',
    '<item id="css" href="book.css" media-type="text/css"/>',
    ...documents.map(
      ({ file, text }, index) =>
        `<item id="c${index}" href="${encodeURI(file)}" media-type="application/xhtml+xml"${renderProperties(text)}/>`,
    ),
    ...files.map(({ path, type }, index) => `<item id="f${index}" href="${encodeURI(path)}" media-type="${type}"/>`),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${language}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
${listMetadata(deck, language).join('\n')}
</metadata>
<manifest>
${items.join('\n')}
</manifest>
<spine${findDirection(language) ? ' page-progression-direction="rtl"' : ''}>
${documents.map((_, index) => `<itemref idref="c${index}"/>`).join('\n')}
</spine>
</package>
`;
}

/** The contents: chapters with their slides. */
export function renderNavigation({ title, language }: Deck, documents: readonly BookDocument[]): string {
  const { book: words } = wordsFor(language);
  const link = (address: string, text: string): string => `<a href="${encodeURI(address)}">${escapeXml(text)}</a>`;
  const chapters = documents.map(({ file, title: name, entries }) => {
    const slides = entries.map((slide) => `<li>${link(`${file}#${slide.id}`, slide.title)}</li>`);
    return `<li>${link(file, name)}\n<ol>\n${slides.join('\n')}\n</ol></li>`;
  });
  const first = documents[0]?.file ?? '';
  const body = `<body>
<nav epub:type="toc" role="doc-toc"><h1>${words.contents}</h1>
<ol>
${chapters.join('\n')}
</ol></nav>
<nav epub:type="landmarks" hidden="hidden"><ol><li><a epub:type="bodymatter" href="${encodeURI(first)}">${words.start}</a></li></ol></nav>
</body>`;
  return wrapDocument({ title, language: language ?? 'de', body });
}

function listMetadata(deck: Deck, language: string): string[] {
  const { title, subtitle, authors, licence, version, base } = deck;
  const meta = (property: string, value: string): string => `<meta property="${property}">${escapeXml(value)}</meta>`;
  return [
    `<dc:identifier id="id">${createIdentifier(deck)}</dc:identifier>`,
    `<dc:title>${escapeXml(subtitle ? `${title}: ${subtitle}` : title)}</dc:title>`,
    `<dc:language>${language}</dc:language>`,
    ...authors.map((author) => `<dc:creator>${escapeXml(author)}</dc:creator>`),
    ...(licence ? [`<dc:rights>${escapeXml(licence)}</dc:rights>`] : []),
    ...(base ? [`<dc:source>${escapeXml(base)}</dc:source>`] : []),
    meta('dcterms:modified', `${version || '2000-01-01'}T00:00:00Z`),
    ...['textual', 'visual'].map((mode) => meta('schema:accessMode', mode)),
    meta('schema:accessModeSufficient', 'textual'),
    ...['alternativeText', 'tableOfContents', 'readingOrder', 'structuralNavigation'].map((feature) =>
      meta('schema:accessibilityFeature', feature),
    ),
    meta('schema:accessibilityHazard', 'none'),
    meta('schema:accessibilitySummary', wordsFor(deck.language).book.accessibility),
  ];
}

/** A name for this edition, as RFC 9562 writes those of version 8. */
function createIdentifier({ title, base, version }: Deck): string {
  const hash = createHash('sha256').update([title, base, version].join('\n')).digest('hex');
  const parts = [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `8${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ];
  return `urn:uuid:${parts.join('-')}`;
}

function renderProperties(text: string): string {
  const properties = [...(text.includes('<math ') ? ['mathml'] : []), ...(text.includes('<svg ') ? ['svg'] : [])];
  return properties.length > 0 ? ` properties="${properties.join(' ')}"` : '';
}
