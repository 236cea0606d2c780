// The lengths of the talk: those of deck.yaml, which the chooser on the title slide offers, and one of one's own, which
// stands in the address as a list.
import { cuts as words } from '#words/cuts';
import { data } from '../../shared/markup.ts';
import { findCutSlides, isCutName, writeCut } from '../../shared/talk/own-cut.ts';
import { sumMinutes } from '../../shared/talk/plan.ts';
import { deckAddress, replaceQuery } from './address.ts';
import { readSlides, type Slide } from './slides.ts';

/** Marks the link of the cut that the page shows, none where that is a chapter: all lead to the whole talk. */
export function markCurrentCut(): void {
  const { cut = '', chapterOnly = '' } = document.documentElement.dataset;
  const isPart = document.querySelector(`section[${data.chapter}="${CSS.escape(chapterOnly)}"]`) !== null;
  for (const link of document.querySelectorAll<HTMLAnchorElement>(`a[${data.cutLink}]`)) {
    const name = link.getAttribute(data.cutLink) ?? '';
    link.href = deckAddress({ cut: name, chapter: '' });
    if (name === cut && !isPart) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}

/** A length of the talk. */
export interface CutChoice {
  /** As an address names it. */
  readonly name: string;
  readonly label: string;
  readonly minutes: number;
  /** Put together in the browser, so that it is in no chooser. */
  readonly isOwn?: boolean;
}

/** Reads the cuts from the chooser on the title slide. */
export function readCuts(root: ParentNode): CutChoice[] {
  return Array.from(root.querySelectorAll(`a[${data.cutLink}][${data.minutes}]`), (link) => ({
    name: link.getAttribute(data.cutLink) ?? '',
    label: link.getAttribute(data.label) ?? link.textContent,
    minutes: Number(link.getAttribute(data.minutes)),
  }));
}

/** The cut that an address names; one's own takes as long as its slides. Undefined when all slides are shown. */
export function findCut(cuts: readonly CutChoice[], name: string, slides: readonly Slide[]): CutChoice | undefined {
  const known = cuts.find((cut) => cut.name === name);
  if (known || name === '' || isCutName(slides, name)) return known;
  const chosen = findCutSlides(slides, name);
  const minutes = sumMinutes(slides.filter(({ id }) => chosen?.has(id)));
  return chosen && { name, label: words.own, minutes, isOwn: true };
}

/** The cut that the page shows; undefined when it shows all slides. */
export function readCurrentCut(): CutChoice | undefined {
  return findCut(readCuts(document), document.documentElement.dataset.cut ?? '', readSlides(document.body).all);
}

/** How a sentence names a cut. */
export function nameCut({ label, isOwn }: CutChoice): string {
  return isOwn ? label : words.named(label);
}

/** The next shorter cut; undefined for the shortest and without a cut. */
export function findShorterCut(cuts: readonly CutChoice[], current: CutChoice | undefined): CutChoice | undefined {
  const shorter = cuts.filter(({ minutes }) => current !== undefined && minutes < current.minutes);
  return shorter.toSorted((a, b) => b.minutes - a.minutes)[0];
}

/** Leaves on the page and in its address the shortest text that asks for the same slides, and none when it is all. */
export function settleCut(): void {
  const list = readSlides(document.body);
  const { dataset } = document.documentElement;
  const { cut } = dataset;
  if (!cut || isCutName(list.all, cut)) return;
  const settled = writeCut(list.all, findCutSlides(list.all, cut, (id) => list.find(id)?.id ?? id) ?? new Set());
  if (settled) dataset.cut = settled;
  else delete dataset.cut;
  replaceQuery({ cut: settled });
}
