// The calculator's state in the address, behind the slide's id: "model=…;bits=…;context=…;users=…;kv=…".
// Only text is split here; vram-calculator.input.ts decides what is usable.

import { defaultSetup, fieldNames } from './vram-calculator.input.ts';
import type { Fields } from './vram-calculator.input.ts';
import type { Setup } from './vram-calculator.model.ts';

/** The text of all fields for a setup, as people would type it into the address. */
export function writeFields(setup: Setup): Fields {
  return {
    model: setup.model.id,
    bits: setup.quantisation.id,
    context: String(setup.contextTokens),
    users: String(setup.conversations),
    kv: String(setup.kvBits),
  };
}

/** Prints a setup for the address. */
export function printAddress(setup: Setup): string {
  const fields = writeFields(setup);
  return fieldNames.map((name) => `${name}=${fields[name]}`).join(';');
}

/** Splits the address into fields; what is missing or unknown there is as in the default setup. */
export function parseAddress(text: string): Fields {
  const pairs = new Map(text.split(';').map(splitPair));
  const start = writeFields(defaultSetup);
  return {
    model: pairs.get('model') ?? start.model,
    bits: pairs.get('bits') ?? start.bits,
    context: pairs.get('context') ?? start.context,
    users: pairs.get('users') ?? start.users,
    kv: pairs.get('kv') ?? start.kv,
  };
}

function splitPair(pair: string): [string, string] {
  const at = pair.indexOf('=');
  return at < 0 ? ['', ''] : [pair.slice(0, at), decode(pair.slice(at + 1))];
}

// Chat programs and browsers escape characters in links; a broken escape stays as it is.
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}
