// Where the parts and lines stand in the figure, in pixels of a slide: once side by side, once for a phone.

import type { GroupId, LineId, PartId } from './parts.ts';

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
  size: [650, 384],
  groups: {
    entry: { ...box(112, 1, 154, 336), label: [120, 25], anchor: 'start' },
    gpu: { ...box(332, 1, 126, 336), label: [340, 25], anchor: 'start' },
    beside: { ...box(516, 1, 133, 216), label: [524, 25], anchor: 'start' },
  },
  parts: {
    user: box(1, 40, 76, 48),
    caddy: box(120, 40, 138, 48),
    vectordb: box(120, 120, 138, 48),
    appdb: box(120, 200, 138, 48),
    scheduler: box(120, 280, 138, 48),
    librechat: box(340, 40, 110, 48),
    litellm: box(340, 158, 110, 48),
    vllm: box(340, 276, 110, 48),
    keycloak: box(524, 40, 117, 48),
    s3: box(524, 158, 117, 48),
  },
  lines: {
    call: [
      [77, 64],
      [120, 64],
    ],
    chat: [
      [258, 54],
      [340, 54],
    ],
    api: [
      [258, 70],
      [340, 172],
    ],
    login: [
      [450, 54],
      [524, 54],
    ],
    files: [
      [450, 74],
      [524, 182],
    ],
    history: [
      [340, 82],
      [258, 216],
    ],
    usage: [
      [340, 188],
      [258, 232],
    ],
    search: [
      [340, 72],
      [258, 144],
    ],
    request: [
      [395, 88],
      [395, 158],
    ],
    compute: [
      [395, 206],
      [395, 276],
    ],
    build: [
      [258, 304],
      [332, 304],
    ],
  },
  key: [
    [1, 368],
    [152, 368],
    [372, 368],
  ],
};

/** For a phone: the data go down; the entry server stands above the others. */
export const narrow: Layout = {
  name: 'narrow',
  size: [340, 700],
  groups: {
    entry: { ...box(1, 70, 338, 206), label: [330, 96], anchor: 'end' },
    gpu: { ...box(1, 306, 168, 306), label: [14, 602], anchor: 'start' },
    beside: { ...box(200, 306, 139, 198), label: [210, 332], anchor: 'start' },
  },
  parts: {
    user: box(14, 1, 90, 44),
    caddy: box(14, 108, 90, 44),
    vectordb: box(190, 108, 140, 44),
    appdb: box(190, 164, 140, 44),
    scheduler: box(190, 220, 140, 44),
    librechat: box(12, 346, 146, 44),
    litellm: box(12, 446, 146, 44),
    vllm: box(12, 534, 146, 44),
    keycloak: box(208, 346, 123, 44),
    s3: box(208, 446, 123, 44),
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
      [208, 356],
    ],
    files: [
      [158, 380],
      [184, 380],
      [184, 468],
      [208, 468],
    ],
    history: [
      [146, 346],
      [146, 186],
      [190, 186],
    ],
    usage: [
      [158, 456],
      [176, 456],
      [176, 198],
      [190, 198],
    ],
    search: [
      [120, 346],
      [120, 130],
      [190, 130],
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
      [190, 242],
      [162, 242],
      [162, 306],
    ],
  },
  key: [
    [1, 640],
    [1, 666],
    [1, 692],
  ],
};
