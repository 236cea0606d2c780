// All ways in one chart. A line ends in a bar where its machine can make no more; dots show how it would go on.

import { ticks } from 'd3-array';
import type { VNode } from 'preact';
import { costCalculator as words } from '#words/costCalculator';
import { round, XAxis, YAxis } from '../../kit/chart/axes.tsx';
import { Chart } from '../../kit/chart/chart.tsx';
import { textSize, type ChartFrame } from '../../kit/chart/frame.ts';
import { Labels, placeLabels, type Label } from '../../kit/chart/labels.tsx';
import { scaleLinear, type Scale } from '../../kit/chart/scales.ts';
import { formatNumber } from '../../kit/numbers.ts';
import type { Plan } from '../plan.ts';
import { drawPlan, type Drawing, type Mark, type WayLine } from './chart-values.ts';

/** At the right stand the names of the lines, on a phone without their amounts. */
const margins = { left: 82, right: 176, top: 40, bottom: 54 };
const narrowRight = 84;

/** The chart of the axis that is chosen. */
export function CostChart({ plan }: { readonly plan: Plan }): VNode {
  const drawing = drawPlan(plan);
  return (
    <div class={`costs way-${plan.values.way} axis-${plan.values.axis}`}>
      <Chart label={drawing.label} height={{ wide: 264, narrow: 320 }} margins={margins}>
        {(frame) => <Sized drawing={drawing} frame={frame.isNarrow ? widen(frame) : frame} />}
      </Chart>
    </div>
  );
}

function widen(frame: ChartFrame): ChartFrame {
  return { ...frame, plot: { ...frame.plot, right: frame.width - narrowRight } };
}

interface SizedProps {
  readonly drawing: Drawing;
  readonly frame: ChartFrame;
}

/** The drawing in one size. */
function Sized({ drawing, frame }: SizedProps): VNode {
  const { x, y } = createScales({ drawing, frame });
  const listTicks = (scale: Scale, most: number, count: number) =>
    ticks(0, most, count).map((value) => ({ at: scale(value), text: formatNumber(value, 2) }));
  const draw = (from: WayLine['from'], to: WayLine['to']): string =>
    `M${round(x(from[0]))} ${round(y(from[1]))}L${round(x(to[0]))} ${round(y(to[1]))}`;
  return (
    <>
      <YAxis frame={frame} ticks={listTicks(y, drawing.yMax, 5)} title={drawing.yTitle} />
      <XAxis frame={frame} ticks={listTicks(x, drawing.xMax, frame.isNarrow ? 3 : 5)} title={drawing.xTitle} />
      <g class="lines">
        {drawing.lines.map(({ id, from, to, end }, index) => (
          <g key={id} class={id}>
            <path class={`series-${index}`} d={draw(from, to)} />
            {to[0] < end[0] && <path class="beyond" d={draw(to, end)} />}
            {to[0] < end[0] && <path class="stop" d={`M${round(x(to[0]))} ${round(y(to[1]) - 9)}v18`} />}
          </g>
        ))}
        {drawing.marks.map((mark) => {
          const [cx, cy] = [round(x(mark.at[0])), round(y(mark.at[1]))];
          return (
            <g key={mark.kind}>
              <path class="leader" d={`M${cx} ${cy}v${lift(mark, cy, frame.plot.bottom)}`} />
              <circle class={mark.hollow ? 'mark hollow' : 'mark'} cx={cx} cy={cy} r="7" />
            </g>
          );
        })}
        <Labels labels={nameAll({ drawing, frame })} />
      </g>
    </>
  );
}

function createScales({ drawing: { xMax, yMax }, frame: { plot } }: SizedProps) {
  return {
    x: scaleLinear([0, xMax], [plot.left, plot.right]),
    y: scaleLinear([0, yMax], [plot.bottom, plot.top]),
  };
}

/** What is wanted is named above its place, where ways meet below it, as no line runs there; elsewhere for lack of room. */
function lift({ kind }: Mark, y: number, bottom: number): number {
  const [up, down] = [-84, 80];
  if (kind === 'you') return y + up < textSize.height ? down : up;
  return bottom - y < down + textSize.height ? up : down;
}

function nameAll({ drawing, frame }: SizedProps) {
  const { x, y } = createScales({ drawing, frame });
  const marks = drawing.marks.map((mark): Label => ({
    key: mark.kind,
    text: mark.text,
    marked: true,
    x: x(mark.at[0]),
    y: y(mark.at[1]) + lift(mark, y(mark.at[1]), frame.plot.bottom),
  }));
  const names = drawing.lines.map(({ id, amount, end }): Label => ({
    key: id,
    text: [words.ways[id].short, ...(frame.isNarrow || amount === '' ? [] : [amount])].join(' '),
    x: x(end[0]),
    y: y(end[1]),
  }));
  return placeLabels([...spreadNames(names), ...marks], frame);
}

/** Moves names that stand one below the other apart. */
function spreadNames(names: readonly Label[]): readonly Label[] {
  const spread: Label[] = [];
  for (const name of names.toSorted((first, second) => second.y - first.y)) {
    const below = spread.at(-1);
    const most = below === undefined ? name.y : below.y - textSize.height - 3;
    spread.push({ ...name, y: Math.max(textSize.height / 2 + 2, Math.min(name.y, most)) });
  }
  return spread;
}
