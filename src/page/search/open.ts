// Opens the search; its code comes with the first use, and what is typed until then is its question.
import { missing as words } from '#words/missing';
import { sayMissing } from '../ui/say-missing.ts';
import type { SearchPlace } from './dialog.tsx';

/** A function that opens the search. */
export function prepareSearch(place: SearchPlace): () => void {
  let loading: Promise<(question: string) => void> | undefined;
  return () => {
    const takeTyped = keepTyped();
    loading ??= import('./dialog.tsx').then(({ createSearchDialog }) => createSearchDialog(place));
    loading
      .then((open) => open(takeTyped()))
      .catch((error: unknown) => {
        takeTyped();
        loading = undefined; // Perhaps the next time the network is there.
        sayMissing(words.part);
        console.error('search', error);
      });
  };
}

/** Keeps from now on what is typed, and from the page; the returned function gives it and ends that. */
function keepTyped(): () => string {
  let typed = '';
  const keep = (event: KeyboardEvent): void => {
    const isSign = event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (!isSign && event.key !== 'Backspace') return;
    event.preventDefault();
    event.stopImmediatePropagation();
    typed = isSign ? typed + event.key : typed.slice(0, -1);
  };
  window.addEventListener('keydown', keep, { capture: true });
  return () => {
    window.removeEventListener('keydown', keep, { capture: true });
    return typed;
  };
}
