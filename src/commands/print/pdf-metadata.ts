// What Chromium leaves out of a PDF: author, subject, licence. Pages, tags and bookmarks stay as they are.

import { ParseSpeeds, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { findLicenceAddress } from '../../compiler/document/colophon.ts';
import { html } from '../../compiler/html/html.ts';
import { wordsFor } from '../../shared/words/languages.ts';
import type { Deck } from '../../compiler/types.ts';

/** What the metadata says about a document. */
type About = Pick<Deck, 'title' | 'subtitle' | 'authors' | 'licence' | 'language' | 'version'>;

/** Adds title, author, subject, licence and language; `part` is the document's own name, such as "Handout". */
export async function addMetadata(
  printed: Uint8Array,
  about: About,
  part: string,
): Promise<{ bytes: Uint8Array; pages: number }> {
  const { documents: words } = wordsFor(about.language);
  const pdf = await PDFDocument.load(printed, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
  const title = about.title ? `${about.title}: ${part}` : part;
  pdf.setTitle(title, { showInWindowTitleBar: true });
  pdf.setAuthor(about.authors.join(', '));
  pdf.setSubject(about.subtitle);
  pdf.setKeywords(
    [about.licence && words.licence(about.licence), about.version && words.edition(about.version)].filter(Boolean),
  );
  pdf.setLanguage(about.language ?? 'de');
  const packet = pdf.context.stream(renderPacket(about, title), { Type: 'Metadata', Subtype: 'XML' });
  pdf.catalog.set(PDFName.of('Metadata'), pdf.context.register(packet));
  return { bytes: await pdf.save({ useObjectStreams: true, objectsPerTick: Infinity }), pages: pdf.getPageCount() };
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
