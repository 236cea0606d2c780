// Every slide is set as large as all of it has room before it is seen: the one on the stage at once, its neighbours when
// there is time. The others cost nothing.
import { fitSlides } from '../../../page/content/fit/fit.ts';
import { whenIdle } from '../../../page/browser/when-idle.ts';
import { classes, data } from '../../../shared/markup.ts';
import { prepareScrolling } from '../input/scrolling.ts';
import type { Stage } from '../stage.ts';

/** Fits slides to the window, and again whenever the window, the fonts or what they hold have changed. */
export function fitting({ root, navigation }: Stage): void {
  let fitted = new WeakSet<HTMLElement>();
  let isNew = true;
  const sizes = new ResizeObserver(() => {
    // It also tells the sizes with which it begins.
    if (!isNew) requestAnimationFrame(refit);
    isNew = false;
  });

  function fit(sections: readonly HTMLElement[]): void {
    const open = sections.filter((section) => !fitted.has(section) && section.parentElement?.parentElement === root);
    for (const section of open) section.setAttribute(data.measured, '');
    fitSlides(open);
    for (const section of open) section.removeAttribute(data.measured);
    for (const section of open) fitted.add(section);
  }
  function fitNeighbours(): void {
    const { shown, reached } = navigation;
    const at = shown.indexOf(reached);
    fit(shown.slice(Math.max(0, at - 1), at + 2).map(({ section }) => section));
  }
  function show(): void {
    const { section } = navigation.current;
    fit([section]);
    prepareScrolling(section);
    sizes.disconnect();
    isNew = true;
    for (const part of section.querySelectorAll(`:scope > .${classes.body} > *, :scope > .${classes.footnotes}`)) {
      sizes.observe(part);
    }
    whenIdle(fitNeighbours);
  }
  function refit(): void {
    fitted = new WeakSet();
    show();
  }

  navigation.onChange(show);
  requestAnimationFrame(show); // When the first slide is laid out as a slide.
  window.addEventListener('resize', refit);
  document.fonts.addEventListener('loadingdone', refit);
}
