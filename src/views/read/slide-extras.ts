// What a slide gets when it comes near: the terms that it links in its margin, on wide windows, and the
// way to the stage.
import { copyContent } from '../../page/ui/open-in-place.ts';
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
  const entries = new Set([...section.querySelectorAll<HTMLAnchorElement>('a.term')].map(findEntry));
  const list = document.createElement('dl');
  list.className = 'margin-terms';
  for (const entry of entries) {
    const text = entry?.nextElementSibling;
    if (!entry || !text) continue;
    const term = document.createElement('dt');
    term.lang = entry.lang;
    term.append(copyContent(entry));
    const meaning = document.createElement('dd');
    meaning.append(copyContent(text));
    list.append(term, meaning);
  }
  if (list.childElementCount > 0) section.querySelector(`:scope > .${classes.notes}`)?.after(list);
}

function findEntry(link: HTMLAnchorElement): HTMLElement | null {
  return document.getElementById(decodeURIComponent(link.hash.slice(1)));
}

/** Beside the place mark, where it moves nothing. */
function addStageLink(section: HTMLElement, address: string): void {
  const link = document.createElement('a');
  link.href = address;
  link.textContent = 'Als Folie';
  section.querySelector(`:scope > .${classes.place}`)?.append(link);
}
