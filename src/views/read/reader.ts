// Where the reader is: the slide that crosses a line in the upper part of the window.
import { createListeners, type Listen } from '../../page/browser/signal.ts';
import { firstOf, type Slide } from '../../page/deck/slides.ts';
import type { Article } from './article.ts';
import { createHold, type Measure } from './settling/hold.ts';
import { describePlace, findTop, type KeptPlace } from './settling/kept-place.ts';

/** The reader's place in the article. */
export interface Reader {
  readonly current: Slide;
  /** Where that slide stands in the window; on the way to a place, where it will stand. */
  readonly place: KeptPlace;
  /** Takes the reader to a slide, or to what is measured in it. One that is too short for the line is the place all the same. */
  readonly hold: (slide: Slide, measure?: Measure) => void;
  /** Keeps to the way to a place where the layout has changed; false when there is none. */
  readonly keepOn: () => boolean;
  /** Lets the page go its own way. */
  readonly release: () => void;
  readonly onChange: Listen<Slide>;
}

// By these a reader moves the page.
const inputs = ['wheel', 'touchmove', 'keydown', 'pointerdown'];

/** Follows the reader through the article. */
export function followReader({ list, shown }: Article, start: Slide | undefined): Reader {
  const listeners = createListeners<Slide>();
  const crossing = new Set<Element>();
  let current = start ?? firstOf(shown);
  const way = createHold(() => {
    look();
    seen = describe();
  });
  for (const type of inputs) window.addEventListener(type, way.end, { capture: true, passive: true });
  let seen = describe();
  window.addEventListener(
    'scroll',
    () => {
      look(); // Where the next slide had crossed the line all the while, no observer tells that a short one was left.
      seen = describe();
    },
    { passive: true },
  );
  const followWidth = onNewWidth(() => {
    if (!way.again()) goBack(seen);
  });
  window.addEventListener('resize', followWidth);

  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (isIntersecting) crossing.add(target);
        else crossing.delete(target);
      }
      look();
    },
    { rootMargin: '-22% 0px -77% 0px' },
  );
  for (const { section } of list.all) observer.observe(section);

  function look(): void {
    followWidth(); // The text may have moved before the window tells why.
    if (way.isThere()) return;
    const slide = list.of([...crossing].at(-1));
    if (slide) move(slide);
  }
  function move(slide: Slide): void {
    if (slide === current) return;
    current = slide;
    seen = describe();
    listeners.tell(slide);
  }
  function hold(slide: Slide, measure: Measure = () => slide.section.getBoundingClientRect().top): void {
    way.start(measure);
    move(slide);
  }
  function describe(): KeptPlace {
    const { top, height } = current.section.getBoundingClientRect();
    return describePlace(current.id, { top: top - way.left(), height });
  }
  function goBack(place: KeptPlace): void {
    const { section } = current;
    way.start(() => {
      const { top, height } = section.getBoundingClientRect();
      return top - findTop(place, height);
    });
  }
  return {
    get current() {
      return current;
    },
    get place() {
      return describe();
    },
    hold,
    keepOn: way.goOn,
    release: way.end,
    onChange: listeners.add,
  };
}

/** What runs a task once the window has another width, which moves all text; the bars of phones come and go with the height. */
function onNewWidth(task: () => void): () => void {
  const { documentElement: root } = document;
  let width = root.clientWidth;
  return () => {
    if (root.clientWidth === width) return;
    width = root.clientWidth;
    task();
  };
}
