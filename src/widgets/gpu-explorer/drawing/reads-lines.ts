// The dashed lines of the chart, along each of which the whole memory is read equally often, and their names.

import { gpuExplorer as words } from '#words/gpuExplorer';
import { round } from '../../kit/chart/axes.tsx';
import { measureText, overlap, textSize, type Box } from '../../kit/chart/frame.ts';
import type { PlacedLabel } from '../../kit/chart/labels.tsx';
import type { Scale } from '../../kit/chart/scales.ts';
import { formatNumber } from '../../kit/numbers.ts';
import { readsPerSecondLines } from '../model.ts';

/** From memory and bandwidth to the frame's units. */
export interface Scales {
  /** Of memory in GB. */
  readonly x: Scale;
  /** Of bandwidth in GB/s. */
  readonly y: Scale;
}

/** What the axes show, from least to most. */
interface Range {
  readonly memoryGb: readonly [number, number];
  readonly bandwidthGbPerS: readonly [number, number];
}

/** The line along which the whole memory is read so often, within the plot. */
export function drawReads(reads: number, { x, y }: Scales, range: Range): string {
  const [leastMemory, mostMemory] = range.memoryGb;
  const [least, most] = range.bandwidthGbPerS;
  const from = Math.max(leastMemory, least / reads);
  const to = Math.min(mostMemory, most / reads);
  return `M${round(x(from))} ${round(y(from * reads))}L${round(x(to))} ${round(y(to * reads))}`;
}

/** Names of the lines, where they cover neither a line nor each other nor anything that is taken. */
export function nameLines(scales: Scales, range: Range, taken: readonly Box[]): readonly PlacedLabel[] {
  const covered = [...taken, ...readsPerSecondLines.flatMap((reads) => listDots(reads, scales, range))];
  return readsPerSecondLines.flatMap((reads) => {
    const text = words.line(formatNumber(reads));
    const places = listPlacesAlong(reads, text, scales, range);
    const box = places.find((place) => !covered.some((other) => overlap(place, other)));
    if (!box) return [];
    covered.push(box);
    return [{ key: `reads-${reads}`, text, x: box.left - 1, y: box.bottom, box }];
  });
}

/** A line as dots so dense that no text lies between them. */
function listDots(reads: number, { x, y }: Scales, range: Range): readonly Box[] {
  return listMemory(range).map((memoryGb) => {
    const [left, top] = [x(memoryGb), y(memoryGb * reads)];
    return { left: left - 1, right: left + 1, top: top - 1, bottom: top + 1 };
  });
}

/** Sizes of memory in even steps along the axis, the largest first. */
function listMemory({ memoryGb: [least, most] }: Range): readonly number[] {
  const steps = 60;
  return Array.from({ length: steps }, (_, step) => most * (least / most) ** (step / steps));
}

/** Places right below the line or left above it, from its upper end down. */
function listPlacesAlong(reads: number, text: string, { x, y }: Scales, range: Range): readonly Box[] {
  const [wide, high, gap] = [measureText(text), textSize.height + 2, 6];
  return listMemory(range).flatMap((memoryGb) => {
    const [lineX, lineY] = [x(memoryGb), y(memoryGb * reads)];
    const below = { left: lineX + gap, right: lineX + gap + wide, top: lineY, bottom: lineY + high };
    const above = { left: lineX - gap - wide, right: lineX - gap, top: lineY - high, bottom: lineY };
    return [below, above].filter((box) => isInside(box, { x, y }, range));
  });
}

function isInside(box: Box, { x, y }: Scales, { memoryGb, bandwidthGbPerS }: Range): boolean {
  return (
    box.left >= x(memoryGb[0]) &&
    box.right <= x(memoryGb[1]) &&
    box.top >= y(bandwidthGbPerS[1]) &&
    box.bottom <= y(bandwidthGbPerS[0])
  );
}
