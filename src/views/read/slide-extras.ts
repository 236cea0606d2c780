// What a slide gets when it comes near: the terms that it links in its margin, on wide windows, and the
// way to the stage.
import { copyContent } from '../../page/deck/copies.ts';
import { createElement } from '../../page/ui/elements.ts';
import { decodePercent } from '../../shared/decode.ts';
import { classes } from '../../shared/markup.ts';

/** Returns what adds these parts to slides, to each before it is seen. */
export function createSlideExtras(stageAddress: (id: string) => string): (sections: readonly HTMLElement[]) => void {
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting || !(target instanceof HTMLElement)) continue;
        observer.unobserve(target);
        addTerms(target);
        addStageLink(target, stageAddress(target.id));
      }
    },
    { rootMargin: '100%' },
  );
  return (sections) => sections.forEach((section) => observer.observe(section));
}

function addTerms(section: HTMLElement): void {
  const entries = new Set([...section.querySelectorAll<HTMLAnchorElement>(`a.${classes.term}`)].map(findEntry));
  const list = createElement('dl', { className: 'margin-terms' });
  for (const entry of entries) {
    const text = entry?.nextElementSibling;
    if (!entry || !text) continue;
    const term = createElement('dt', { lang: entry.lang }, copyContent(entry));
    list.append(term, createElement('dd', {}, copyContent(text)));
  }
  if (list.childElementCount > 0) section.querySelector(`:scope > .${classes.notes}`)?.after(list);
}

function findEntry(link: HTMLAnchorElement): HTMLElement | null {
  return document.getElementById(decodePercent(link.hash.slice(1)));
}

/** Beside the place mark, where it moves nothing. */
function addStageLink(section: HTMLElement, address: string): void {
  const link = createElement('a', { href: address }, 'Als Folie');
  section.querySelector(`:scope > .${classes.place}`)?.append(link);
}
