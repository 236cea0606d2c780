// What Chromium leaves out of a PDF: author, subject, licence. Pages, tags and bookmarks stay as they are.

import { findLicenceAddress } from '../../../compiler/document/colophon.ts';
import { html } from '../../../compiler/html/html.ts';
import { wordsFor } from '../../../shared/words/languages.ts';
import type { Deck } from '../../../compiler/types.ts';
import { createStream, findReference, readObject, readPdf, writePdf } from './objects.ts';

/** What the metadata says about a document. */
type About = Pick<Deck, 'title' | 'subtitle' | 'authors' | 'licence' | 'language' | 'version'>;

/** Adds title, author, subject, licence and language; `part` is the document's own name, such as "Handout". */
export async function addMetadata(
  printed: Uint8Array,
  about: About,
  part: string,
): Promise<{ bytes: Uint8Array; pages: number }> {
  const pdf = readPdf(printed);
  const title = about.title ? `${about.title}: ${part}` : part;
  const metadata = Math.max(...pdf.objects.keys()) + 1;
  const packet = Buffer.from(renderPacket(about, title));
  const catalog = readObject(pdf, pdf.root);
  const changes = new Map([
    [pdf.info, Buffer.from(writeInfo(readObject(pdf, pdf.info), about, title))],
    [pdf.root, Buffer.from(completeCatalog(catalog, metadata, about), 'latin1')],
    [metadata, createStream('/Type /Metadata /Subtype /XML', packet)],
  ]);
  const pages = Number(/\/Count (\d+)/.exec(readObject(pdf, findReference(catalog, 'Pages')))?.[1]);
  return { bytes: await writePdf(pdf, changes), pages };
}

/** What the browser says of itself and of the time stays. */
function writeInfo(printed: string, { authors, subtitle, licence, version, language }: About, title: string): string {
  const { documents: words } = wordsFor(language);
  const keywords = [licence && words.licence(licence), version && words.edition(version)];
  const own = Object.entries({
    Title: title,
    Author: authors.join(', '),
    Subject: subtitle,
    Keywords: keywords.filter(Boolean).join(' '),
  }).map(([name, text]) => `/${name} ${writeText(text)}`);
  const kept = printed.match(/\/(?:Creator|Producer|CreationDate|ModDate) \((?:\\.|[^\\)])*\)/g) ?? [];
  return `<<\n${[...own, ...kept].join('\n')}\n>>`;
}

function completeCatalog(catalog: string, metadata: number, { language = 'de' }: About): string {
  const entries = [`/Lang ${writeText(language)}`, `/Metadata ${metadata} 0 R`];
  // The browser has it of every page with a title.
  if (!catalog.includes('/DisplayDocTitle')) entries.push('/ViewerPreferences << /DisplayDocTitle true >>');
  const bare = catalog.replace(/\/Lang \((?:\\.|[^\\)])*\)/, '').replace(/>>$/, '');
  return `${bare}\n${entries.join('\n')}\n>>`;
}

/** A text as PDFs have it: in UTF-16, written with digits. */
function writeText(text: string): string {
  return `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()}>`;
}

/** The same once more as XMP, which has a field for the licence. */
function renderPacket({ subtitle, authors, licence, language = 'de' }: About, title: string): string {
  const address = findLicenceAddress(licence);
  const names = authors.map((name) => html`<rdf:li>${name}</rdf:li>`);
  const text = (name: string, value: string) =>
    html`<${name}><rdf:Alt><rdf:li xml:lang="x-default">${value}</rdf:li></rdf:Alt></${name}>`;
  return html`<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/">
${text('dc:title', title)}${text('dc:description', subtitle)}${text('dc:rights', licence)}
<dc:creator><rdf:Seq>${names}</rdf:Seq></dc:creator><dc:language><rdf:Bag><rdf:li>${language}</rdf:li></rdf:Bag></dc:language>
<xmpRights:Marked>True</xmpRights:Marked>${address ? html`<xmpRights:WebStatement>${address}</xmpRights:WebStatement>` : ''}
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`.text;
}
