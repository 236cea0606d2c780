// Small pictures of slides: copies without ids that nobody can reach, drawn at full size and scaled down.
import { classes } from '../../shared/markup.ts';
import { copyElement } from '../deck/copies.ts';
import { markFootnotes } from '../deck/steps.ts';
import { createElement } from '../ui/elements.ts';
import { deckLanguage } from '../ui/spoken-language.ts';
import { fitSlides } from './fit/fit.ts';

/** A copy of a slide as a picture, with all its steps. */
export function createThumbnail(section: HTMLElement): HTMLElement {
  const copy = copyElement(section, { without: `aside.${classes.notes}` });
  const selects = section.querySelectorAll('select');
  copy
    .querySelectorAll('select')
    .forEach((select, index) => (select.selectedIndex = selects[index]?.selectedIndex ?? 0));
  for (const input of copy.querySelectorAll('input')) input.removeAttribute('name'); // Or they would join the group.
  for (const name of ['hidden', 'aria-hidden', 'inert']) copy.removeAttribute(name);
  const steps = [...copy.querySelectorAll(`.${classes.fragment}`)];
  for (const step of steps) step.classList.add('visible');
  steps.at(-1)?.classList.add('current-fragment');
  markFootnotes(copy);
  copy.classList.remove('past', 'future');
  copy.classList.add(classes.present);
  copy.style.display = '';
  const slides = createElement('div', { className: `${classes.slides} slide-copy`, ...deckLanguage() }, copy); // So that the slides' own styles hold.
  return createElement('div', { className: 'thumbnail', inert: true, 'aria-hidden': 'true' }, slides);
}

/** Sets the copies in `root`, which is laid out, as the stage does; what scrolls there is shown whole. */
export function fitThumbnails(root: ParentNode): void {
  const copies = [...root.querySelectorAll<HTMLElement>('.thumbnail section')];
  const long = fitSlides(copies).filter(({ rest }) => rest > 0);
  const heights = long.map(({ section }) => [section.scrollHeight, section.offsetHeight] as const);
  for (const [index, { section }] of long.entries()) {
    const [whole = 1, shown = 1] = heights[index] ?? [];
    section.style.bottom = 'auto';
    section.style.maxHeight = 'none';
    section.style.height = `${whole}px`;
    section.style.transformOrigin = 'top';
    section.style.scale = String(shown / whole);
  }
}
