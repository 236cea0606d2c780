// The talk with the page around the deck: says where the deck stands and does what the page asks. Knows
// the page's origin from the referrer or from what it has said; before that it says nothing.
import type { HostMessage } from './types.ts';
import type { Mailbox } from './mailbox.ts';
import { findTargetOrigin, packDeckMessage, parseHostMessage, type Telling } from './messages.ts';

/** What a view can tell and do. */
export interface HostTalk {
  /** Ids of the slides, in order. */
  readonly slides: () => readonly string[];
  /** All that answers the question for the state. */
  readonly state: () => readonly Telling[];
  readonly obey: (message: Exclude<HostMessage, { type: 'state' }>) => void;
}

/** Starts the talk; the returned function tells the host what has changed. */
export function talkToHost(
  mailbox: Mailbox | undefined,
  { slides, state, obey }: HostTalk,
): (telling: Telling) => void {
  let origin = mailbox && readReferrer();
  let isGreeted = false;

  function tell(telling: Telling): void {
    if (origin !== undefined) window.parent.postMessage(packDeckMessage(telling), origin);
  }
  function tellState(greet: boolean): void {
    if (greet) tell({ type: 'ready', slides: slides() });
    for (const telling of state()) tell(telling);
  }

  tellState(true);
  mailbox?.take(({ data, origin: from }) => {
    const message = parseHostMessage(data);
    if (!message) return;
    origin = findTargetOrigin(from);
    if (message.type !== 'state') return obey(message);
    // A host that came late has missed the first greeting; one that answers each greeting shall not circle.
    tellState(!isGreeted);
    isGreeted = true;
  });
  return tell;
}

function readReferrer(): string | undefined {
  if (document.referrer === '') return undefined;
  const { origin } = new URL(document.referrer);
  // After a link inside the frame the referrer is the deck itself, and no longer the host.
  return origin === location.origin && !isParentOurs() ? undefined : findTargetOrigin(origin);
}

function isParentOurs(): boolean {
  try {
    return window.parent.location.origin === location.origin;
  } catch {
    return false;
  }
}
