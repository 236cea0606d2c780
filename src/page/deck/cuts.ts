// The chooser of the talk's length on the title slide: marks the length that runs and keeps the theme
// and whatever else the address asks for.
import { data } from '../../shared/markup.ts';
import { deckAddress } from './address.ts';

/** Marks the link of the cut that the page shows; works in every view. */
export function markCurrentCut(): void {
  const { cut = '' } = document.documentElement.dataset;
  const links = [...document.querySelectorAll<HTMLAnchorElement>(`a[${data.cutLink}]`)];
  const known = links.some((link) => link.getAttribute(data.cutLink) === cut);
  for (const link of links) {
    const name = link.getAttribute(data.cutLink) ?? '';
    link.href = deckAddress({ cut: name });
    if (name === (known ? cut : '')) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}

/** A length of the talk as the title slide offers it. */
export interface CutChoice {
  readonly name: string;
  readonly label: string;
  readonly minutes: number;
}

/** Reads the cuts from the chooser on the title slide. */
export function readCuts(root: ParentNode): CutChoice[] {
  return Array.from(root.querySelectorAll(`a[${data.cutLink}][${data.minutes}]`), (link) => ({
    name: link.getAttribute(data.cutLink) ?? '',
    label: link.getAttribute(data.label) ?? link.textContent,
    minutes: Number(link.getAttribute(data.minutes)),
  }));
}

/** The next shorter cut; undefined for the shortest and without a cut. */
export function findShorterCut(cuts: readonly CutChoice[], current: string): CutChoice | undefined {
  const own = cuts.find(({ name }) => name === current);
  const shorter = cuts.filter(({ minutes }) => own !== undefined && minutes < own.minutes);
  return shorter.toSorted((a, b) => b.minutes - a.minutes)[0];
}
