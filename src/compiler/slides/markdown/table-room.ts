// How much room a table needs to stand as one, judged by the words in its cells: where there is less, the browser
// makes a card of each row, before and without any script.

import { findLargest } from '../../long-lists.ts';
import { readPlainText } from '../../source/plain-text.ts';
import type { CellToken, TableToken } from '../../tokens.ts';

/** Of the frame's em: the letters of a table, and how wide they are on average in its own em. */
const fontSize = 0.86;
const letter = 0.5;
/** What stands between two columns, in the table's em. */
const gap = 1;
/** Longer text breaks into lines of about this many letters without harm. */
const comfortable = 12;

/** No screen is so narrow. */
const least = 10;

/** The least width of a frame in which the table reads well, in the frame's em. */
export function findRoom({ header, rows }: TableToken): number {
  const columns = header.map((cell, column) => [cell, ...rows.flatMap((row) => row[column] ?? [])].map(countLetters));
  const letters = columns.reduce((sum, lengths) => sum + findLargest(lengths), 0);
  const room = (letters * letter + (columns.length - 1) * gap) * fontSize;
  return Math.max(least, Math.round(room * 10) / 10);
}

/** How wide a cell should be: a line of comfortable length, and whole words. */
function countLetters({ tokens }: CellToken): number {
  const text = readPlainText(tokens).trim();
  const words = text.split(/[ \n\u00AD\u200B]|(?<=-)/);
  return Math.max(Math.min(comfortable, text.length), ...words.map((word) => word.length));
}
