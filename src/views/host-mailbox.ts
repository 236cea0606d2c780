// Collects what the page around the deck says, from the frame's first script on: the host may speak as
// soon as the frame has loaded, earlier than the view takes input. Messages are handed over in small
// batches; a batch that is a flood is dropped as a whole, so that it cannot move the talk.
import type { HostMessage } from '../embed/types.ts';
import { parseHostMessage } from './host-messages.ts';

/** A message and where it came from. */
export interface Received {
  readonly message: HostMessage;
  readonly origin: string;
}

/** Where messages wait until somebody takes them. */
export interface Mailbox {
  readonly take: (reader: (received: Received) => void) => void;
}

const pause = 20;
const flood = 100;

/** The mailbox of this page; undefined outside frames and where the address does not ask to be embedded. */
export const mailbox: Mailbox | undefined =
  window.parent !== window && 'embed' in document.documentElement.dataset ? openMailbox() : undefined;

function openMailbox(): Mailbox {
  let waiting: Received[] = [];
  let arrived = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let reader: ((received: Received) => void) | undefined;

  function receive({ source, origin, data }: MessageEvent<unknown>): void {
    if (source !== window.parent) return;
    arrived += 1;
    if (arrived > flood) {
      waiting = [];
      clearTimeout(timer); // It is over when nothing comes for a while.
      timer = undefined;
    } else {
      const message = parseHostMessage(data);
      if (message) waiting.push({ message, origin });
    }
    timer ??= setTimeout(deliver, pause);
  }

  function deliver(): void {
    timer = undefined;
    arrived = 0;
    waiting = waiting.slice(0, flood); // A view that never comes.
    if (!reader) return;
    for (const received of waiting.splice(0)) reader(received);
  }

  window.addEventListener('message', receive);
  return {
    take: (taker) => {
      reader = taker;
      deliver();
    },
  };
}
