// The reading view: the document as it stands, an article, with footnotes that open in place.
import { startFootnotes } from '../plugins/footnotes.ts';

/** Starts the article. */
export function start(): Promise<void> {
  startFootnotes();
  document.documentElement.dataset.ready = '';
  return Promise.resolve();
}
