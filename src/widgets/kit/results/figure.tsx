// Computed figures, each readable by machines: the raw value stands beside the text.

import type { VNode } from 'preact';

/** One computed figure: its raw value in base units (byte, token/s, W, kWh, EUR, kg) and as people read it. */
export interface FigureProps {
  readonly name: string;
  readonly value: number;
  readonly text: string;
}

/** A figure; quiet for screen readers, because one summary speaks for all. */
export function Figure({ name, value, text }: FigureProps): VNode {
  return (
    <output name={name} aria-live="off">
      <data value={String(value)}>{text}</data>
    </output>
  );
}
