// The signs of the cards: each class has a shape of its own, and what is not confirmed is hollow.

import { symbol, symbolCircle, symbolDiamond, symbolSquare, symbolTriangle } from 'd3-shape';
import type { VNode } from 'preact';
import { gpuExplorer as words } from '#words/gpuExplorer';
import type { Gpu } from '../../data/schema.ts';
import type { Box } from '../../kit/chart/frame.ts';

type Segment = Gpu['segment'];

const shapes = {
  consumer: symbolCircle,
  workstation: symbolSquare,
  datacenter: symbolDiamond,
  unified: symbolTriangle,
} as const satisfies Record<Segment, unknown>;

const segments = Object.keys(shapes) as Segment[]; // The keys of a constant object.

function drawSign(segment: Segment): string {
  return symbol(shapes[segment], segment === 'datacenter' ? 220 : 190).digits(1)() ?? '';
}

/** The sign of a card; the chosen one has a ring around it. */
export function Point({
  card,
  x,
  y,
  isChosen,
  onChoose,
}: {
  readonly card: Gpu;
  readonly x: number;
  readonly y: number;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}): VNode {
  return (
    <g class="point" transform={`translate(${x} ${y})`} onClick={onChoose}>
      {isChosen && <circle class="ring" r="14" />}
      <circle class="reach" r="14" />
      <path class={card.verified ? 'sign' : 'sign hollow'} d={drawSign(card.segment)} />
    </g>
  );
}

/** What the signs mean: a row for each, in the corner where fast cards with little memory would be. */
export function Key({
  corner: { left, top },
  hasHollow,
}: {
  readonly corner: Pick<Box, 'left' | 'top'>;
  readonly hasHollow: boolean;
}): VNode {
  const solid = segments.map((segment) => ({ segment, isHollow: false, text: words.short[segment] }));
  const rows = hasHollow ? [...solid, hollowRow] : solid;
  return (
    <g class="key">
      {rows.map(({ segment, isHollow, text }, index) => (
        <g key={text} class="point" transform={`translate(${left + 12} ${top + 12 + index * keyRow})`}>
          <path class={isHollow ? 'sign hollow' : 'sign'} d={drawSign(segment)} />
          <text x={18} y={6}>
            {text}
          </text>
        </g>
      ))}
    </g>
  );
}

/** The room that the key takes. */
export function frameKey({ left, top }: Pick<Box, 'left' | 'top'>): Box {
  return { left, right: left + 160, top, bottom: top + (segments.length + 1) * keyRow };
}

const keyRow = 25;
const hollowRow = { segment: 'consumer', isHollow: true, text: words.hollow } as const;
