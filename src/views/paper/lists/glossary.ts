// The glossary on paper holds the terms that the printed slides link.
import { classes } from '../../../shared/markup.ts';
import type { Slide } from '../../../page/deck/slides.ts';

/** Removes the terms that no printed slide links. */
export function limitGlossary(shown: readonly Slide[]): void {
  const linked = new Set(
    shown.flatMap(({ section }) =>
      Array.from(section.querySelectorAll(`a.${classes.term}`), (link) => link.getAttribute('href')),
    ),
  );
  for (const term of document.querySelectorAll(`.${classes.glossary} > dt`)) {
    if (linked.has(`#${term.id}`)) continue;
    while (term.nextElementSibling?.matches('dd')) term.nextElementSibling.remove();
    term.remove();
  }
}
