// What the page and the worker that keeps it for use without a network agree on. Imports nothing.

/** The worker's file, beside the page. */
export const workerFile = 'sw.js';

/** How the names of the caches begin in which the deck in a folder, such as "/talk/", is kept; the edition follows. */
export function cachePrefix(folder: string): string {
  return `deck ${folder} `;
}
