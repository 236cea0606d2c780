import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { describeOrigin } from '../../../../../src/compiler/document/origin.ts';
import { renderWord } from '../../../../../src/compiler/plugins/downloads/word/document.ts';
import { findXmlFault } from '../../../../../src/compiler/html/files/xml.ts';
import type { Deck } from '../../../../../src/compiler/types.ts';
import { compilePage } from './compile-page.ts';

const folder = 'tests/fixtures/downloads';

async function writePage(text: string): Promise<{ bytes: Uint8Array; parts: ReadonlyMap<string, string>; deck: Deck }> {
  const { deck } = compilePage(text);
  const [page] = deck.editable;
  if (!page) throw new Error('expected a page to edit');
  const bytes = await renderWord(page, { ...deck, origin: describeOrigin(page, deck) });
  return {
    bytes,
    deck,
    parts: new Map(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)])),
  };
}

/** The paragraphs of a document, each with its style, the level of its list, and its text. */
function listParagraphs(document: string): string[] {
  return [...document.matchAll(/<w:p>(.*?)<\/w:p>|<w:p\/>/g)].map(([, inside = '']) => {
    const style = /<w:pStyle w:val="(\w+)"/.exec(inside)?.[1] ?? 'Normal';
    const level = /<w:ilvl w:val="(\d)"\/><w:numId w:val="(\d+)"/.exec(inside);
    const text = [...inside.matchAll(/<w:t [^>]*>([^<]*)</g)].map(([, run]) => run).join('');
    return `${style}${level ? ` ${level[2]}.${level[1]}` : ''}: ${text}`;
  });
}

describe('renderWord(page, deck)', () => {
  let parts: ReadonlyMap<string, string>;
  const read = (path: string): string => parts.get(path) ?? '';
  beforeAll(async () => {
    ({ parts } = await writePage(readFileSync(`${folder}/everything.md`, 'utf8')));
  });

  it('has well-formed parts, and the one that names them first', () => {
    expect([...parts.keys()][0]).toBe('[Content_Types].xml');
    for (const [path, text] of parts) expect([path, findXmlFault(text)]).toEqual([path, undefined]);
  });

  it('has headings, quotes and text by the styles of word processors, set as on the page', () => {
    const paragraphs = listParagraphs(read('word/document.xml'));
    expect(paragraphs).toContain('Heading1: Unsere „KI-Regeln“ für 40\u202FGB');
    expect(paragraphs).toContain('Heading2: Was erlaubt ist');
    expect(paragraphs).toContain('Heading3: Noch tiefer');
    expect(paragraphs).toContain('Quote: in zwei Absätzen');
    expect(paragraphs).toContain('Code: echo &quot;hallo&quot;');
    expect(paragraphs).toContain(
      'Normal: Diese Seite dürft ihr kopieren und ändern, siehe Anfang, Plan und das Gesetz. Ein Kärtchen hat CO2, OPEN_AI=1 und A_B alt.',
    );
    expect(paragraphs.join()).not.toContain('steht nicht in der Datei');
    for (const style of [
      'Heading1',
      'Heading2',
      'Heading3',
      'Quote',
      'Code',
      'ListParagraph',
      'TableGrid',
      'Hyperlink',
    ])
      expect(read('word/styles.xml')).toContain(`w:styleId="${style}"`);
  });

  it('has bold text, deeper text, and links into the web', () => {
    expect(read('word/document.xml')).toMatch(/<w:b\/><w:bCs\/><\/w:rPr><w:t [^>]*>Einladung</);
    expect(read('word/document.xml')).toMatch(/<w:vertAlign w:val="subscript"\/><\/w:rPr><w:t [^>]*>2</);
    expect(read('word/document.xml')).toMatch(/<w:hyperlink [^>]*r:id="link1".*?das Gesetz/);
    expect(read('word/_rels/document.xml.rels')).toMatch(
      /Id="link1"[^>]*Target="https:\/\/example.org\/gesetz\?a=1&amp;b=2"/,
    );
  });

  it('has tables with a head that is repeated, and empty cells', () => {
    const [table = ''] = /<w:tbl>.*<\/w:tbl>/.exec(read('word/document.xml')) ?? [];
    expect(table).toContain('<w:tblStyle w:val="TableGrid"/>');
    expect(table.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(listParagraphs(table)).toEqual(
      ['Schublade', 'Beispiel', 'Wer?', 'grün', 'Einladung | Brief', '', 'rot', 'Beratung', '…'].map(
        (cell) => `Normal: ${cell}`,
      ),
    );
  });

  it('says its language, its title, its authors and its date', () => {
    expect(read('word/styles.xml')).toContain('<w:lang w:val="de-DE"/>');
    const properties = read('docProps/core.xml');
    expect(properties).toContain(
      '<dc:title>Unsere „KI-Regeln“ für 40\u202FGB</dc:title><dc:creator>Kim Beispiel</dc:creator>',
    );
    expect(properties).toContain('<dc:language>de-DE</dc:language>');
    expect(properties.match(/>2026-11-27T12:00:00Z</g)).toHaveLength(2);
  });

  it('says at its foot where it comes from', () => {
    expect(listParagraphs(read('word/document.xml')).at(-1)).toBe(
      'Source: Aus: Folien · Stand 27.11.2026 · Lizenz: CC BY 4.0 · https://folien.example/?view=read#regeln',
    );
  });

  it('has lists that count each for itself, in their depth', async () => {
    const written = await writePage(readFileSync(`${folder}/lists.md`, 'utf8'));
    const paragraphs = listParagraphs(written.parts.get('word/document.xml') ?? '').slice(1, -1);
    expect(paragraphs.map((line) => line.replace(/^ListParagraph \d+/, 'List'))).toMatchInlineSnapshot(`
      [
        "List.0: eins",
        "List.1: Protokolle",
        "List.1: Einladungen",
        "List.2: tiefer",
        "Normal: Ein zweiter Absatz im Punkt.",
        "List.0: zwei",
        "List.0: ☐ geprüft",
        "List.0: ☒ gekennzeichnet",
        "List.0: eine andere Liste",
        "List.0: drei",
        "List.0: vier",
        "List.0: im Zitat",
        "List.0: noch einmal",
        "List.0: Zeileund noch eine",
      ]
    `);
    const lists = paragraphs.flatMap((line) => /ListParagraph (\d+)/.exec(line)?.[1] ?? []);
    expect(new Set(lists).size).toBe(8);
    expect(written.parts.get('word/numbering.xml')).toContain('<w:start w:val="3"/>');
  });

  it('is in the language of the page where that is another', async () => {
    const written = await writePage(readFileSync(`${folder}/language.md`, 'utf8'));
    expect(written.parts.get('word/styles.xml')).toContain('<w:lang w:val="en-US"/>');
  });

  it('runs from right to left in a language that is written so', async () => {
    const { parts: written } = await writePage(
      '<!-- .slide: lang="ar" data-readers data-download="a" -->\n\n## A\n\n| a | b |\n|---|--:|\n| 1 | 2 |',
    );
    expect(written.get('word/styles.xml')).toMatch(
      /<w:rtl\/><w:lang w:bidi="ar-EG"\/>.*<w:pPrDefault><w:pPr><w:bidi\/>/,
    );
    expect(written.get('word/document.xml')).toContain('<w:bidiVisual/>');
    expect(read('word/styles.xml')).not.toMatch(/<w:(?:rtl|bidi)\/>/);
  });

  it('keeps the sides of columns, and code within its item', async () => {
    const { parts: written } = await writePage(readFileSync(`${folder}/sides.md`, 'utf8'));
    const document = written.get('word/document.xml') ?? '';
    expect([...document.matchAll(/<w:jc w:val="(\w+)"\/>/g)].map(([, side]) => side)).toEqual([
      'right',
      'center',
      'left',
      'right',
      'center',
      'left',
    ]);
    expect(document).toMatch(/<w:pStyle w:val="Code"\/>(?:(?!<\/w:pPr>).)*<w:ind w:left="360"\/>/);
  });

  it('gives the same bytes on any day, and without an edition no date', async () => {
    const text = readFileSync(`${folder}/everything.md`, 'utf8');
    const { bytes, deck } = await writePage(text);
    vi.useFakeTimers({ now: new Date('2031-01-01') });
    try {
      expect(Buffer.from((await writePage(text)).bytes).equals(Buffer.from(bytes))).toBe(true);
    } finally {
      vi.useRealTimers();
    }
    const undated = await Promise.all(
      deck.editable.map((page) => renderWord(page, { ...deck, version: '', origin: [] })),
    );
    expect(strFromU8(unzipSync(undated[0] ?? bytes)['docProps/core.xml'] ?? bytes)).not.toContain('dcterms:created');
  });
});
