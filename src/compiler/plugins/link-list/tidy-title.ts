// Titles from running text.

import { cutText } from '../../../shared/talk/cut.ts';
import { sourceDate } from '../../source/source-dates.ts';

const titleLength = 90;

/** What stands before a title: the end of another source, with its date. */
const afterSource = new RegExp(`^(?:[\\s,;.:–-]|${sourceDate.source}\\.?)+`, 'iu');

/** The title of a source or link: one line of bounded length, without what ends the source before it. */
export function tidyTitle(text: string): string {
  const begun = text.replace(/\s+/g, ' ').replace(afterSource, '');
  let end = begun.length;
  while (/[\s,;:–-]/.test(begun.charAt(end - 1))) end--;
  const tidy = begun.slice(0, end);
  if (tidy.length <= titleLength) return tidy;
  const words = cutText(tidy, titleLength - 1).replace(/[,;:–-]*\s+\S*$/, '');
  return words.length < titleLength - 1 ? `${words} …` : `${words}…`;
}
