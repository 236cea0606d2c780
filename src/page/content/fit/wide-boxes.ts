// Tables and formulas that are too wide at the smallest size stand in lines: columns below each other, row by row and in
// the same order, terms of a formula as words of a text.
import { classes, data } from '../../../shared/markup.ts';

/** The boxes around formulas and tables. */
export const wideBoxes = `.${classes.table}, :has(> math[display='block'])`;
const tables = `table:not(.${classes.widget} *)`;
/** So many letters of a table are read as a word, whatever is left of it. */
const leastColumn = 4.5;

/** Puts what is too wide for these slides, which are set at their smallest size, into lines; returns those that have any. */
export function wrapWide(sections: readonly HTMLElement[]): ReadonlySet<HTMLElement> {
  const all = sections.flatMap((section) => [...section.querySelectorAll<HTMLElement>(`${tables}, ${wideBoxes}`)]);
  const boxes = all.filter((box) => !box.matches(`.${classes.table}`));
  for (const box of boxes) box.style.overflowWrap = 'normal';
  const tooWide = boxes.filter((box) => (box instanceof HTMLTableElement ? isTorn(box) : isCut(box)));
  for (const box of boxes) box.style.removeProperty('overflow-wrap');
  for (const box of tooWide) box.setAttribute(data.wrapped, '');
  return new Set(sections.filter((section) => tooWide.some((box) => section.contains(box))));
}

/** Puts all back into one line. */
export function clearWrapped(sections: readonly HTMLElement[]): void {
  for (const section of sections)
    for (const box of section.querySelectorAll(`[${data.wrapped}]`)) box.removeAttribute(data.wrapped);
}

/** Whether a table has room only where its words are torn, in columns too narrow for the parts. */
function isTorn(table: HTMLTableElement): boolean {
  const room = table.parentElement?.clientWidth ?? 0;
  const columns = Math.max(1, ...Array.from(table.rows, ({ cells }) => cells.length));
  const letter = parseFloat(getComputedStyle(table).fontSize);
  return table.scrollWidth > room + 1 && room / columns < leastColumn * letter;
}

function isCut(box: HTMLElement): boolean {
  return box.scrollWidth > box.clientWidth + 1;
}
