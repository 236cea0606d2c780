// What is known of a chosen thing, a line for each detail.

import type { ComponentChildren, VNode } from 'preact';

/** A row of a table of details. */
export function Detail({ name, children }: { readonly name: string; readonly children: ComponentChildren }): VNode {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{children}</td>
    </tr>
  );
}
