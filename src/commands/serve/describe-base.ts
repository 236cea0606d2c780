// What the deck's public address means for a talk.

import { readReach } from '../../shared/reach.ts';

/** One line where the room could not open what a QR code says, and what to do; nothing where it can. */
export function describeBase(base: string, slides: string): string[] {
  if (base !== '' && readReach(base) === 'everyone') return [];
  const fault =
    base === ''
      ? 'QR codes are missing: the deck has no public address'
      : `QR codes lead to ${base}, which the room cannot open`;
  return [`${fault}. Publish it, then write into ${slides}/deck.yaml: base: https://…`];
}
