// A chart as SVG, drawn at build time: once for a slide and once for a phone, of which the styles show one. What it
// says stands in words as well: a label for screen readers, and a table beside it.

import type { ComponentChildren, VNode } from 'preact';
import { listFrames, type ChartFrame, type Margins } from './frame.ts';

/** A chart in both sizes; heights and margins in units of a twentieth of the widget's em. */
export function Chart({
  label,
  height,
  margins,
  children,
}: {
  /** What the chart says, in a sentence. */
  readonly label: string;
  readonly height: { readonly wide: number; readonly narrow: number };
  readonly margins: Margins;
  readonly children: (frame: ChartFrame) => ComponentChildren;
}): VNode {
  return (
    <div class="chart" role="img" aria-label={label}>
      {listFrames(height, margins).map((frame) => (
        <svg
          key={frame.width}
          class={frame.isNarrow ? 'narrow' : 'wide'}
          viewBox={`0 0 ${frame.width} ${frame.height}`}
          aria-hidden="true"
        >
          {children(frame)}
        </svg>
      ))}
    </div>
  );
}
