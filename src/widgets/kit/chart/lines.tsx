// Lines of a chart, told apart by their dashes as well as by colour, each with its name at its end.

import { line } from 'd3-shape';
import type { VNode } from 'preact';
import type { ChartFrame } from './frame.ts';
import { Labels, placeLabels, type Label } from './labels.tsx';

/** One line: its points in the frame's units, and its name. */
interface Series {
  readonly key: string;
  readonly name: string;
  readonly points: readonly (readonly [x: number, y: number])[];
}

const draw = line().digits(1);

/** All lines; the first stand out most. What lies outside the plot's top is cut off. */
export function Lines({ frame, series }: { readonly frame: ChartFrame; readonly series: readonly Series[] }): VNode {
  return (
    <g class="lines">
      {series.map(({ key, points }, index) => (
        <path key={key} class={`series-${index}`} d={draw(points.map(([x, y]) => [x, y])) ?? ''} />
      ))}
      <Labels labels={placeLabels(series.flatMap(nameEnd), frame)} />
    </g>
  );
}

function nameEnd({ key, name, points }: Series): Label[] {
  const last = points.at(-1);
  return last === undefined ? [] : [{ key, text: name, x: last[0], y: last[1] }];
}
