// What a slide gets when it comes near, all where it moves nothing: the terms that it links in its margin, on wide
// windows, the way to the stage, its address, and the reader's marks.
import { slideExtras as words } from '#words/slideExtras';
import './extras.css';
import { copyContent } from '../../../page/deck/copies.ts';
import type { SlideList } from '../../../page/deck/slides.ts';
import { createElement } from '../../../page/ui/elements.ts';
import { decodePercent } from '../../../shared/decode.ts';
import { classes } from '../../../shared/markup.ts';
import { createMarkRows, type MarkParts } from './mark-row.ts';
import { addHeadingLink } from './heading-link.ts';

interface ExtraParts extends MarkParts {
  readonly list: SlideList;
  readonly stageAddress: (id: string) => string;
}

/** Returns what adds these parts to slides, to each before it is seen. */
export function createSlideExtras(parts: ExtraParts): (sections: readonly HTMLElement[]) => void {
  const addMarks = createMarkRows(parts);
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        const slide = parts.list.of(target);
        if (!isIntersecting || !slide) continue;
        observer.unobserve(target);
        addTerms(slide.section);
        addStageLink(slide.section, parts.stageAddress(slide.id));
        addHeadingLink(slide);
        addMarks(slide);
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
  const link = createElement('a', { href: address }, words.asSlide);
  section.querySelector(`:scope > .${classes.place}`)?.append(link);
}
