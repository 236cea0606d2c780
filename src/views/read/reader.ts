// Where the reader is: the slide that crosses a line in the upper part of the window.
import { createListeners, type Listen } from '../../page/browser/signal.ts';
import { firstOf, type Slide } from '../../page/deck/slides.ts';
import type { Article } from './article.ts';

/** The reader's place in the article. */
export interface Reader {
  readonly current: Slide;
  /** Takes the reader to a slide. A short one at the end never reaches the line, but it is the place all the same. */
  readonly hold: (slide: Slide) => void;
  readonly onChange: Listen<Slide>;
}

/** Follows the reader through the article. */
export function followReader({ list, shown }: Article, start: Slide | undefined): Reader {
  const listeners = createListeners<Slide>();
  const crossing = new Set<Element>();
  let current = start ?? firstOf(shown);
  let held = start;

  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (isIntersecting) crossing.add(target);
        else crossing.delete(target);
      }
      if (held && isAtEnd() && isSeen(held.section)) return;
      held = undefined;
      const slide = list.of([...crossing].at(-1));
      if (slide) move(slide);
    },
    { rootMargin: '-22% 0px -77% 0px' },
  );
  for (const { section } of list.all) observer.observe(section);

  function move(slide: Slide): void {
    if (slide === current) return;
    current = slide;
    listeners.tell(slide);
  }
  function hold(slide: Slide): void {
    held = slide;
    move(slide);
  }
  return {
    get current() {
      return current;
    },
    hold,
    onChange: listeners.add,
  };
}

/** Whether any of it is inside the window. */
export function isSeen(section: Element): boolean {
  const { top, bottom } = section.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

function isAtEnd(): boolean {
  return scrollY + innerHeight >= document.documentElement.scrollHeight - 2;
}
