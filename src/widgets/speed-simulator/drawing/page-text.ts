// What a machine has written: the same paragraph again and again.

import { speedSimulator as words } from '#words/speedSimulator';

const paragraph = words.tokens.split('|');

/**
 * The text after so many tokens. Of what went before, one paragraph stays: lines that have been set never move, and the
 * page does not grow without end.
 */
export function writeText(tokens: number): string {
  const current = paragraph.slice(0, tokens % paragraph.length).join('');
  return tokens < paragraph.length ? current : `${paragraph.join('')}\n${current}`;
}
