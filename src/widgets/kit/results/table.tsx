// A table of results: on a phone each row is a card in which every value bears its column's name.

import type { ComponentChildren, VNode } from 'preact';
import { classes, data } from '../../../shared/markup.ts';

/** One row: what it is about, and a value for each further column. */
export interface TableRow {
  readonly key: string;
  readonly head: ComponentChildren;
  readonly cells: readonly ComponentChildren[];
  /** The row that is chosen. */
  readonly marked?: boolean;
}

/** A table, which takes the focus because it may have to scroll; `room` is the width in em below which its rows become cards. */
export function DataTable({
  caption,
  columns,
  rows,
  room,
}: {
  /** What the table is about, for screen readers. */
  readonly caption: string;
  /** That of the row's head first. */
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
  readonly room: number;
}): VNode {
  return (
    <div class={classes.table} tabIndex={0} role="group" aria-label={caption} style={`--room:${room}`}>
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, head, cells, marked = false }) => (
            <tr key={key} class={marked ? 'marked' : undefined}>
              <th scope="row">{head}</th>
              {cells.map((cell, index) => (
                <td key={columns[index + 1]} {...{ [data.label]: columns[index + 1] }}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
