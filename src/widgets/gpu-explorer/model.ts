// Cards by memory and bandwidth. Pure arithmetic; GB and GB/s are decimal.

import type { Gpu } from '../data/schema.ts';

/** Which cards are shown: those of one segment, or all. */
type View = Gpu['segment'] | 'all';

/** The lines of the chart: along each, the whole memory is read as often a second. */
export const readsPerSecondLines = [40, 2] as const;

/**
 * How often a second the whole memory can be read, bandwidth by memory: no dense model that fills the card writes more
 * tokens a second to one person, because each token reads all weights (NVIDIA and others call it the roofline).
 */
export function readsPerSecond({ bandwidthGbPerS, memoryGb }: Gpu): number {
  return bandwidthGbPerS / memoryGb;
}

/** GB/s by watt of the limit of the board or box; undefined where one of them is not known for sure. */
export function bandwidthPerWatt(card: Gpu): number | undefined {
  return card.powerW === null || isDoubtful(card, 'power') || isDoubtful(card, 'bandwidth')
    ? undefined
    : card.bandwidthGbPerS / card.powerW;
}

/** Whether nobody could confirm a figure: it is shown with that mark, and nothing follows from it. */
export function isDoubtful(card: Gpu, part: 'bandwidth' | 'power'): boolean {
  return !card.verified && card.unverified.includes(part);
}

/** The cards of a view by memory, then by bandwidth: the order of the table and of going on. */
export function listCards(all: readonly Gpu[], view: View): readonly Gpu[] {
  return all
    .filter(({ segment }) => view === 'all' || segment === view)
    .toSorted((first, second) => first.memoryGb - second.memoryGb || first.bandwidthGbPerS - second.bandwidthGbPerS);
}
