// What the page, the build and the worker that keeps the deck for use without a network agree on. Imports nothing.

/** The worker's file, beside the page. */
export const workerFile = 'sw.js';

/** The page that tells what cannot be had without a network, beside the page. */
export const missingPage = 'offline.html';

/** The name of the <meta> that says which edition the page is. */
export const editionMeta = 'edition';

/** In the address of a window that belongs to an open talk: the edition that it shows, if that is kept. */
export const editionParameter = 'edition';

/** How the names of the caches begin in which the deck in a folder, such as "/talk/", is kept; the edition follows. */
export function cachePrefix(folder: string): string {
  return `deck ${folder} `;
}
