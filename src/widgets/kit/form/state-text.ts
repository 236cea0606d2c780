// A widget's state as text, behind the slide's id in the address: "model=…;bits=…". Only text is split
// and joined here; each widget decides what is usable.

import { decodePercent } from '../../../shared/decode.ts';
import type { Values } from '../frame/widget.ts';

/** Splits "a=1;b=2" into fields; parts without "=" are left out, of two with the same name the last holds. */
export function parseState(text: string): Values {
  return Object.fromEntries(text.split(';').flatMap(splitPair));
}

/** Joins fields to "a=1;b=2". */
export function printState(values: Values): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join(';');
}

function splitPair(pair: string): [string, string][] {
  const at = pair.indexOf('=');
  return at < 1 ? [] : [[pair.slice(0, at), decodePercent(pair.slice(at + 1))]];
}
