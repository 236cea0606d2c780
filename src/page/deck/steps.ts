// The steps of a slide, counted as Reveal counts them, and the footnotes that appear with them.
import { classes, data, footnoteReferences } from '../../shared/markup.ts';

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

/** Steps that are not shown yet; those that only change or go are there from the beginning. */
const hiddenSteps = `.${classes.fragment}:not(.visible, .fade-out, .semi-fade-out, .grow, .shrink, .strike, .custom, [class*="highlight-"])`;
const footnotes = `ol.${classes.footnotes} > li:not(.${classes.notes} *)`;

/** Marks the footnotes that only steps mention which are not shown yet; in a copy without ids, too. */
export function markFootnotes(section: Element): void {
  const items = [...section.querySelectorAll<HTMLLIElement>(footnotes)];
  if (items.length === 0 || !section.querySelector(`.${classes.fragment}`)) return;
  const waiting = new Set(items);
  const show = (references: Iterable<Element>): void => {
    for (const reference of references) {
      const item = items.find(({ value }) => String(value) === reference.textContent);
      // A footnote may mention others.
      if (item && waiting.delete(item)) show(item.querySelectorAll(footnoteReferences));
    }
  };
  const written = section.querySelectorAll(
    `:is(${footnoteReferences}):not(.${classes.notes} *, .${classes.footnotes} *)`,
  );
  show([...written].filter((reference) => !reference.closest(hiddenSteps)));
  for (const item of items) item.toggleAttribute(data.waiting, waiting.has(item));
}

/** How many steps a slide has. */
export function countSteps({ section }: { readonly section: Element }): number {
  return listSteps(section).length;
}

/** Shows all steps of a slide or none, as Reveal does in slides before and after the one that is shown. */
export function setSteps(section: Element, areShown: boolean): void {
  for (const { classList } of section.querySelectorAll(`.${classes.fragment}`)) {
    classList.toggle('visible', areShown);
    classList.remove('current-fragment');
  }
}

/** How many of them are shown. */
export function countShownSteps(section: Element): number {
  return listSteps(section).filter((elements) => elements.some(({ classList }) => classList.contains('visible')))
    .length;
}
