// Each weight as published, and where it goes: to the nearest of the levels that so few bits can say.

import { quantisationExplorer as words } from '#words/quantisationExplorer';
import type { VNode } from 'preact';
import { round, YAxis } from '../../kit/chart/axes.tsx';
import { Chart } from '../../kit/chart/chart.tsx';
import type { ChartFrame } from '../../kit/chart/frame.ts';
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
            title={frame.isNarrow ? words.roundingShort(...said) : words.roundingTitle(...said)}
          />
          {rounded.levels.length <= mostLines && <path class="levels" d={drawLevels(rounded.levels, frame)} />}
          {rounded.values.map((value, index) => (
            <Weight key={index} frame={frame} index={index} value={value} />
          ))}
        </>
      )}
    </Chart>
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
