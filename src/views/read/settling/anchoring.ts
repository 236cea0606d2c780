// Where the browser does not do it: keeps what is read in its place while slides around it get their real height.
import { fewSlides } from '../../../shared/talk/slide-lists.ts';
import type { Article } from '../article.ts';
import type { Reader } from '../reader.ts';

// Slides that are laid out in one frame.
const slice = 2;

/** Follows changes of layout from now on; does nothing where the browser has scroll anchoring. */
export function keepInPlace({ main, list }: Article, reader: Reader): void {
  if (CSS.supports('overflow-anchor', 'auto')) return;
  let anchor = reader.current.section;
  let before = readTop(anchor);
  const remember = (): void => {
    anchor = reader.current.section;
    before = readTop(anchor);
  };
  new ResizeObserver(() => {
    const shift = readTop(anchor) - before;
    if (!reader.keepOn() && shift !== 0 && wasSeen(anchor, shift)) window.scrollBy({ top: shift, behavior: 'instant' });
    remember();
  }).observe(main);
  reader.onChange(remember);
  if (list.all.length <= fewSlides) layOut(list.all.map(({ section }) => section));
}

/** In the page, whatever is scrolled. */
function readTop(element: Element): number {
  return element.getBoundingClientRect().top + scrollY;
}

function wasSeen(element: Element, shift: number): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom - shift > 0 && top - shift < innerHeight;
}

/** Gives all slides their real height, a few in each frame, so that later nothing moves under the reader's finger. */
function layOut(sections: readonly HTMLElement[]): void {
  for (const section of sections.slice(0, slice)) section.style.contentVisibility = 'visible';
  if (sections.length > slice) requestAnimationFrame(() => layOut(sections.slice(slice)));
}
