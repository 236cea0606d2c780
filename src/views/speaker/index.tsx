// The speaker view: the same document in a second window, with notes, plan and the next slide.
import { render } from 'preact';

import '../../styles/speaker.css';
import { numberTwinSteps } from '../../plugins/drawings.ts';
import { startFootnotes } from '../../plugins/footnotes.ts';
import { startGlossary } from '../../plugins/glossary.ts';
import { startQuizzes } from '../../plugins/quiz.ts';
import { readSlides } from '../slides.ts';
import { Speaker } from './speaker.tsx';
import { readCuts } from './talk.ts';

/** Starts the speaker view. */
export function start(): Promise<void> {
  const main = document.querySelector('main');
  if (!main) return Promise.resolve();
  const deck = { list: readSlides(main), cuts: readCuts(main) };
  numberTwinSteps(deck.list);
  startQuizzes();
  startFootnotes();
  startGlossary();
  const root = document.createElement('div');
  root.className = 'speaker';
  main.append(root);
  render(<Speaker deck={deck} />, root);
  document.title = `Sprecheransicht: ${document.title}`;
  return Promise.resolve();
}
