// Names beside what they name in a chart. They never overlap: each takes the first free place around its point, and one
// that finds none is left out, because the table has it.

import type { VNode } from 'preact';
import { round } from './axes.tsx';
import { measureText, overlap, textSize, type Box, type ChartFrame } from './frame.ts';

/** What is to be named, and where it lies. */
export interface Label {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** The one that must be found. */
  readonly marked?: boolean;
}

/** A label with its place. */
export interface PlacedLabel extends Label {
  readonly box: Box;
}

/** Places labels around their points, the most important first; `taken` is what they must not cover, such as points. */
export function placeLabels(
  labels: readonly Label[],
  { width, height }: Pick<ChartFrame, 'width' | 'height'>,
  taken: readonly Box[] = [],
): readonly PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  for (const label of labels) {
    const others = [...taken, ...placed.map(({ box }) => box)];
    const box = listPlaces(label).find(
      (place) =>
        place.left >= 0 &&
        place.right <= width &&
        place.top >= 0 &&
        place.bottom <= height &&
        !others.some((other) => overlap(place, other)),
    );
    if (box) placed.push({ ...label, box });
  }
  return placed;
}

/** Right, left, above and below, then the corners; for the one that must be found, all around and farther off. */
function listPlaces(label: Label): readonly Box[] {
  if (label.marked) return Array.from({ length: 24 }, (_, ring) => listPlacesAround(label, 18 + ring * 6)).flat();
  const { x, y, text } = label;
  const [wide, high, gap] = [measureText(text), textSize.height + 2, 10];
  const at = (left: number, top: number): Box => ({ left, right: left + wide, top, bottom: top + high });
  const [middle, center] = [y - high / 2, x - wide / 2];
  return [
    at(x + gap, middle),
    at(x - gap - wide, middle),
    at(center, y - gap - high),
    at(center, y + gap),
    at(x + gap, y - high),
    at(x + gap, y),
    at(x - gap - wide, y - high),
    at(x - gap - wide, y),
  ];
}

/** Places all around at one distance: right, left, above and below, then in small turns. */
function listPlacesAround({ x, y, text }: Label, gap: number): readonly Box[] {
  const [halfWide, halfHigh] = [measureText(text) / 2, textSize.height / 2 + 1];
  const turns = [0, 24, 12, 36, ...Array.from({ length: 48 }, (_, turn) => turn)];
  return turns.map((turn) => {
    const angle = (turn * Math.PI) / 24;
    const centerX = x + Math.cos(angle) * (gap + halfWide);
    const centerY = y - Math.sin(angle) * (gap + halfHigh);
    return {
      left: centerX - halfWide,
      right: centerX + halfWide,
      top: centerY - halfHigh,
      bottom: centerY + halfHigh,
    };
  });
}

/** Labels as text. */
export function Labels({ labels }: { readonly labels: readonly PlacedLabel[] }): VNode {
  return (
    <g>
      {labels.map((label) => {
        const { x, anchor } = alignText(label);
        return (
          <text
            key={label.key}
            class={label.marked === true ? 'marked' : undefined}
            x={round(x)}
            y={round(label.box.bottom - 6)}
            text-anchor={anchor}
          >
            {label.text}
          </text>
        );
      })}
    </g>
  );
}

/** Text beside its point begins or ends there: its box is rather too wide. */
function alignText({ x, box }: PlacedLabel): { readonly x: number; readonly anchor: 'start' | 'middle' | 'end' } {
  if (box.left > x) return { x: box.left, anchor: 'start' };
  if (box.right < x) return { x: box.right, anchor: 'end' };
  return { x: (box.left + box.right) / 2, anchor: 'middle' };
}
