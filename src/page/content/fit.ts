// A slide that holds more than fits is set smaller, in a few steps down to what can still be read; what is too long
// all the same is marked, and scrolls on the stage and goes on overleaf on paper.
import { classes, containers, data } from '../../shared/markup.ts';

/** Sizes of type in per cent, the largest first, as fit.css knows them. */
const sizes = ['90', '80', '70', '60'];
// What may be too narrow for its words.
const wideParts = [classes.body, classes.table, ...containers].map((name) => `.${name}`).join();
// Browsers round what they say of heights to whole pixels.
const least = 1;
// Twice the window at 70 per cent: smaller type may halve the lines of a text, no more.
const mostTried = 2 / 0.7;
// A picture is large enough at this share of the slide's width, or of what it would be at its full width.
const leastOfSlide = 0.078;
const leastOfPicture = 0.5;

/** What says on a slide how it is set. */
export const fitMarks = [data.fit, data.missing, data.long] as const;

/** What was done for a slide that holds more than fits. */
export interface Fit {
  readonly section: HTMLElement;
  /** Pixels that it lacks at full size, and those that it lacks as it is set now. */
  readonly missing: number;
  readonly rest: number;
  /** The size of its type in per cent. */
  readonly size: number;
}

/** Sets each of these slides, which must be laid out, as large as all of it has room; returns those that are too full. */
export function fitSlides(sections: readonly HTMLElement[]): Fit[] {
  for (const section of sections) for (const name of fitMarks) section.removeAttribute(name);
  const full = measureAll(sections);
  const scalable = full.filter(({ section }) => fillsWindow(section));
  // What no size but the smallest has room for is laid out with that alone.
  const far = scalable.filter(({ section }) => section.scrollHeight > measureWindow(section) * mostTried);
  let small = scalable.filter((each) => !far.includes(each));
  for (const size of sizes) {
    if (size === sizes.at(-1)) small.push(...far);
    for (const { section } of small) section.setAttribute(data.fit, size);
    small = measureAll(small.map(({ section }) => section));
  }
  const rest = new Map(
    [...full.filter((each) => !scalable.includes(each)), ...small].map((each) => [each.section, each]),
  );
  for (const { section, missing } of [...full, ...rest.values()]) section.setAttribute(data.missing, String(missing));
  for (const section of rest.keys()) section.setAttribute(data.long, '');
  return full.map(({ section, missing }) => ({
    section,
    missing,
    rest: rest.get(section)?.missing ?? 0,
    size: Number(section.getAttribute(data.fit) ?? 100),
  }));
}

/** The slides that lack room. All are measured in one go, because each change in between would lay all out anew. */
function measureAll(sections: readonly HTMLElement[]): Pick<Fit, 'section' | 'missing'>[] {
  return sections
    .map((section) => ({ section, missing: Math.floor(measureMissing(section)) }))
    .filter(({ missing }) => missing >= least);
}

/** Whether a slide is higher than its window. */
export function isTooLong(section: HTMLElement): boolean {
  return measureBelow(section) >= least;
}

/** The pixels that a slide lacks, in height or in width. */
function measureMissing(section: HTMLElement): number {
  const below = measureBelow(section);
  if (!fillsWindow(section)) return below;
  const boxes = section.querySelectorAll(wideParts);
  const beside = Array.from(boxes, (box) => (isSeen(box) ? box.scrollWidth - box.clientWidth : 0));
  const pictures = Array.from(section.querySelectorAll('figure > :is(img, svg)'), (each) =>
    missOfPicture(each, section),
  );
  return Math.max(below || 0, ...beside, ...pictures);
}

function measureBelow(section: HTMLElement): number {
  return section.scrollHeight - measureWindow(section);
}

/** The height of the window, or the page, that a slide fills. */
export function measureWindow(section: HTMLElement): number {
  const { paddingTop } = getComputedStyle(section);
  return parseFloat(getComputedStyle(section, '::before').height) + parseFloat(paddingTop);
}

/** Whether the slide is set as large as its window allows; on phones it is a column. */
function fillsWindow(section: HTMLElement): boolean {
  return getComputedStyle(section).getPropertyValue('--u') !== '';
}

/** A picture gives way to its neighbours; this says when it has given too much. */
function missOfPicture(picture: Element, section: HTMLElement): number {
  const { width, height } = picture.getBoundingClientRect();
  const scale = section.getBoundingClientRect().width / section.offsetWidth;
  const least = Math.min(section.offsetWidth * leastOfSlide, (width / scale) * readRatio(picture) * leastOfPicture);
  return isSeen(picture) ? least - height / scale : 0;
}

/** The height of a picture by its width. */
function readRatio(picture: Element): number {
  if (picture instanceof HTMLImageElement) return picture.naturalHeight / (picture.naturalWidth || 1);
  const box = picture instanceof SVGSVGElement ? picture.viewBox.baseVal : undefined;
  return box?.width ? box.height / box.width : 0;
}

/** Whether something has a box, and is not folded away. */
function isSeen(element: Element): boolean {
  return element.getClientRects().length > 0 && element.checkVisibility();
}
