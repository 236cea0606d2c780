// The talk with the page around the deck: says where the deck stands and does what the page asks. Knows
// the page's origin from the referrer or from what it has said; before that it says nothing.
import { slideTitle, type Slide } from '../../page/deck/slides.ts';
import type { HostMessage } from '../types.ts';
import type { Mailbox } from './mailbox.ts';
import { findTargetOrigin, packDeckMessage, type Telling } from './messages.ts';

/** What a view can say of itself and do. */
interface EmbeddedView {
  /** Its slides, in order, the one that is seen, and the one that has been reached if that is none of them. */
  readonly place: () => { readonly shown: readonly Slide[]; readonly current: Slide; readonly reached?: Slide };
  /** What else answers the question for the state. */
  readonly more?: () => readonly Telling[];
  readonly obey: (message: Exclude<HostMessage, { type: 'state' }>) => void;
}

/** Says what has changed. */
interface HostTalk {
  readonly tell: (telling: Telling) => void;
  readonly tellSlide: () => void;
}

/** Starts the talk. */
export function talkToHost(mailbox: Mailbox | undefined, { place, more, obey }: EmbeddedView): HostTalk {
  let origin = mailbox && readReferrer();
  let isGreeted = false;

  function tell(telling: Telling): void {
    if (origin !== undefined) window.parent.postMessage(packDeckMessage(telling), origin);
  }
  function tellSlide(): void {
    const { shown, current, reached = current } = place();
    const index = shown.indexOf(reached) + 1;
    tell({ type: 'slide', id: current.id, index, count: shown.length, title: slideTitle(current) });
  }
  function tellState(greet: boolean): void {
    if (greet) tell({ type: 'ready', slides: place().shown.map(({ id }) => id) });
    tellSlide();
    more?.().forEach(tell);
  }

  tellState(true);
  mailbox?.take(({ message, origin: from }) => {
    origin = findTargetOrigin(from);
    if (message.type !== 'state') return obey(message);
    // A host that came late has missed the first greeting; one that answers each greeting shall not circle.
    tellState(!isGreeted);
    isGreeted = true;
  });
  return { tell, tellSlide };
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
