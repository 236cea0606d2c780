// A slide that holds more than fits is set smaller, in a few steps down to what can still be read; what is too long
// all the same is marked, and scrolls on the stage and goes on overleaf on paper.
import { clearWrapped, wrapWide } from './wide-boxes.ts';
import { classes, containers, data, stretchClass } from '../../../shared/markup.ts';

/** Sizes of type in per cent, the largest first, as fit.css knows them. */
const sizes = ['90', '80', '70', '60'];
// What may be too narrow for its words.
const wideParts = [
  ...[classes.body, classes.table, ...containers].map((name) => `.${name}`),
  ...containers.map((name) => `.${name} > ul > *`),
].join();
/** Heights of pictures within other things, in em of the slide, the largest first, as fit.css knows them. */
const pictureHeights = ['18', '15', '12'];
const innerPictures = `img, video, svg:not(.${classes.widget} *)`;
const solutions = `.${classes.body} details.${classes.solution}:not([open])`;
const stretched = `.${classes.body} > figure, .${classes.pictures}, .${stretchClass}, .stretch`;
// Browsers round what they say of heights to whole pixels.
const least = 1;
// Twice the window at 70 per cent: smaller type may halve the lines of a text, no more.
const mostTried = 2 / 0.7;
// A picture is large enough at this share of the slide's width, or of what it would be at its full width.
const leastOfSlide = 0.078;
const leastOfPicture = 0.5;
// Smaller type that leaves more than this share of what a slide lacks is of no use.
const leastHelp = 0.9;

/** What says on a slide how it is set. */
export const fitMarks = [data.fit, data.missing, data.long, data.wide, data.pictures] as const;

/** What was done for a slide that holds more than fits. */
export interface Fit {
  readonly section: HTMLElement;
  /** Pixels that it lacks at full size, and those that it lacks as it is set now. */
  readonly missing: number;
  readonly rest: number;
  /** The size of its type in per cent. */
  readonly size: number;
}

/** The pixels that a slide lacks, and whether it lacks them in width. */
interface Lack {
  readonly section: HTMLElement;
  readonly missing: number;
  readonly isWide: boolean;
}

/** Sets each of these slides, which must be laid out, as large as all of it has room; returns those that are too full.
 * The answer of a quiz, which opens later, has its room from the beginning. */
export function fitSlides(sections: readonly HTMLElement[]): Fit[] {
  const folded = sections.flatMap((section) => [...section.querySelectorAll<HTMLDetailsElement>(solutions)]);
  for (const solution of folded) solution.open = true;
  const fits = fitOpened(sections);
  for (const solution of folded) solution.open = false;
  return fits;
}

function fitOpened(sections: readonly HTMLElement[]): Fit[] {
  for (const section of sections) for (const name of fitMarks) section.removeAttribute(name);
  clearWrapped(sections);
  const full = measureAll(sections);
  growPictures(sections.filter((section) => !full.some((each) => each.section === section)));
  const scalable = full.filter(({ section }) => fillsWindow(section));
  let small = setSizes(scalable);
  const wrapped = wrapWide(scalable.map(({ section }) => section).filter(isSmallest));
  if (wrapped.size > 0) {
    // In lines it may have room at a larger size.
    for (const section of wrapped) section.removeAttribute(data.fit);
    const others = small.filter(({ section }) => !wrapped.has(section));
    small = [...others, ...setSizes(measureAll([...wrapped]))];
  }
  const rest = new Map(
    [...full.filter((each) => !scalable.includes(each)), ...small].map((each) => [each.section, each]),
  );
  for (const { section, missing } of [...full, ...rest.values()]) section.setAttribute(data.missing, String(missing));
  for (const { section, isWide } of rest.values()) section.setAttribute(data.long, isWide ? 'wide' : '');
  for (const { section, missing } of full) if (wrapped.has(section)) section.setAttribute(data.wide, String(missing));
  return full.map(({ section, missing }) => ({
    section,
    missing,
    rest: rest.get(section)?.missing ?? 0,
    size: Number(section.getAttribute(data.fit) ?? 100),
  }));
}

/** Makes pictures within lists, quotes and the like as large as these slides, which have room, have room for them. */
function growPictures(sections: readonly HTMLElement[]): void {
  let open = sections.filter((section) => hasInnerPictures(section) && fillsWindow(section));
  for (const height of pictureHeights) {
    for (const section of open) section.setAttribute(data.pictures, height);
    open = measureAll(open).map(({ section }) => section);
  }
  for (const section of open) section.removeAttribute(data.pictures);
}

/** Whether a slide holds pictures of a size of their own, and none that takes what room there is. */
function hasInnerPictures(section: HTMLElement): boolean {
  const body = section.querySelector(`:scope > .${classes.body}`);
  return body !== null && body.querySelector(innerPictures) !== null && body.querySelector(stretched) === null;
}

/** Sets slides that lack room as large as they have; returns those that have none at the smallest size either. */
function setSizes(lacking: readonly Lack[]): Lack[] {
  // What no size but the smallest has room for is laid out with that alone.
  const far = lacking.filter(({ section }) => section.scrollHeight > measureWindow(section) * mostTried);
  let small = lacking.filter((each) => !far.includes(each));
  for (const size of sizes) {
    if (size === sizes.at(-1)) small.push(...far);
    for (const { section } of small) section.setAttribute(data.fit, size);
    small = measureAll(small.map(({ section }) => section));
  }
  // What smaller type does not help keeps its own.
  const full = new Map(lacking.map(({ section, missing }) => [section, missing]));
  for (const { section, missing } of small)
    if (missing > leastHelp * (full.get(section) ?? Infinity)) section.removeAttribute(data.fit);
  return small;
}

/** The slides that lack room. All are measured in one go, because each change in between would lay all out anew. */
function measureAll(sections: readonly HTMLElement[]): Lack[] {
  return sections
    .map((section) => {
      const { below, beside } = measureMissing(section);
      return { section, missing: Math.floor(Math.max(below || 0, beside)), isWide: beside > below };
    })
    .filter(({ missing }) => missing >= least);
}

function isSmallest(section: HTMLElement): boolean {
  return section.getAttribute(data.fit) === sizes.at(-1);
}

/** Whether a slide is higher than its window. */
export function isTooLong(section: HTMLElement): boolean {
  return measureBelow(section) >= least;
}

/** The pixels that a slide lacks, in height or in width. */
function measureMissing(section: HTMLElement): { below: number; beside: number } {
  const below = measureBelow(section);
  if (!fillsWindow(section)) return { below, beside: 0 };
  const boxes = [section, ...section.querySelectorAll(wideParts)];
  const beside = boxes.map((box) => (isSeen(box) ? box.scrollWidth - box.clientWidth : 0));
  const pictures = Array.from(section.querySelectorAll('figure > :is(img, svg), figure > a > img'), (each) =>
    missOfPicture(each, section),
  );
  return { below: Math.max(below || 0, ...pictures), beside: Math.max(0, ...beside) };
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
