// Pictures, films and sounds that lie elsewhere: the page loads nothing from there, and a link stands in the place of each.

import { cutText } from '../../../shared/talk/cut.ts';

const mostShown = 60;

/** The address in the web, where one is written. */
export function findForeignAddress(written: string): string | undefined {
  const address = written.trim().replace(/^\/\//, 'https://');
  return /^https?:\/\//i.test(address) ? address : undefined;
}

/** What the link says: what is shown, else where it lies. */
export function nameForeignMedia(alternative: string, address: string): string {
  if (alternative.trim() !== '') return alternative;
  const short = address.replace(/^https?:\/\/|[?#].*$/gi, '');
  return short.length > mostShown ? `${cutText(short, mostShown)}…` : short;
}
