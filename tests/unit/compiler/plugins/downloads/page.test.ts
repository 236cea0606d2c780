import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '../../../../../src/compiler/plugins/downloads/markdown.ts';
import { describeOrigin } from '../../../../../src/compiler/document/origin.ts';
import { renderSlides } from '../../../../../src/compiler/document/document.ts';
import { findMarked } from '../../compile-text.ts';
import { compilePage } from './compile-page.ts';

const folder = 'tests/fixtures/downloads';
const situations = readdirSync(folder).filter((name) => name.endsWith('.md'));

function writePage(text: string): string {
  const { deck, findings } = compilePage(text);
  expect(findings.filter(({ level }) => level === 'error')).toEqual([]);
  return deck.editable.map((page) => renderMarkdown(page, describeOrigin(page, deck))).join('');
}

/** The text of a written page without the line about its origin, as a page of a deck again. */
function takeAgain(written: string): string {
  return `<!-- .slide: data-readers data-download="nochmal" -->\n\n${written.slice(0, written.lastIndexOf('\n---\n'))}`;
}

function dropOrigin(written: string): string {
  return written.slice(0, written.lastIndexOf('\n---\n'));
}

describe('renderMarkdown(page, origin)', () => {
  it.each(situations)('%s', async (name) => {
    const written = writePage(readFileSync(`${folder}/${name}`, 'utf8'));
    await expect(written).toMatchFileSnapshot(`../../../../../${folder}/${name.replace(/md$/, 'txt')}`);
  });

  it.each(situations)('writes what reads as the same page again: %s', (name) => {
    const written = writePage(readFileSync(`${folder}/${name}`, 'utf8'));
    expect(dropOrigin(writePage(takeAgain(written)))).toBe(dropOrigin(written));
  });

  it('says of the deck what deck.yaml says of itself', () => {
    const text = '<!-- .slide: id="seite" data-readers data-download="seite" -->\n\n## Seite';
    const { deck } = compilePage(text, 'title: Folien');
    const [page] = deck.editable;
    expect(page && renderMarkdown(page, describeOrigin(page, deck))).toBe('# Seite\n\n---\n\nAus: Folien\n');
  });
});

describe('a page for readers with a name for its files', () => {
  it('offers both files below its text, as links to files that are saved', () => {
    const { deck } = compilePage(
      '<!-- .slide: data-readers data-download="ki-regeln" -->\n\n## Regeln\n\nText\n\nNote: Mehr.',
    );
    const section = renderSlides(deck, { renderWidget: () => '' }).find((html) => html.includes('data-download'));
    expect(section).toContain(
      '<p>Text</p><p>Diese Seite zum Bearbeiten: <a href="ki-regeln.docx" download="ki-regeln.docx">ki-regeln.docx</a> für Word und LibreOffice, <a href="ki-regeln.md" download="ki-regeln.md">ki-regeln.md</a> als Markdown.</p></div>',
    );
  });

  it('has findings for what cannot be offered, with what to type', () => {
    const pages = [
      'data-readers ‹›data-download="KI Regeln.docx"',
      'data-readers ‹›data-download',
      '‹›data-download="a"',
    ]
      .concat('data-readers data-download="b"', 'data-readers ‹›data-download="b"')
      .map((attributes) => `<!-- .slide: ${attributes} -->\n\n## Seite\n\nText`);
    expect(findMarked(`# A\n\n---\n\n${pages.join('\n\n---\n\n')}`)).toMatchInlineSnapshot(`
      "wrong-value (error)
        "KI Regeln.docx" is no name for files to download: it has small letters from a to z, digits, and hyphens between them.
        Type: data-download="ki-regeln"
      wrong-value (error)
        "" is no name for files to download: it has small letters from a to z, digits, and hyphens between them.
        Type: data-download="name"
      download-in-talk (warning)
        Only a page for readers can be taken along, and this slide is one of the talk.
        Type data-readers before data-download in its comment, or delete data-download.
      duplicate-download (error)
        There is already a page to download with the name "b".
        Give this one another name, for example data-download="b-2"."
    `);
  });
});
