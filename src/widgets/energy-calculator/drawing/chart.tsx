// Watt-hours for a thousand tokens on each machine that ran the model, and with the second model beside it.

import { energyCalculator as words } from '#words/energyCalculator';
import type { VNode } from 'preact';
import { findRecord } from '../../data/find-record.ts';
import { measuredModels, type ModelId } from '../../data/measurements.ts';
import { round } from '../../kit/chart/axes.tsx';
import { Chart } from '../../kit/chart/chart.tsx';
import type { ChartFrame } from '../../kit/chart/frame.ts';
import { scaleLinear } from '../../kit/chart/scales.ts';
import { formatNumber } from '../../kit/numbers.ts';
import { findRun, nameMachine, offeredIds } from '../machines.ts';
import { whPerThousandTokens } from '../model.ts';
import type { Values } from '../plan.ts';

/** One machine's line. */
interface Lane {
  readonly id: string;
  readonly name: string;
  readonly isChosen: boolean;
  readonly first: number;
  readonly second: number | undefined;
}

/** Radius of a point. */
const radius = 8;
/** Height of a machine's line. */
const heightOf = ({ isNarrow }: Pick<ChartFrame, 'isNarrow'>): number => (isNarrow ? 54 : 30);
/** Most machines that have room; the table has all. */
const mostLanes = 4;
/** Where names end and values of the smallest points find room. */
const margins = { left: 262, right: 60, top: 0, bottom: 0 };

/** The chart. */
export function MachinesChart({ values }: { readonly values: Values }): VNode {
  const lanes = listLanes(values);
  const top = Math.max(...lanes.map(({ first, second = 0 }) => Math.max(first, second)));
  const [wide, narrow] = [false, true].map((isNarrow) => lanes.length * heightOf({ isNarrow }));
  return (
    <Chart
      label={words.chartSays(lanes.map(sayLane).join('; '))}
      height={{ wide: wide ?? 0, narrow: narrow ?? 0 }}
      margins={margins}
    >
      {(frame) =>
        lanes.map((lane, index) => (
          <Row key={lane.id} lane={lane} y={index * heightOf(frame)} top={top} frame={frame} />
        ))
      }
    </Chart>
  );
}

/**
 * Machines with both models, else with the first alone; the one that takes most comes first. Of many, those nearest to
 * the chosen one.
 */
function listLanes({ machine, model, compare }: Values): readonly Lane[] {
  const other = compare === 'none' || compare === model ? undefined : compare;
  const lanes = offeredIds.flatMap((id): Lane[] => {
    const [first, second] = [reckon(id, model), other && reckon(id, other)];
    return first === undefined ? [] : [{ id, name: nameMachine(id), isChosen: id === machine, first, second }];
  });
  const both = lanes.filter(({ second }) => second !== undefined);
  const sorted = (both.length > 0 ? both : lanes).toSorted((a, b) => b.first - a.first);
  const chosen = sorted.findIndex(({ isChosen }) => isChosen);
  // One's own machine has no line: then the most frugal ones.
  const last = sorted.length - mostLanes;
  const from = Math.max(0, chosen < 0 ? last : Math.min(chosen - 1, last));
  return sorted.slice(from, from + mostLanes);
}

function reckon(machine: Parameters<typeof findRun>[0], model: ModelId): number | undefined {
  const run = findRun(machine, model);
  return run && whPerThousandTokens(run.watts, run.tokensPerS);
}

const write = (wh: number): string => formatNumber(wh, 2);

function sayLane({ name, first, second }: Lane): string {
  return words.point(name, [first, ...(second === undefined ? [] : [second])].map(write).join(words.and));
}

function Row({
  lane,
  y: edge,
  top,
  frame,
}: {
  readonly lane: Lane;
  /** The line's upper edge. */
  readonly y: number;
  readonly top: number;
  readonly frame: ChartFrame;
}): VNode {
  const { name, isChosen, first, second } = lane;
  const { isNarrow, plot } = frame;
  const left = isNarrow ? 60 : plot.left;
  const x = scaleLinear([0, top], [left, plot.right]);
  const y = edge + (isNarrow ? 38 : 13);
  return (
    <g class={isChosen ? 'marked' : undefined}>
      <text x={isNarrow ? 0 : left - 58} y={isNarrow ? y - 18 : y + 6} text-anchor={isNarrow ? 'start' : 'end'}>
        {name}
      </text>
      {second === undefined ? (
        <path class="grid" d={`M${left} ${y}H${round(Math.max(left, x(first) - radius))}`} />
      ) : (
        <path class="change" d={`M${round(x(first) + radius * Math.sign(second - first))} ${y}H${round(x(second))}`} />
      )}
      <Point kind="ring" x={round(x(first))} y={y} value={first} isRight={second === undefined || first >= second} />
      {second !== undefined && <Point kind="disc" x={round(x(second))} y={y} value={second} isRight={second > first} />}
    </g>
  );
}

/** A ring for the first model, a full disc for the second, each with its value outside the line between them. */
function Point({
  kind,
  x,
  y,
  value,
  isRight,
}: {
  readonly kind: 'ring' | 'disc';
  readonly x: number;
  readonly y: number;
  readonly value: number;
  readonly isRight: boolean;
}): VNode {
  return (
    <>
      <circle class={kind} cx={x} cy={y} r={radius} />
      <text x={isRight ? x + 14 : x - 14} y={y + 6} text-anchor={isRight ? 'start' : 'end'}>
        {write(value)}
      </text>
    </>
  );
}

/** What ring and disc stand for. */
export function Key({ values: { model, compare } }: { readonly values: Values }): VNode {
  const name = (id: ModelId): string => findRecord(measuredModels, id).name;
  return (
    <p class="key" aria-hidden="true">
      <strong>{words.chart}</strong>
      <span>
        <i class="ring" />
        {name(model)}
      </span>
      {compare !== 'none' && compare !== model && (
        <span>
          <i class="disc" />
          {name(compare)}
        </span>
      )}
    </p>
  );
}
