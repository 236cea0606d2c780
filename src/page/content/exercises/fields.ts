// What an exercise leaves open: an answer to each task in the notes, and every cell of a table on its slide that is
// empty or holds "…". A field is named by what stands around it, so that it outlives another order of the rows.
import { exerciseFields as words } from '#words/exerciseFields';
import { classes, selectNotes } from '../../../shared/markup.ts';
import { readElementText } from '../../deck/copies.ts';

/** A cell to be filled in. */
export interface OpenCell {
  readonly name: string;
  readonly row: string;
  readonly column: string;
  readonly cell: HTMLTableCellElement;
}

/** The tasks of a slide. */
export function listTasks(section: ParentNode): Element[] {
  return [...section.querySelectorAll(selectNotes('exercise'))];
}

/** The name of the field for a task of a slide, by its place. */
export function nameTaskField(index: number): string {
  return String(index + 1);
}

/** The tables of a slide. */
export function listTables(section: ParentNode): HTMLTableElement[] {
  return [...section.querySelectorAll<HTMLTableElement>(`.${classes.body} table:not(.${classes.widget} *)`)];
}

/** The cells of some tables that are to be filled in. */
export function listOpenCells(tables: readonly HTMLTableElement[]): OpenCell[] {
  const taken = new Map<string, number>();
  return tables.flatMap((table) => {
    const columns = Array.from(table.tHead?.rows[0]?.cells ?? [], readText);
    return [...table.tBodies].flatMap(({ rows }) =>
      [...rows].flatMap((row, index) => {
        const heading = row.cells[0] ? readText(row.cells[0]) : '';
        const title = isOpen(heading) ? words.row(index + 1) : heading;
        return [...row.cells]
          .filter((cell) => isOpen(readText(cell)))
          .map((cell) => {
            const column = columns[cell.cellIndex] ?? '';
            return { name: takeName(taken, `${title} / ${column}`), row: title, column, cell };
          });
      }),
    );
  });
}

function isOpen(text: string): boolean {
  return text === '' || text === '…';
}

function readText(element: Element): string {
  return readElementText(element, { without: 'sup' });
}

function takeName(taken: Map<string, number>, name: string): string {
  const count = (taken.get(name) ?? 0) + 1;
  taken.set(name, count);
  return count === 1 ? name : `${name} (${count})`;
}
