// The handout (A4): contents, then each slide with its notes below as text and its footnotes, and the
// answers of the quizzes at the end. Generated slides are lists: their text needs no picture of a slide.
import { classes, data } from '../../../shared/markup.ts';
import { slideHash } from '../../../page/deck/address.ts';
import { chapterTitle, groupByChapter, slideTitle, type Slide } from '../../../page/deck/slides.ts';
import { copyElement } from '../../../page/deck/copies.ts';
import { nameCut, readCurrentCut } from '../../../page/deck/cuts.ts';
import { sumMinutes } from '../../../shared/talk/plan.ts';
import { formatMinutes } from '../../../page/talk/clock.ts';
import { createElement } from '../../../page/ui/elements.ts';
import { joinLinkList } from '../lists/link-list.ts';
import { createSolutions } from '../solutions.ts';

/** Rebuilds the page as handout. */
export function layOutHandout(main: HTMLElement, slides: readonly Slide[]): void {
  const container = main.querySelector<HTMLElement>(`.${classes.slides}`);
  for (const slide of slides) joinLinkList(slide, slides);
  const contents = createContents(slides);
  const solutions = createSolutions(slides);
  const handout = createElement('div', { className: 'handout' }, contents, ...slides.map(createSheet), solutions);
  handout.style.cssText = container?.style.cssText ?? ''; // The count and the chapters' shares.
  container?.remove();
  main.append(handout);
}

/** The slide's box on top, its notes and footnotes as running text below it. The slide itself moves here. */
function createSheet({ section, generated }: Slide): HTMLElement {
  if (generated) return createElement('div', { className: `${classes.slides} sheet list` }, section);
  const notes = section.querySelector(`aside.${classes.notes}`);
  const footnotes = joinFootnotes(section);
  const box = createElement('div', { className: `${classes.slides} slide-copy` }, section);
  return createElement(
    'div',
    { className: 'sheet', [data.accent]: section.getAttribute(data.accent) ?? undefined },
    box,
    notes,
    footnotes,
  );
}

/** The footnotes of the slide and of its notes as one list, by their numbers. */
function joinFootnotes(section: Element): HTMLOListElement | undefined {
  const [list, ...others] = section.querySelectorAll<HTMLOListElement>(`ol.${classes.footnotes}`);
  for (const entry of section.querySelectorAll(`.${classes.notes} .${classes.footnotes} > li`))
    entry.classList.add('of-notes');
  const entries = [...section.querySelectorAll<HTMLLIElement>(`ol.${classes.footnotes} > li`)];
  list?.append(...entries.toSorted((first, second) => first.value - second.value));
  for (const other of others) other.remove();
  return list;
}

function createContents(slides: readonly Slide[]): HTMLElement {
  const facts = document.querySelector<HTMLElement>(`.${classes.talkFacts}`);
  const { content: subtitle = '' } = document.querySelector<HTMLMetaElement>('meta[name="description"]') ?? {};
  return createElement(
    'div',
    { className: 'contents' },
    createElement('p', { className: 'contents-title' }, document.title),
    createElement('p', {}, [subtitle, describeCut(slides)].filter(Boolean).join(' · ')),
    facts && copyElement(facts),
    createElement('p', { className: 'contents-credit' }, describeEdition()),
    createElement('div', { className: classes.paperContents }, ...groupByChapter(slides).flatMap(listChapter)),
  );
}

/** A chapter's name and slides; its link list only where it has nothing else. */
function listChapter(slides: readonly [Slide, ...Slide[]]): HTMLElement[] {
  const written = slides.filter(({ generated }) => !generated);
  const links = (written.length > 0 ? written : slides).map((slide) =>
    createElement('li', {}, createElement('a', { href: slideHash(slide.id) }, slideTitle(slide))),
  );
  return [
    createElement('p', { className: 'contents-chapter' }, chapterTitle(slides[0])),
    createElement('ol', {}, ...links),
  ];
}

function describeCut(slides: readonly Slide[]): string {
  const cut = readCurrentCut();
  return cut ? `${nameCut(cut)}, ${formatMinutes(sumMinutes(slides))}` : '';
}

/** Authors, edition and licence, as at the foot of the page. */
function describeEdition(): string {
  const lines = [...document.querySelectorAll(`.${classes.colophon} li`)].map(({ textContent }) => textContent.trim());
  return lines.slice(0, 3).join(' · ');
}
