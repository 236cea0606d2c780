// Lines of the figure as paths, and the heads of their arrows.

import type { Point } from './layout.ts';

/** The path along some corners: straight where two are aligned, else bent so that it leaves and arrives level. */
export function drawPath([start, ...corners]: readonly Point[]): string {
  if (start === undefined) return '';
  let [x, y] = start;
  const parts = corners.map(([toX, toY]) => {
    const middle = (x + toX) / 2;
    const part = x === toX || y === toY ? `L${toX} ${toY}` : `C${middle} ${y} ${middle} ${toY} ${toX} ${toY}`;
    [x, y] = [toX, toY];
    return part;
  });
  return `M${start.join(' ')}${parts.join('')}`;
}

/** The head of an arrow at the last corner. */
export function drawHead(corners: readonly Point[]): string {
  const [[fromX, fromY], [x, y]] = lastTwo(corners);
  const isUpright = x === fromX;
  const [alongX, alongY] = isUpright ? [0, Math.sign(y - fromY)] : [Math.sign(x - fromX), 0];
  const [length, half] = [13, 8];
  const [baseX, baseY] = [x - alongX * length, y - alongY * length];
  return `M${x} ${y}L${baseX - alongY * half} ${baseY - alongX * half}L${baseX + alongY * half} ${baseY + alongX * half}z`;
}

/** The middle of the longest stretch, where a number has room. */
export function findMiddle(corners: readonly Point[]): Point {
  const stretches = corners.slice(1).map((to, index): readonly [Point, Point] => [corners[index] ?? to, to]);
  const [[[fromX, fromY], [toX, toY]] = lastTwo(corners)] = stretches.toSorted((a, b) => measure(b) - measure(a));
  return [(fromX + toX) / 2, (fromY + toY) / 2];
}

function measure([[fromX, fromY], [toX, toY]]: readonly [Point, Point]): number {
  return Math.hypot(toX - fromX, toY - fromY);
}

function lastTwo(corners: readonly Point[]): readonly [Point, Point] {
  const [last = [0, 0], before = last] = corners.toReversed();
  return [before, last];
}
