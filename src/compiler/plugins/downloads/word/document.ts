// A page to edit as a document for word processors (DOCX), with real headings, lists and tables. The library is loaded
// with the first page that needs it.

import type * as Docx from 'docx';
import type { EditableBlock, EditableItem, EditablePage, TextRun } from '../../../editable-page.ts';
import { findDirection } from '../../../html/language.ts';
import type { Deck } from '../../../types.ts';
import { createNumbering, findOpenLists, numberItem } from './lists.ts';
import { createRuns } from './runs.ts';
import { settleBytes } from './settle.ts';
import { createStyles, moreStyles } from './styles.ts';
import { createTable } from './tables.ts';

/** What the file says of its page: the deck's authors, edition and language, and the line at its foot. */
export interface WordFacts extends Pick<Deck, 'authors' | 'version' | 'language'> {
  readonly origin: readonly TextRun[];
}

/** The bytes of the file: the same from the same page and deck. */
export async function renderWord(page: EditablePage, deck: WordFacts): Promise<Uint8Array> {
  const docx = await import('docx');
  const language = findRegion(page.language ?? deck.language ?? 'de');
  const document = new docx.Document({
    title: page.title,
    creator: deck.authors.join(', '),
    lastModifiedBy: deck.authors.join(', '),
    styles: createStyles(language),
    externalStyles: moreStyles,
    numbering: createNumbering(docx, page.blocks),
    sections: [{ children: createContent(docx, { page, language, from: deck.origin }) }],
  });
  const written: Uint8Array = await docx.Packer.toBuffer(document);
  return settleBytes(written, { date: deck.version, language });
}

/** Word processors know languages with their region alone: "de" is "de-DE". */
function findRegion(tag: string): string {
  const { language, region } = new Intl.Locale(tag).maximize();
  return region ? `${language}-${region}` : language;
}

function createContent(
  docx: typeof Docx,
  { page, language, from }: { page: EditablePage; language: string; from: readonly TextRun[] },
): (Docx.Paragraph | Docx.Table)[] {
  const title = new docx.Paragraph({ heading: 'Heading1', children: [new docx.TextRun(page.title)] });
  const origin = new docx.Paragraph({ style: 'Source', children: createRuns(docx, from) });
  const ways = { openLists: findOpenLists(page.blocks), isTurned: findDirection(language) === 'rtl' };
  return [title, ...page.blocks.flatMap((block) => createBlock(docx, block, ways)), origin];
}

const headings = ['Heading1', 'Heading2', 'Heading3', 'Heading4', 'Heading5', 'Heading6'] as const;

function createBlock(
  docx: typeof Docx,
  block: EditableBlock,
  { openLists, isTurned }: { openLists: ReadonlySet<number>; isTurned: boolean },
): (Docx.Paragraph | Docx.Table)[] {
  switch (block.kind) {
    case 'heading':
      return [
        new docx.Paragraph({
          heading: headings[block.level - 1] ?? 'Heading6',
          children: createRuns(docx, block.text),
        }),
      ];
    case 'paragraph':
      return [new docx.Paragraph({ ...placeOf(block), children: createRuns(docx, block.text) })];
    case 'item': {
      const text = [...findBox(block, openLists), ...block.text];
      return [new docx.Paragraph({ numbering: numberItem(block), children: createRuns(docx, text) })];
    }
    case 'table':
      // Two tables that touch would be one.
      return [
        createTable(docx, block, { createRuns: (text) => createRuns(docx, text), isTurned }),
        new docx.Paragraph({}),
      ];
    case 'code':
      return block.text.split('\n').map(
        (line) =>
          new docx.Paragraph({
            ...indentOf(block),
            style: 'Code',
            spacing: { after: 0 },
            children: [new docx.TextRun(line)],
          }),
      );
    case 'rule':
      return [new docx.Paragraph({ thematicBreak: true })];
  }
}

/** The box of an item, unless all of its list have one as their mark. */
function findBox({ isDone, list }: EditableItem, openLists: ReadonlySet<number>): TextRun[] {
  return isDone === undefined || openLists.has(list) ? [] : [{ text: isDone ? '☒ ' : '☐ ' }];
}

/** A quote has its style, and what goes on in an item stands as far in as that. */
function placeOf({ depth, isQuoted }: { depth: number; isQuoted: boolean }): Docx.IParagraphOptions {
  return { ...(isQuoted ? { style: 'Quote' } : {}), ...indentOf({ depth }) };
}

function indentOf({ depth }: { depth: number }): Docx.IParagraphOptions {
  return depth > 0 ? { indent: { left: 360 * depth } } : {};
}
