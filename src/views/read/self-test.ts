// Below the questions of a chapter: how the self-test has gone, and the way to what is worth remembering.
import { groupByChapter, slideTitle, type Slide } from '../slides.ts';
import type { Article } from './article.ts';
import { countResults, listQuizzes, type Score } from './quizzes.ts';

/** Adds the results and keeps them up to date; the returned function writes them anew. */
export function addSelfTests({ shown }: Article): () => void {
  const quizzes = listQuizzes(shown);
  const updates = groupByChapter([...quizzes.keys()]).map((slides) => {
    const ids = slides.flatMap((slide) => quizzes.get(slide) ?? []);
    const last = slides.at(-1);
    return last ? addResult(last, { ids, takeaway: findTakeaway(shown, last) }) : () => undefined;
  });
  const update = (): void => updates.forEach((each) => each());
  document.addEventListener('quiz-result', update);
  update();
  return update;
}

function addResult({ section }: Slide, { ids, takeaway }: { ids: readonly string[]; takeaway: Slide | undefined }): () => void {
  const text = document.createElement('p');
  text.className = 'self-test';
  section.append(text);
  return () => {
    text.replaceChildren(describe(countResults(ids)));
    if (takeaway) text.append(' Zum Mitnehmen: ', createLink(takeaway));
  };
}

function describe({ right, answered, all }: Score): string {
  if (answered === 0) return `Selbsttest: ${all} Fragen zu diesem Kapitel.`;
  if (right === all) return `Selbsttest bestanden: alle ${all} Fragen richtig.`;
  const open = all - answered;
  const rest = open === 0 ? '' : open === 1 ? ' Eine Frage ist noch offen.' : ` ${open} Fragen sind noch offen.`;
  return `Selbsttest: ${right} von ${all} Fragen richtig.${rest}`;
}

function createLink(slide: Slide): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = `#${encodeURIComponent(slide.id)}`;
  link.textContent = slideTitle(slide);
  return link;
}

function findTakeaway(slides: readonly Slide[], { chapter }: Slide): Slide | undefined {
  return slides.find((slide) => slide.chapter === chapter && slide.section.classList.contains('takeaway'));
}
