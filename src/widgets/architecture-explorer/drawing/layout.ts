// Where the parts and lines stand in the figure, in pixels of a slide: once side by side, once for a phone.

import type { GroupId, LineId, PartId } from '../parts.ts';

export type Point = readonly [x: number, y: number];

/** A box by its left upper corner and its size. */
export interface Box {
  readonly at: Point;
  readonly size: Point;
}

/** One way of placing everything. */
export interface Layout {
  readonly name: 'wide' | 'narrow';
  readonly size: Point;
  readonly groups: Readonly<Record<GroupId, Box & { readonly label: Point; readonly anchor: 'start' | 'end' }>>;
  readonly parts: Readonly<Record<PartId, Box>>;
  /** Corners of each line; between two that are not aligned it bends. */
  readonly lines: Readonly<Record<LineId, readonly Point[]>>;
  /** Beginnings of the rows of the key. */
  readonly key: readonly Point[];
}

const box = (x: number, y: number, width: number, height: number): Box => ({ at: [x, y], size: [width, height] });

/** For a slide: the data go from left to right. */
export const wide: Layout = {
  name: 'wide',
  size: [650, 338],
  groups: {
    entry: { ...box(108, 1, 168, 292), label: [118, 25], anchor: 'start' },
    gpu: { ...box(340, 1, 120, 292), label: [349, 25], anchor: 'start' },
    beside: { ...box(510, 1, 139, 192), label: [520, 25], anchor: 'start' },
  },
  parts: {
    user: box(1, 36, 76, 46),
    caddy: box(113, 36, 158, 46),
    vectordb: box(113, 104, 158, 46),
    appdb: box(113, 172, 158, 46),
    scheduler: box(113, 240, 158, 46),
    librechat: box(345, 36, 110, 46),
    litellm: box(345, 138, 110, 46),
    vllm: box(345, 240, 110, 46),
    keycloak: box(515, 36, 129, 46),
    s3: box(515, 138, 129, 46),
  },
  lines: {
    call: [
      [77, 59],
      [113, 59],
    ],
    chat: [
      [271, 49],
      [345, 49],
    ],
    api: [
      [271, 67],
      [345, 152],
    ],
    login: [
      [455, 49],
      [515, 49],
    ],
    files: [
      [455, 69],
      [515, 161],
    ],
    history: [
      [345, 75],
      [271, 187],
    ],
    usage: [
      [345, 170],
      [271, 203],
    ],
    search: [
      [345, 66],
      [271, 127],
    ],
    request: [
      [400, 82],
      [400, 138],
    ],
    compute: [
      [400, 184],
      [400, 240],
    ],
    build: [
      [271, 263],
      [340, 263],
    ],
  },
  key: [
    [1, 322],
    [190, 322],
    [420, 322],
  ],
};

/** For a phone: the data go down; the entry server stands above the others. */
export const narrow: Layout = {
  name: 'narrow',
  size: [340, 704],
  groups: {
    entry: { ...box(1, 70, 338, 206), label: [330, 96], anchor: 'end' },
    gpu: { ...box(1, 306, 168, 306), label: [14, 602], anchor: 'start' },
    beside: { ...box(196, 306, 143, 198), label: [206, 332], anchor: 'start' },
  },
  parts: {
    user: box(14, 1, 90, 44),
    caddy: box(14, 108, 90, 44),
    vectordb: box(183, 108, 150, 44),
    appdb: box(183, 164, 150, 44),
    scheduler: box(183, 220, 150, 44),
    librechat: box(12, 346, 146, 44),
    litellm: box(12, 446, 146, 44),
    vllm: box(12, 534, 146, 44),
    keycloak: box(202, 346, 131, 44),
    s3: box(202, 446, 131, 44),
  },
  lines: {
    call: [
      [59, 45],
      [59, 108],
    ],
    chat: [
      [59, 152],
      [59, 346],
    ],
    api: [
      [14, 130],
      [7, 130],
      [7, 468],
      [12, 468],
    ],
    login: [
      [158, 356],
      [202, 356],
    ],
    files: [
      [158, 380],
      [186, 380],
      [186, 468],
      [202, 468],
    ],
    history: [
      [140, 346],
      [140, 186],
      [183, 186],
    ],
    usage: [
      [158, 456],
      [175, 456],
      [175, 198],
      [183, 198],
    ],
    search: [
      [118, 346],
      [118, 130],
      [183, 130],
    ],
    request: [
      [85, 390],
      [85, 446],
    ],
    compute: [
      [85, 490],
      [85, 534],
    ],
    build: [
      [183, 242],
      [157, 242],
      [157, 306],
    ],
  },
  key: [
    [1, 640],
    [1, 666],
    [1, 692],
  ],
};
