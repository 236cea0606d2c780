// Computed figures, each readable by machines: the raw value stands beside the text.

import type { VNode } from 'preact';

/** One computed figure; quiet for screen readers, because one summary speaks for all. */
export function Figure({
  name,
  value,
  text,
}: {
  readonly name: string;
  readonly value: number;
  readonly text: string;
}): VNode {
  return (
    <output name={name} aria-live="off">
      <data value={String(value)}>{text}</data>
    </output>
  );
}
