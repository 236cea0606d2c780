// What the deck's public address means for a talk.

import { readReach } from '../../shared/reach.ts';

/** One line: where QR codes lead, or that the room could not open it and what to do. */
export function describeBase(base: string, slides: string): string {
  if (base !== '' && readReach(base) === 'everyone') return `QR codes and links for the room lead to ${base}`;
  const fault =
    base === ''
      ? 'QR codes are missing: the deck has no public address'
      : `QR codes lead to ${base}, which the room cannot open`;
  return `${fault}. Publish it, then write into ${slides}/deck.yaml: base: https://…`;
}
