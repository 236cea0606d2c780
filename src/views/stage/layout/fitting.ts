// Every slide is set as large as all of it has room before it is seen: the one on the stage at once, its neighbours when
// there is time. The others cost nothing.
import { fitSlides } from '../../../page/content/fit/fit.ts';
import { whenIdle } from '../../../page/browser/when-idle.ts';
import { classes, data } from '../../../shared/markup.ts';
import { prepareScrolling } from '../input/scrolling.ts';
import type { Stage } from '../stage.ts';
import { createHold } from './animations.ts';
import { createPreparation } from './neighbours.ts';

/** Fits slides to the window, and again whenever the window, the fonts or what they hold have changed. */
export function fitting({ root, navigation }: Stage): void {
  let fitted = new WeakSet<HTMLElement>();
  let isNew = true;
  const sizes = new ResizeObserver(() => {
    // It also tells the sizes with which it begins.
    if (!isNew) requestAnimationFrame(refit);
    isNew = false;
  });
  const hold = createHold(navigation);
  const neighbours = createPreparation(
    () => [...root.querySelectorAll<HTMLElement>(`:scope > .${classes.slides} > section`)],
    fit,
  );

  function fit(section: HTMLElement): void {
    if (fitted.has(section) || !isStage()) return;
    fitSlides([section]);
    prepareScrolling(section);
    hold(section);
    fitted.add(section);
  }
  function show(): void {
    fit(navigation.current.section);
  }
  function follow(): void {
    const { section } = navigation.current;
    sizes.disconnect();
    isNew = true;
    for (const part of section.querySelectorAll(`:scope > .${classes.body} > *, :scope > .${classes.footnotes}`)) {
      sizes.observe(part);
    }
  }
  function refit(): void {
    fitted = new WeakSet();
    show();
    follow();
    neighbours.forget();
    whenIdle(neighbours.prepare);
  }

  /** The frame in which the first slide is laid out as a slide may not be the next. */
  function begin(): void {
    requestAnimationFrame(isStage() ? refit : begin);
  }

  navigation.onChange(show);
  navigation.onShown(follow);
  navigation.onNear(() => whenIdle(neighbours.prepare));
  begin();
  window.addEventListener('resize', refit);
  document.fonts.addEventListener('loadingdone', refit);
}

/** Before it is one, slides are laid out as parts of an article, which is higher than the window. */
function isStage(): boolean {
  return document.documentElement.hasAttribute(data.ready);
}
