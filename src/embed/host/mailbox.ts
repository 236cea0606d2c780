// Collects what the page around the deck says, from the frame's first script on: the host may speak as
// soon as the frame has loaded, earlier than the view takes input. What came is handed over in small
// batches; a batch that is a flood is dropped as a whole, so that it cannot move the talk. Only what is a message
// of ours counts: whatever else scripts of that page send about, as advertising does by the hundred, drops nothing.
import type { HostMessage } from '../types.ts';
import { createBatch } from './batch.ts';
import { parseHostMessage } from './host-message.ts';

/** What the page around the deck has said, and where it lies. */
interface Received {
  readonly message: HostMessage;
  readonly origin: string;
}

/** Where it waits until somebody takes it. */
export interface Mailbox {
  readonly take: (reader: (received: Received) => void) => void;
}

// Twice as much is shorter than the time between two pictures: a host that sends one message for each is heard.
const pause = 7;

/** Opens the mailbox; there is none outside frames and where the address does not ask to be embedded. */
export function openMailbox(): Mailbox | undefined {
  if (window.parent === window || !('embed' in document.documentElement.dataset)) return undefined;
  const batch = createBatch<Received>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let reader: ((received: Received) => void) | undefined;

  function receive({ source, origin, data }: MessageEvent<unknown>): void {
    const message = source === window.parent ? parseHostMessage(data) : undefined;
    if (!message) return;
    batch.add({ message, origin }, performance.now());
    timer ??= setTimeout(look, pause);
  }

  /** Looks twice: a page that was busy runs its timers before it hands over what has come meanwhile. */
  function look(): void {
    timer = batch.hasGrown() ? setTimeout(look, pause) : undefined;
    if (timer === undefined) deliver();
  }

  function deliver(): void {
    if (reader) for (const received of batch.empty()) reader(received);
  }

  window.addEventListener('message', receive);
  return {
    take: (taker) => {
      reader = taker;
      if (timer === undefined) deliver(); // Otherwise the batch is not whole yet.
    },
  };
}
