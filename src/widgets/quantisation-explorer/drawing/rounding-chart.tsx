// Each weight as published, and where it goes: to the nearest of the levels that so few bits can say.

import { quantisationExplorer as words } from '#words/quantisationExplorer';
import type { VNode } from 'preact';
import { round, YAxis } from '../../kit/chart/axes.tsx';
import { Chart } from '../../kit/chart/chart.tsx';
import { textSize, type ChartFrame } from '../../kit/chart/frame.ts';
import { scaleLinear } from '../../kit/chart/scales.ts';
import { formatNumber } from '../../kit/numbers.ts';
import type { Level } from '../level.ts';
import { weights } from '../weights.ts';
import { formatError } from './wording.ts';

const margins = { left: 56, right: 8, top: 32, bottom: 4 };
/** Beyond the largest of the weights, on both sides. */
const reach = 0.2;
/** More levels than these would fill the picture. */
const mostLines = 32;

/** The weights before and after rounding. */
export function RoundingChart({ level }: { readonly level: Level }): VNode {
  const { rounded, error, quantisation } = level;
  const said = [2 ** quantisation.nominalBits, formatError(error)] as const;
  return (
    <Chart label={words.rounding(...said)} height={{ wide: 140, narrow: 200 }} margins={margins}>
      {(frame) => (
        <>
          <YAxis
            frame={frame}
            ticks={[0, 0.15, -0.15].map((at) => ({ at: scale(frame)(at), text: formatNumber(at, 2) }))}
            title=""
          />
          <Legend frame={frame} said={said} />
          {rounded.levels.length <= mostLines && <path class="levels" d={drawLevels(rounded.levels, frame)} />}
          {rounded.values.map((value, index) => (
            <Weight key={index} frame={frame} index={index} value={value} />
          ))}
        </>
      )}
    </Chart>
  );
}

/** What circles and squares are, above the plot. */
function Legend({
  frame: { isNarrow },
  said,
}: {
  readonly frame: ChartFrame;
  readonly said: readonly [count: number, error: string];
}): VNode {
  const size = isNarrow ? 'narrow' : 'wide';
  const square = isNarrow ? 86 : 228;
  return (
    <g class="axis weight">
      <circle cx={6} cy={13} r={5} />
      <text x={18} y={textSize.height}>
        {words.published[size]}
      </text>
      <path class="rounded" d={`M${square} 9h8v8h-8z`} />
      <text x={square + 16} y={textSize.height}>
        {words.rounded[size](...said)}
      </text>
    </g>
  );
}

function scale({ plot }: ChartFrame) {
  return scaleLinear([-reach, reach], [plot.bottom, plot.top]);
}

function drawLevels(levels: readonly number[], frame: ChartFrame): string {
  const { left, right } = frame.plot;
  return levels
    .filter((value) => Math.abs(value) <= reach)
    .map((value) => `M${left} ${round(scale(frame)(value))}H${right}`)
    .join('');
}

/** A circle as published, a square as rounded. */
function Weight({
  frame,
  index,
  value,
}: {
  readonly frame: ChartFrame;
  readonly index: number;
  readonly value: number;
}): VNode {
  const { left, right } = frame.plot;
  const x = round(left + ((index + 0.5) * (right - left)) / weights.length);
  const [from, to] = [weights[index] ?? 0, value].map((weight) => round(scale(frame)(weight)));
  return (
    <g class="weight">
      <path d={`M${x} ${from}V${to}`} />
      <circle cx={x} cy={from} r={frame.isNarrow ? 3.5 : 5} />
      <path class="rounded" d={`M${x - 4} ${(to ?? 0) - 4}h8v8h-8z`} />
    </g>
  );
}
