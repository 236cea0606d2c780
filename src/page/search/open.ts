// Opens the search; its code comes with the first use.
import type { Slide } from '../deck/slides.ts';

/** A function that opens the search over these slides. */
export function prepareSearch(slides: readonly Slide[], parent: HTMLElement): () => void {
  let loading: Promise<() => void> | undefined;
  return () => {
    loading ??= import('./dialog.tsx').then(({ createSearchDialog }) => createSearchDialog(slides, parent));
    loading
      .then((open) => open())
      .catch((error: unknown) => {
        loading = undefined; // Perhaps the next time the network is there.
        console.error('search', error);
      });
  };
}
