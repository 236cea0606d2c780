// Tables of a document for word processors: the head is repeated on each page, columns are as wide as their texts ask.

import { findLargest } from '../../../long-lists.ts';
import type * as Docx from 'docx';
import type { EditableTable, TextRun } from '../../../editable-page.ts';

// Between the margins of an A4 page, in twentieths of a point.
const width = 9026;
// In letters; an empty column is there to be filled in.
const shortest = 10;
const longest = 45;

/** How the document writes its tables. */
interface TableWays {
  /** Makes the text of a cell. */
  readonly createRuns: (text: readonly TextRun[]) => Docx.ParagraphChild[];
  /** Whether the first column stands on the right. */
  readonly isTurned: boolean;
}

/** The table with its style. */
export function createTable(
  docx: typeof Docx,
  { head, rows, sides }: EditableTable,
  { createRuns, isTurned }: TableWays,
): Docx.Table {
  const createRow = (cells: EditableTable['head'], tableHeader: boolean) =>
    new docx.TableRow({
      ...(tableHeader ? { tableHeader } : {}),
      cantSplit: true,
      children: cells.map((text, column) => {
        const shown = tableHeader ? text.map((run) => ({ ...run, isStrong: true })) : text;
        const side = sides[column];
        return new docx.TableCell({
          children: [
            new docx.Paragraph({
              ...(side ? { alignment: side, bidirectional: isTurned } : {}),
              children: createRuns(shown),
            }),
          ],
        });
      }),
    });
  return new docx.Table({
    style: 'TableGrid',
    ...(isTurned ? { visuallyRightToLeft: true } : {}),
    width: { size: 100, type: docx.WidthType.PERCENTAGE },
    columnWidths: shareWidth([head, ...rows]),
    tableLook: { firstRow: true },
    rows: [createRow(head, true), ...rows.map((row) => createRow(row, false))],
  });
}

function shareWidth(rows: readonly EditableTable['head'][]): number[] {
  const columns = rows[0]?.map((_, column) => findLargest(rows.map((row) => countLetters(row[column] ?? [])))) ?? [];
  const shares = columns.map((letters) => Math.min(Math.max(letters, shortest), longest));
  const all = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => Math.floor((width * share) / all));
}

function countLetters(text: readonly TextRun[]): number {
  return text.reduce((sum, run) => sum + run.text.length, 0);
}
