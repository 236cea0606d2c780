// The steps of a slide, counted as Reveal counts them.
import { classes, data } from '../../shared/markup.ts';

/** The steps of a slide in the order in which they are shown; elements with the same index are one step. */
export function listSteps(section: Element): Element[][] {
  const steps: Element[][] = [];
  const byIndex = new Map<number, Element[]>();
  const loose: Element[] = [];
  for (const element of section.querySelectorAll<HTMLElement>(`.${classes.fragment}`)) {
    const written = element.getAttribute(data.order);
    const index = Number(written);
    if (written === null || !Number.isInteger(index)) loose.push(element);
    else byIndex.set(index, [...(byIndex.get(index) ?? []), element]);
  }
  for (const [, elements] of [...byIndex].toSorted(([a], [b]) => a - b)) steps.push(elements);
  return [...steps, ...loose.map((element) => [element])];
}

/** How many steps a slide has. */
export function countSteps({ section }: { readonly section: Element }): number {
  return listSteps(section).length;
}

/** How many of them are shown. */
export function countShownSteps(section: Element): number {
  return listSteps(section).filter((elements) => elements.some(({ classList }) => classList.contains('visible')))
    .length;
}
