// Lists on paper hold what the printed slides name: the link list, under the numbers that these slides have
// there, and the glossary.
import { classes } from '../../shared/markup.ts';
import type { Slide } from '../../page/deck/slides.ts';

/** Removes the entries of slides that are not printed, and numbers the rest anew. */
export function limitLinkList(shown: readonly Slide[]): void {
  const numbers = new Map(shown.map(({ id }, index) => [`#${id}`, index + 1]));
  for (const entry of document.querySelectorAll(`.${classes.linkList} > li`)) limitEntry(entry, numbers);
  for (const list of document.querySelectorAll(`.${classes.linkList}`)) {
    if (list.childElementCount > 0) continue;
    const heading = list.previousElementSibling;
    if (heading?.matches('h4')) heading.remove();
    list.remove();
  }
}

/** Removes the terms that no printed slide links. */
export function limitGlossary(shown: readonly Slide[]): void {
  const linked = new Set(
    shown.flatMap(({ section }) =>
      Array.from(section.querySelectorAll(`a.${classes.term}`), (link) => link.getAttribute('href')),
    ),
  );
  for (const term of document.querySelectorAll(`.${classes.glossary} > dt`)) {
    if (linked.has(`#${term.id}`)) continue;
    term.nextElementSibling?.remove();
    term.remove();
  }
}

/** An entry without slides is the talk's own and stays. */
function limitEntry(entry: Element, numbers: ReadonlyMap<string, number>): void {
  const uses = entry.querySelector(`.${classes.linkUses}`);
  if (!uses) return;
  const links = [...uses.querySelectorAll('a')].filter((link) => numbers.has(link.getAttribute('href') ?? ''));
  if (links.length === 0) return entry.remove();
  for (const link of links) {
    const number = numbers.get(link.getAttribute('href') ?? '');
    link.textContent = String(number);
    link.setAttribute('aria-label', `Folie ${number}`);
  }
  uses.replaceChildren('Folie ', ...links.flatMap((link, index) => (index > 0 ? [', ', link] : [link])));
}
