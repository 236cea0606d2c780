// Axes of a chart: lines, ticks and titles. A tick whose text would touch another's is left out.

import type { VNode } from 'preact';
import { measureText, textSize, type ChartFrame } from './frame.ts';

/** A tick: its place on the axis in the frame's units, and what stands there. */
interface Tick {
  readonly at: number;
  readonly text: string;
}

interface AxisProps {
  readonly frame: ChartFrame;
  /** The most important first. */
  readonly ticks: readonly Tick[];
  readonly title: string;
}

/** The axis below the plot; its title stands at the right below the ticks. */
export function XAxis({ frame: { plot, width }, ticks, title }: AxisProps): VNode {
  const shown = spread(ticks, ({ at, text }) => {
    const half = measureText(text) / 2;
    return [at - half, at + half];
  });
  return (
    <g class="axis">
      <path d={`M${plot.left} ${plot.bottom}H${plot.right}`} />
      {shown.map(({ at, text }) => {
        // Kept within the picture.
        const half = measureText(text) / 2;
        const x = Math.min(Math.max(at, half), width - half);
        return (
          <g key={text}>
            <path d={`M${round(at)} ${plot.bottom}v6`} />
            <text x={round(x)} y={plot.bottom + 25} text-anchor="middle">
              {text}
            </text>
          </g>
        );
      })}
      <text x={plot.right} y={plot.bottom + 48} text-anchor="end">
        {title}
      </text>
    </g>
  );
}

/** The axis at the left, with a line across the plot for each tick; its title stands above. */
export function YAxis({ frame: { plot }, ticks, title }: AxisProps): VNode {
  const shown = spread(ticks, ({ at }) => [at - textSize.height / 2, at + textSize.height / 2]);
  return (
    <g class="axis">
      {shown.map(({ at, text }) => (
        <g key={text}>
          <path class="grid" d={`M${plot.left} ${round(at)}H${plot.right}`} />
          <text x={plot.left - 8} y={round(at + 6)} text-anchor="end">
            {text}
          </text>
        </g>
      ))}
      <text x={0} y={Math.max(textSize.height, plot.top - 18)}>
        {title}
      </text>
    </g>
  );
}

/** The ticks that leave a gap between their texts, the first of them kept. */
function spread(ticks: readonly Tick[], extent: (tick: Tick) => readonly [number, number]): readonly Tick[] {
  const gap = 8;
  const kept: Tick[] = [];
  for (const tick of ticks) {
    const [from, to] = extent(tick);
    const isFree = kept.every((other) => {
      const [start, end] = extent(other);
      return to + gap <= start || end + gap <= from;
    });
    if (isFree) kept.push(tick);
  }
  return kept;
}

/** A coordinate in few characters. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
