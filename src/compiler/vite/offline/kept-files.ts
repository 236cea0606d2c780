// Which files of the site a browser keeps without being asked: what the deck shows, and small things to take along.

import { missingPage } from '../../../shared/offline.ts';

/** Of the site but not of the deck: for other pages and for search engines. */
const besides = [/^embed\./, /^einbetten\./, /^sitemap\.xml$/, /\.html$/];
/** For few, and large: they are there as long as the network is. */
const onRequest = [/\.(?:pdf|epub)$/, /^assets\/encoder-/];
/** In bytes: no phone should be given a whole film that nobody has started. */
const largest = 25_000_000;

/** Whether a file of the site, by its path and its size in bytes, is kept beside the page. */
export function isKept(path: string, size: number): boolean {
  if (path === missingPage) return true;
  return size <= largest && ![...besides, ...onRequest].some((pattern) => pattern.test(path));
}
