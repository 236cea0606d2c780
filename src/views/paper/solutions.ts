// Answers of the quizzes, taken out of the slides and collected for the end of the paper.
import { paper as words } from '#words/paper';
import { quizElement } from '../../shared/markup.ts';
import { slideHash } from '../../page/deck/address.ts';
import { readElementText } from '../../page/deck/copies.ts';
import { slideTitle, type Slide } from '../../page/deck/slides.ts';
import { createElement } from '../../page/ui/elements.ts';

/** A part with all answers; undefined where there is no quiz. The answers move here. */
export function createSolutions(slides: readonly Slide[]): HTMLElement | undefined {
  const items = slides.flatMap((slide) =>
    [...slide.section.querySelectorAll(quizElement)].map((quiz) => createItem(slide, quiz)),
  );
  if (items.length === 0) return undefined;
  return createElement(
    'div',
    { className: 'solutions' },
    createElement('h2', {}, words.solutions),
    createElement('ol', {}, ...items),
  );
}

function createItem(slide: Slide, quiz: Element): HTMLElement {
  const legend = quiz.querySelector('legend');
  const solution = quiz.querySelector('details');
  const parts = [...(solution?.children ?? [])].filter(({ tagName }) => tagName !== 'SUMMARY');
  solution?.remove();
  const question = createElement('strong', {}, legend ? readElementText(legend, { without: 'small' }) : '');
  const link = createElement('a', { href: slideHash(slide.id) }, slideTitle(slide));
  return createElement('li', {}, createElement('p', {}, question, ' (', link, ')'), ...parts);
}
