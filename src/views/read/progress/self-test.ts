// Below the questions of a chapter: how the self-test has gone, and the way to what is worth remembering.
import { progress as words } from '#words/progress';
import { selectLayout, stateEvents } from '../../../shared/markup.ts';
import { slideHash } from '../../../page/deck/address.ts';
import { slideTitle, type Slide } from '../../../page/deck/slides.ts';
import { createElement } from '../../../page/ui/elements.ts';
import type { OutlineChapter } from '../outline.ts';
import { countResults, describeScore } from './quizzes.ts';

/** Adds the results and keeps them up to date; the returned function writes them anew. */
export function addSelfTests(outline: readonly OutlineChapter[]): () => void {
  const updates = outline.flatMap(({ entries, written }) => {
    const asking = entries.filter(({ quizzes }) => quizzes.length > 0);
    const last = asking.at(-1)?.slide;
    const takeaway = written.find(({ section }) => section.matches(selectLayout('takeaway')));
    return last ? [addResult(last, { ids: asking.flatMap(({ quizzes }) => quizzes), takeaway })] : [];
  });
  const update = (): void => updates.forEach((each) => each());
  document.addEventListener(stateEvents.quiz, update);
  update();
  return update;
}

function addResult(
  { section }: Slide,
  { ids, takeaway }: { ids: readonly string[]; takeaway: Slide | undefined },
): () => void {
  const text = createElement('p', { className: 'self-test' });
  return () => {
    section.append(text);
    text.replaceChildren(describeScore(countResults(ids)));
    if (takeaway)
      text.append(words.takeaway, createElement('a', { href: slideHash(takeaway.id) }, slideTitle(takeaway)));
  };
}
