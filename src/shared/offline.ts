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

/** In milliseconds: a line that says nothing for so long is as good as none. */
export const patience = 3000;

/** Whether an answer is the file that was asked for: some hosts send their page for whatever is missing, or a login. */
export function isItself(url: string, response: Response): boolean {
  const isPage = response.headers.get('content-type')?.startsWith('text/html') === true;
  return response.ok && (!isPage || url.endsWith('.html'));
}
