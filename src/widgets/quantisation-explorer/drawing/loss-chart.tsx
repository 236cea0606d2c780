// What fewer bits cost, as measured for two models: the fewer, the steeper.

import { quantisationExplorer as words } from '#words/quantisationExplorer';
import type { VNode } from 'preact';
import { round, XAxis, YAxis } from '../../kit/chart/axes.tsx';
import { Chart } from '../../kit/chart/chart.tsx';
import type { ChartFrame } from '../../kit/chart/frame.ts';
import { Lines } from '../../kit/chart/lines.tsx';
import { scaleLinear } from '../../kit/chart/scales.ts';
import { formatNumber } from '../../kit/numbers.ts';
import { usualQuantisations } from '../bits.ts';
import type { Level } from '../level.ts';
import { findLoss, lossSeries } from '../losses.ts';
import { formatLoss } from './wording.ts';

const margins = { left: 56, right: 118, top: 36, bottom: 30 };
/** From many bits to few; with 16 nothing is lost. */
const bitsRange = [9, 3] as const;
const most = 60;

/** The measured loss over the bits that a weight takes in fact. */
export function LossChart({ level }: { readonly level: Level }): VNode {
  return (
    <Chart label={describe()} height={{ wide: 152, narrow: 210 }} margins={margins}>
      {(frame) => <Drawn frame={frame} bits={level.quantisation.bitsPerWeight} />}
    </Chart>
  );
}

function Drawn({ frame, bits }: { readonly frame: ChartFrame; readonly bits: number }): VNode {
  const { plot } = frame;
  const x = scaleLinear(bitsRange, [plot.left, plot.right]);
  const y = scaleLinear([0, most], [plot.bottom, plot.top]);
  const series = lossSeries.map((each) => ({
    key: each.name,
    name: each.name,
    points: listMeasured(each).map(([at, loss]) => [x(at), y(loss * 100)] as const),
  }));
  return (
    <>
      <YAxis
        frame={frame}
        ticks={[0, 30, 60].map((percent) => ({ at: y(percent), text: formatNumber(percent) }))}
        title={frame.isNarrow ? words.axisLossShort : words.axisLoss}
      />
      <XAxis
        frame={frame}
        ticks={[9, 8, 7, 6, 5, 4, 3].map((at) => ({ at: x(at), text: formatNumber(at) }))}
        title=""
      />
      {bits <= bitsRange[0] && <path class="chosen" d={`M${round(x(bits))} ${plot.bottom}V${plot.top}`} />}
      <Lines frame={frame} series={series} />
      {series.flatMap(({ key, points }) =>
        points.map(([cx, cy]) => <circle key={`${key} ${cx}`} class="measured" cx={round(cx)} cy={round(cy)} r="5" />),
      )}
    </>
  );
}

/** Bits and loss where somebody measured it, from many bits to few. */
function listMeasured(series: (typeof lossSeries)[number]): readonly (readonly [bits: number, loss: number])[] {
  return usualQuantisations.flatMap(({ id, bitsPerWeight }) => {
    const loss = findLoss(series, id);
    return loss === undefined || bitsPerWeight > bitsRange[0] ? [] : [[bitsPerWeight, loss] as const];
  });
}

function describe(): string {
  const models = lossSeries.map((series) =>
    words.measuredOf(
      series.name,
      listMeasured(series)
        .map(([bits, loss]) => words.lossAt(formatNumber(bits, 1), formatLoss(loss)))
        .join(', '),
    ),
  );
  return [words.lossChart, ...models].join(' ');
}
