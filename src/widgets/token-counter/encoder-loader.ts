// Loads the encoder when somebody asks for it, once for all counters of the page. The single file leaves it out.

import type { Piece } from './pieces.ts';

/** What the encoder weighs in megabytes, 10^6 bytes: as servers send it, and as it is. A test weighs it. */
export const encoderMb = { packed: 1.0, unpacked: 2.0 } as const;

/** Cuts a text into tokens. */
type Cut = (text: string) => readonly Piece[];

/** What has become of the encoder; "absent" is one that cannot be loaded. */
export type Encoder =
  | { readonly kind: 'absent' | 'asleep' | 'loading' | 'failed' }
  | { readonly kind: 'ready'; readonly cut: Cut };

// Set by the build of the single file, which then does not take the encoder in.
const load = import.meta.env.SINGLE_FILE === true ? undefined : () => import('./encoder.ts');

let encoder: Encoder = { kind: load === undefined ? 'absent' : 'asleep' };

/** The encoder as a counter should draw it; one that the browser has not taken over looks as it was built. */
export function readEncoder(isLive: boolean): Encoder {
  return isLive ? encoder : { kind: 'asleep' };
}

/** Loads the encoder, which can be tried once; `redraw` is called when it has begun, and when it has ended. */
export async function loadEncoder(redraw: () => void): Promise<void> {
  if (load === undefined || encoder.kind !== 'asleep') return redraw();
  encoder = { kind: 'loading' };
  redraw();
  try {
    const { cutText } = await load();
    encoder = { kind: 'ready', cut: cutText };
  } catch {
    encoder = { kind: 'failed' }; // Such as without a network.
  }
  redraw();
}
