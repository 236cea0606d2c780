// The pictures in the overview: copies of the slides without ids. Each is laid out many times until it fits, so only those
// that come near are drawn, in slices, after the frame that shows their frames and titles.
import { doInBackground } from '../../../../page/browser/slices.ts';
import { createThumbnail, fitThumbnails } from '../../../../page/content/thumbnails.ts';
import type { Slide } from '../../../../page/deck/slides.ts';
import { createElement } from '../../../../page/ui/elements.ts';
import { classes } from '../../../../shared/markup.ts';

/** The pictures of one overview. */
export interface Pictures {
  /** The place of a picture, as large as the picture will be. */
  readonly add: (slide: Slide) => HTMLElement;
  /** No more are drawn. */
  readonly stop: () => void;
}

/** Draws pictures in a box that scrolls. */
export function createPictures(root: HTMLElement): Pictures {
  const slides = new WeakMap<Element, Slide>();
  const observer = new IntersectionObserver(
    (entries) => {
      const near = entries.filter(({ isIntersecting }) => isIntersecting);
      const { height = 0 } = near[0]?.rootBounds ?? {};
      const distance = ({ boundingClientRect: { top } }: IntersectionObserverEntry): number =>
        Math.abs(top - height / 2);
      // What is seen comes first.
      const places = near.toSorted((one, other) => distance(one) - distance(other)).map(({ target }) => target);
      for (const place of places) observer.unobserve(place);
      void doInBackground(places.flatMap(listSteps), (step) => step());
    },
    { root, rootMargin: '50%' },
  );

  /** What draws a picture, each a task of its own on a slow computer. */
  function listSteps(place: Element): (() => void)[] {
    const entry = place.parentElement;
    const slide = slides.get(place);
    if (!slide || !entry) return [];
    const picture = (): Element | undefined => (entry.isConnected ? (entry.firstElementChild ?? undefined) : undefined);
    return [
      () => picture()?.replaceWith(createPicture(slide)),
      () => void picture()?.clientHeight,
      () => picture() && fitThumbnails(entry),
    ];
  }
  return {
    add: (slide) => {
      const place = createElement('div', { className: 'thumbnail' });
      slides.set(place, slide);
      observer.observe(place);
      return place;
    },
    stop: () => observer.disconnect(),
  };
}

/** Its number stands beside it. */
function createPicture({ section }: Slide): HTMLElement {
  const picture = createThumbnail(section);
  picture.querySelector(`.${classes.placeNumber}`)?.remove();
  return picture;
}
