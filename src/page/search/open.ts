// Opens the search; its code comes with the first use.
import type { SearchPlace } from './dialog.tsx';

/** A function that opens the search. */
export function prepareSearch(place: SearchPlace): () => void {
  let loading: Promise<() => void> | undefined;
  return () => {
    loading ??= import('./dialog.tsx').then(({ createSearchDialog }) => createSearchDialog(place));
    loading
      .then((open) => open())
      .catch((error: unknown) => {
        loading = undefined; // Perhaps the next time the network is there.
        console.error('search', error);
      });
  };
}
