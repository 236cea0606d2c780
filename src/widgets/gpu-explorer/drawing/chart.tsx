// The chart: memory to the right, bandwidth upwards, both logarithmic, so that reading the whole memory equally often
// lies on a straight line.

import type { VNode } from 'preact';
import { gpuExplorer as words } from '#words/gpuExplorer';
import type { Gpu } from '../../data/schema.ts';
import { round, XAxis, YAxis } from '../../kit/chart/axes.tsx';
import { Chart } from '../../kit/chart/chart.tsx';
import type { Box, ChartFrame } from '../../kit/chart/frame.ts';
import { Labels, placeLabels, type Label, type PlacedLabel } from '../../kit/chart/labels.tsx';
import { scaleLog, type Scale } from '../../kit/chart/scales.ts';
import { formatNumber } from '../../kit/numbers.ts';
import { drawReads, nameLines, type Scales } from './reads-lines.ts';
import { readsPerSecondLines } from '../model.ts';
import { frameKey, Key, Point } from './points.tsx';
import { listDrawn, type Scene } from '../scene.ts';
import { shortenName } from '../texts.ts';

const margins = { left: 62, right: 8, top: 40, bottom: 56 };
const range = { memoryGb: [9.5, 620], bandwidthGbPerS: [220, 9_800] } as const;
const ticks = { memoryGb: [12, 24, 48, 96, 192, 512], bandwidthGbPerS: [300, 1_000, 3_000, 8_000] } as const;
/** With more cards than this only the best known are named, as many as the back of a room can tell apart. */
const [crowd, namedInCrowd] = [14, 7] as const;
/** Named first after the chosen card, because people know them. */
const wellKnown = [
  'rtx-4090',
  'l4',
  'h200',
  'dgx-spark',
  'rtx-3060-12gb',
  'apple-m3-ultra',
  'rtx-5090',
  'b300',
  'rtx-pro-6000-blackwell',
  'l40s',
  'h100-sxm',
  'mi300x',
];

/** All cards of the scene; a click on one chooses it, as the list beside the chart does. */
export function CardChart({
  scene,
  onChoose,
}: {
  readonly scene: Scene;
  readonly onChoose: (id: string) => void;
}): VNode {
  const label = `${words.chart(scene.cards.length)}; ${words.chosen(scene.chosen.name)}.`;
  return (
    <Chart label={label} height={{ wide: 334, narrow: 450 }} margins={margins}>
      {(frame) => <Cards frame={frame} scene={scene} onChoose={onChoose} />}
    </Chart>
  );
}

function createScales({ plot }: ChartFrame): Scales {
  return {
    x: scaleLog(range.memoryGb, [plot.left, plot.right]),
    y: scaleLog(range.bandwidthGbPerS, [plot.bottom, plot.top]),
  };
}

function Cards({
  frame,
  scene,
  onChoose,
}: {
  readonly frame: ChartFrame;
  readonly scene: Scene;
  readonly onChoose: (id: string) => void;
}): VNode {
  const scales = createScales(frame);
  const place = (card: Gpu) => ({ x: round(scales.x(card.memoryGb)), y: round(scales.y(card.bandwidthGbPerS)) });
  const tick = (scale: Scale) => (value: number) => ({
    at: scale(value),
    text: formatNumber(value),
  });
  return (
    <>
      <YAxis frame={frame} ticks={ticks.bandwidthGbPerS.map(tick(scales.y))} title={words.bandwidthAxis} />
      <XAxis frame={frame} ticks={ticks.memoryGb.map(tick(scales.x))} title={words.memoryAxis} />
      {readsPerSecondLines.map((reads) => (
        <path key={reads} class="reads" d={drawReads(reads, scales, range)} />
      ))}
      <Key corner={findCorner(frame)} hasHollow={listDrawn(scene).some(({ verified }) => !verified)} />
      <Labels labels={nameCards(scene, { frame, scales, place })} />
      {listDrawn(scene).map((card) => (
        <Point
          key={card.id}
          card={card}
          {...place(card)}
          isChosen={card === scene.chosen}
          onChoose={() => onChoose(card.id)}
        />
      ))}
    </>
  );
}

/** The names that find room: those of the lines first, then the chosen card's, well-known cards' and, without a crowd, others'. */
function nameCards(
  scene: Scene,
  {
    frame,
    scales,
    place,
  }: {
    readonly frame: ChartFrame;
    readonly scales: Scales;
    readonly place: (card: Gpu) => { readonly x: number; readonly y: number };
  },
): readonly PlacedLabel[] {
  const drawn = listDrawn(scene);
  const rank = ({ id }: Gpu) => (wellKnown.includes(id) ? wellKnown.indexOf(id) : wellKnown.length);
  const others = scene.cards
    .filter((card) => card !== scene.chosen)
    .toSorted((a, b) => rank(a) - rank(b))
    .slice(0, scene.cards.length > crowd ? namedInCrowd - 1 : undefined);
  const name = (card: Gpu): Label => ({ key: card.id, text: shortenName(card.name), ...place(card) });
  const taken = [...drawn.map(place).map(frameSign), ...listMargins(frame), frameKey(findCorner(frame))];
  const lines = nameLines(scales, range, taken);
  const cards = [{ ...name(scene.chosen), marked: true }, ...others.map(name)];
  return [...lines, ...placeLabels(cards, frame, [...taken, ...lines.map(({ box }) => widen(box))])];
}

/** With a gap, so that a card's name beside it is not read as a part of it. */
function widen(box: Box): Box {
  return { ...box, left: box.left - 16, right: box.right + 16 };
}

/** The room that a card's sign takes. */
function frameSign({ x, y }: { readonly x: number; readonly y: number }): Box {
  return { left: x - 9, right: x + 9, top: y - 9, bottom: y + 9 };
}

/** Where the key stands. */
function findCorner({ plot }: ChartFrame): Pick<Box, 'left' | 'top'> {
  return { left: plot.left + 8, top: plot.top + 8 };
}

/** Where the axes' ticks and titles stand. */
function listMargins({ plot, width, height }: ChartFrame): readonly Box[] {
  return [
    { left: 0, right: plot.left, top: 0, bottom: height },
    { left: 0, right: width, top: plot.bottom, bottom: height },
    { left: 0, right: 200, top: 0, bottom: plot.top - 14 },
  ];
}
