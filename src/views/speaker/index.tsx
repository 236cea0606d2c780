// The speaker view: the same document in a second window, with notes, plan and the next slide.
import { render } from 'preact';

// In the order of the cascade: the last two change what the others say.
import './layout/speaker.css';
import './connection/status.css';
import './pictures/pictures.css';
import './pictures/way-back.css';
import './time/plan.css';
import './side/side.css';
import './bar/bar.css';
import './dialogs/dialogs.css';
import './layout/narrow.css';
import './layout/forced-colors.css';
import { numberTwinSteps } from '../../page/content/drawings.ts';
import { startFootnotes } from '../../page/content/footnotes.ts';
import { startGlossary } from '../../page/content/glossary.ts';
import { clearQuizResults, startQuizzes } from '../../page/content/quiz/quiz.ts';
import { pause } from '../../page/browser/slices.ts';
import { onErasure } from '../../page/browser/storage.ts';
import { createElement } from '../../page/ui/elements.ts';
import { keepFocus } from '../../page/ui/focus/keep-focus.ts';
import { followEvening } from '../../page/deck/evening.ts';
import type { Refresh } from '../../page/dev/refresh.ts';
import { readSlides } from '../../page/deck/slides.ts';
import { Speaker } from './speaker.tsx';
import { markCurrentCut, readCuts } from '../../page/deck/cuts.ts';
import { sayLanguage } from '../../page/ui/spoken-language.ts';

/** Starts the speaker view in slices; slides that change later are shown anew by what it returns. */
export async function start(): Promise<Refresh | void> {
  const main = document.querySelector('main');
  if (!main) return undefined;
  const list = readSlides(main);
  await pause();
  const deck = { list, cuts: readCuts(main) };
  numberTwinSteps(deck.list);
  markCurrentCut();
  startQuizzes();
  onErasure(clearQuizResults);
  startFootnotes();
  startGlossary();
  followEvening(deck.list);
  await pause();
  const root = sayLanguage(createElement('div', { className: 'speaker' }));
  main.append(root);
  let revision = 0;
  const draw = (): void => render(<Speaker deck={deck} revision={revision} />, root);
  draw();
  keepFocus(root);
  return (sections) => {
    numberTwinSteps(deck.list);
    sections.forEach(startQuizzes);
    revision += 1;
    draw();
  };
}
