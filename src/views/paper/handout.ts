// The handout (A4): contents, then each slide with its notes below as text and its footnotes, and the
// answers of the quizzes at the end.
import { chapterTitle, slideTitle, type Slide } from '../slides.ts';
import { createElement } from './elements.ts';
import { createSolutions } from './solutions.ts';

/** Rebuilds the page as handout. */
export function layOutHandout(main: HTMLElement, slides: readonly Slide[]): void {
  const solutions = createSolutions(slides);
  const handout = createElement('div', { className: 'handout' }, [createContents(slides), ...slides.map(createSheet)]);
  if (solutions) handout.append(solutions);
  main.append(handout);
}

/** The slide's box on top, its notes and footnotes as running text below it. The slide itself moves here. */
function createSheet({ section }: Slide): HTMLElement {
  const notes = section.querySelector('aside.notes');
  const footnotes = section.querySelector(':scope > ol.footnotes');
  const box = createElement('div', { className: 'slides slide-copy' }, [section]);
  const sheet = createElement('div', { className: 'sheet' }, [box]);
  if (notes) sheet.append(notes);
  if (footnotes) sheet.append(footnotes);
  return sheet;
}

function createContents(slides: readonly Slide[]): HTMLElement {
  const chapters = [...new Set(slides.map(({ chapter }) => chapter))];
  const lists = chapters.map((chapter) => {
    const own = slides.filter((slide) => slide.chapter === chapter && !slide.generated);
    const [first] = own;
    const items = own.map((slide) => createElement('li', {}, [createElement('a', { href: `#${slide.id}` }, [slideTitle(slide)])]));
    return first ? [createElement('p', { className: 'contents-chapter' }, [chapterTitle(first)]), createElement('ol', {}, items)] : [];
  });
  const credit = document.querySelector<HTMLMetaElement>('meta[name="author"]')?.content ?? '';
  return createElement('div', { className: 'contents' }, [
    createElement('p', { className: 'contents-title' }, [document.title]),
    createElement('p', {}, [[document.querySelector<HTMLMetaElement>('meta[name="description"]')?.content, credit].filter(Boolean).join(' · ')]),
    ...lists.flat(),
  ]);
}
