// The reading view: the document as it stands, an article, with footnotes that open in place.
import { startFootnotes } from '../plugins/footnotes.ts';
import { startGlossary } from '../plugins/glossary.ts';
import { startQuizzes } from '../plugins/quiz.ts';
import { startWidgets } from '../plugins/widgets.ts';

/** Starts the article. */
export function start(): Promise<void> {
  startFootnotes();
  startGlossary();
  startQuizzes();
  startWidgets();
  document.documentElement.dataset.ready = '';
  return Promise.resolve();
}
