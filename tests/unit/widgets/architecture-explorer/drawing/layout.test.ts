import { describe, expect, it } from 'vitest';
import { drawHead, drawPath, findMiddle } from '../../../../../src/widgets/architecture-explorer/drawing/geometry.ts';
import { narrow, wide, type Box, type Point } from '../../../../../src/widgets/architecture-explorer/drawing/layout.ts';
import { groups, lines, type GroupId, type LineId } from '../../../../../src/widgets/architecture-explorer/parts.ts';

const holds = ({ at, size }: Box, [x, y]: Point, margin = 0): boolean =>
  x >= at[0] - margin && x <= at[0] + size[0] + margin && y >= at[1] - margin && y <= at[1] + size[1] + margin;
const overlap = (first: Box, second: Box): boolean =>
  first.at[0] < second.at[0] + second.size[0] &&
  second.at[0] < first.at[0] + first.size[0] &&
  first.at[1] < second.at[1] + second.size[1] &&
  second.at[1] < first.at[1] + first.size[1];

describe.each([wide, narrow])('layout $name', (layout) => {
  const boxes = Object.entries(layout.parts);

  it('has every part in its group and none over another', () => {
    for (const [group, parts] of Object.entries(groups))
      for (const part of parts) {
        const { at, size } = layout.parts[part];
        const frame = layout.groups[group as GroupId];
        expect(holds(frame, at) && holds(frame, [at[0] + size[0], at[1] + size[1]]), part).toBe(true);
      }
    const clashes = boxes.flatMap(([name, box], index) =>
      boxes
        .slice(index + 1)
        .filter(([, other]) => overlap(box, other))
        .map(([other]) => `${name}/${other}`),
    );
    expect(clashes).toEqual([]);
  });

  it('keeps within its frame', () => {
    const frame: Box = { at: [0, 0], size: layout.size };
    for (const [name, { at, size }] of [...boxes, ...Object.entries(layout.groups)])
      expect(holds(frame, at) && holds(frame, [at[0] + size[0], at[1] + size[1]]), name).toBe(true);
  });

  it.each(Object.keys(lines) as LineId[])('leads the line %s from part to part and through no other', (id) => {
    const corners = layout.lines[id];
    const { from, to } = lines[id];
    const target: Box = to === 'gpu' ? layout.groups.gpu : layout.parts[to];
    const [first, last] = [corners[0], corners.at(-1)];
    expect(first && holds(layout.parts[from], first)).toBe(true);
    expect(last && holds(target, last)).toBe(true);
    const inside = sample(corners).filter((point) =>
      boxes.some(([name, box]) => name !== from && name !== to && holds(box, point, -2)),
    );
    expect(inside).toEqual([]);
  });
});

/** Points along straight stretches; bent ones of two corners stay between the columns. */
function sample(corners: readonly Point[]): readonly Point[] {
  return corners.slice(1).flatMap(([toX, toY], index) => {
    const [fromX, fromY] = corners[index] ?? [toX, toY];
    return Array.from({ length: 20 }, (_, at): Point => [
      fromX + ((toX - fromX) * at) / 20,
      fromY + ((toY - fromY) * at) / 20,
    ]);
  });
}

describe('drawPath(corners)', () => {
  it.each<[readonly Point[], string]>([
    [
      [
        [0, 5],
        [9, 5],
      ],
      'M0 5L9 5',
    ],
    [
      [
        [0, 0],
        [10, 4],
      ],
      'M0 0C5 0 5 4 10 4',
    ],
    [[], ''],
  ])('%j', (corners, path) => {
    expect(drawPath(corners)).toBe(path);
  });
});

describe('drawHead(corners)', () => {
  it('points where the line arrives', () => {
    expect(
      drawHead([
        [0, 0],
        [50, 0],
      ]),
    ).toBe('M50 0L37 -8L37 8z');
    expect(
      drawHead([
        [0, 50],
        [0, 0],
      ]),
    ).toBe('M0 0L8 13L-8 13z');
  });
});

describe('findMiddle(corners)', () => {
  it('takes the longest stretch', () => {
    expect(
      findMiddle([
        [0, 0],
        [0, 100],
        [10, 100],
      ]),
    ).toEqual([0, 50]);
  });
});
