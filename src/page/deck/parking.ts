// Parking: the one mechanism for slides that are not at hand on the stage. All but the one that is shown and its neighbours
// in the talk wait with their ids in a hidden `.parked`.
import { appendixChapter, classes, data } from '../../shared/markup.ts';
import { findCutSlides } from '../../shared/talk/own-cut.ts';
import { fewSlides, namesOneOf, type Listing } from '../../shared/talk/slide-lists.ts';
import { createElement } from '../ui/elements.ts';
import type { Slide } from './slides.ts';

/** What a talk is asked to consist of. */
export interface Selection {
  /** The name of a cut, or a list of one's own. */
  readonly cut: string | undefined;
  readonly chapter: string | undefined;
  /** Ids of slides that a link has brought back. */
  readonly extra?: ReadonlySet<string>;
  /** Ids of slides that the speaker leaves out today. */
  readonly skipped?: ReadonlySet<string>;
}

/** What the selection reads of a slide. */
export type Listed = Pick<Slide, 'id' | 'chapter' | 'cuts' | 'generated'> & Partial<Pick<Slide, 'listing'>>;

/** The slides of this talk, in order; an unknown cut or chapter is as good as none. */
export function selectShown<S extends Listed>(slides: readonly S[], selection: Selection): readonly S[] {
  const { cut, chapter, extra, skipped } = selection;
  const chosen = cut === undefined ? undefined : findCutSlides(slides, cut);
  const knowsChapter = slides.some(({ chapter: name }) => name === chapter);
  if (!chosen && !knowsChapter && !skipped?.size) return slides;
  const inChapter = ({ chapter: own, listing }: S): boolean =>
    !knowsChapter || own === chapter || listing?.chapter === chapter;
  const talk = slides.filter(({ id, generated }) => !generated && (!chosen || chosen.has(id)));
  const written = new Set((chapter === appendixChapter ? talk : talk.filter(inChapter)).map(({ id }) => id));
  const isAsked = (slide: S): boolean =>
    !skipped?.has(slide.id) &&
    inChapter(slide) &&
    (slide.generated ? isOfUse(slide.listing, written) : written.has(slide.id));
  const shown = slides.filter((slide) => extra?.has(slide.id) || isAsked(slide));
  return shown.length > (extra?.size ?? 0) ? shown : slides;
}

/** Whether a generated slide has something to say in a talk of these slides. */
function isOfUse(listing: Listing | undefined, written: ReadonlySet<string>): boolean {
  return listing === undefined || namesOneOf(listing, written);
}

/** The containers and what lies in them. */
interface Parking {
  /** Slides that Reveal has, in order. */
  readonly live: readonly Slide[];
  /** Makes exactly these slides live, out of a talk of more; false when they were. */
  setLive(slides: readonly Slide[], talk?: readonly Slide[]): boolean;
}

/** Puts the slides of a large deck, most of which the compiler has parked, into one box. */
export function joinSlides(container: HTMLElement): void {
  for (const box of document.querySelectorAll(`.${classes.slides}.${classes.parked}`)) {
    container.append(...box.children);
    box.remove();
  }
}

/** Starts with every slide in `container`, or with those that are at hand; what is none of `all` waits for ever. */
export function createParking(container: HTMLElement, all: readonly Slide[], atHand = all): Parking {
  const parked = createBox(classes.parked);
  // Who asks the page for `.slides > section` finds all slides of the talk, unless they are very many.
  const waiting = all.length > fewSlides ? parked : createBox(`${classes.slides} ${classes.parked}`);
  const places = new Map(all.map((slide, index) => [slide, index]));
  let live = atHand;
  let talk: ReadonlySet<Slide> = new Set(live);
  if (!all.some(({ forReaders }) => forReaders)) parked.append(...[...container.children].filter(isForReaders));
  if (parked.hasChildNodes()) document.body.append(parked);

  function setLive(slides: readonly Slide[], shown = slides): boolean {
    setTalk(shown);
    if (isSame(slides, live)) return false;
    const staying = new Set(slides);
    live
      .filter((slide) => !staying.has(slide))
      .toReversed()
      .forEach(park);
    let next: Element | null = null;
    for (const { section } of slides.toReversed()) {
      if (section.parentElement !== container) container.insertBefore(section, next);
      next = section;
    }
    live = slides;
    return true;
  }

  function setTalk(shown: readonly Slide[]): void {
    if (waiting === parked || isSame(shown, [...talk])) return;
    talk = new Set(shown);
    const isMoved = (slide: Slide): boolean =>
      slide.section.parentElement !== container && slide.section.parentElement !== findBox(slide);
    all.filter(isMoved).toReversed().forEach(park);
  }

  function findBox(slide: Slide): HTMLElement {
    return talk.has(slide) ? waiting : parked;
  }

  /** In its place among the others, because the order of the slides is read from the page. */
  function park(slide: Slide): void {
    const box = findBox(slide);
    if (!box.isConnected) document.body.append(box);
    let next = (places.get(slide) ?? all.length) + 1;
    while (next < all.length && all[next]?.section.parentElement !== box) next++;
    box.insertBefore(leave(slide), all[next]?.section ?? null);
  }

  return {
    get live() {
      return live;
    },
    setLive,
  };
}

function isSame(first: readonly Slide[], second: readonly Slide[]): boolean {
  return first.length === second.length && first.every((slide, index) => slide === second[index]);
}

/** Outside Reveal's wrapper, which Reveal searches from end to end at each step. */
function createBox(className: string): HTMLElement {
  return createElement('div', { className, hidden: true });
}

function isForReaders(section: Element): boolean {
  return section.hasAttribute(data.readers);
}

/** Takes Reveal's marks off a slide, so that a parked slide is again as it was written. */
function leave({ section }: Slide): HTMLElement {
  section.classList.remove('past', 'present', 'future');
  for (const name of ['hidden', 'aria-hidden', 'inert', data.layingOut, data.still]) section.removeAttribute(name);
  section.style.removeProperty('display');
  return section;
}
