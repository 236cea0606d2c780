// A drawing may have a narrow twin for small screens. Only one of the two is seen, so their steps are
// the same steps: the first of one and the first of the other appear together.
import { classes, data } from '../../shared/markup.ts';
import type { SlideList } from '../deck/slides.ts';

const narrow = `svg.${classes.narrow}`;
const steps = `.${classes.fragment}`;

/** Gives the steps of twins the same numbers. */
export function numberTwinSteps(list: SlideList): void {
  // One look at the page, not one at each slide.
  const slides = Array.from(document.querySelectorAll(`${narrow} ${steps}`), (step) => list.of(step));
  for (const slide of new Set(slides)) if (slide) numberSteps(slide.section);
}

function numberSteps(section: HTMLElement): void {
  let count = 0;
  for (const step of section.querySelectorAll(steps)) {
    if (step.closest(narrow)) continue;
    step.setAttribute(data.order, String(count++));
  }
  for (const drawing of section.querySelectorAll(narrow)) {
    const wide = [...(drawing.previousElementSibling?.querySelectorAll(steps) ?? [])];
    drawing.querySelectorAll(steps).forEach((step, index) => {
      const twin = wide[Math.min(index, wide.length - 1)];
      step.setAttribute(data.order, twin?.getAttribute(data.order) ?? '0');
    });
  }
}
