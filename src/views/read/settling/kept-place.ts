// A place in the article as the history keeps it: the slide, and where it stands in the window. What is kept may come
// back in a window of another width, so what is read of a slide is a share of its height.

/** Where a slide stands in the window. */
export interface KeptPlace {
  readonly slide: string;
  /** Pixels between the window's upper edge and the slide; 0 when it begins above that edge. */
  readonly below: number;
  /** Share of the slide's height that lies above the window's upper edge, from 0 to 1. */
  readonly above: number;
}

/** Describes where a slide stands now. */
export function describePlace(slide: string, { top, height }: { top: number; height: number }): KeptPlace {
  const above = height > 0 ? Math.min(1, Math.max(0, -top / height)) : 0;
  return { slide, below: Math.max(0, top), above };
}

/** Where the slide's upper edge belongs, in pixels below the window's, now that it is this high. */
export function findTop({ below, above }: KeptPlace, height: number): number {
  return below - above * height;
}

/** Understands what the history holds, which others may have written; undefined when that is no place. */
export function parsePlace(state: unknown): KeptPlace | undefined {
  if (typeof state !== 'object' || state === null) return undefined;
  const { slide, below, above } = state as Readonly<Record<string, unknown>>; // Each of them is looked at.
  const isPlace = typeof slide === 'string' && isBetween(below, 0, 100_000) && isBetween(above, 0, 1);
  return isPlace ? { slide, below, above } : undefined;
}

function isBetween(value: unknown, least: number, most: number): value is number {
  return typeof value === 'number' && value >= least && value <= most;
}
