// Collects what the page around the deck says, from the frame's first script on: the host may speak as
// soon as the frame has loaded, earlier than the view takes input. What came is handed over in small
// batches, unread; a batch that is a flood is dropped as a whole, so that it cannot move the talk.

/** Something that the page around the deck has posted; whether it is a message is not known yet. */
export type Received = Pick<MessageEvent<unknown>, 'data' | 'origin'>;

/** Where it waits until somebody takes it. */
export interface Mailbox {
  readonly take: (reader: (received: Received) => void) => void;
}

// Shorter than the time between two pictures: a host that sends one message for each is heard.
const pause = 10;
const flood = 100;
// How long nothing may come until a flood counts as over: on a busy machine it comes in drops.
const calm = 250;

/** Opens the mailbox; there is none outside frames and where the address does not ask to be embedded. */
export function openMailbox(): Mailbox | undefined {
  if (window.parent === window || !('embed' in document.documentElement.dataset)) return undefined;
  let waiting: Received[] = [];
  let arrived = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let reader: ((received: Received) => void) | undefined;

  function receive({ source, origin, data }: MessageEvent<unknown>): void {
    if (source !== window.parent) return;
    arrived += 1;
    if (arrived > flood) waiting = [];
    else waiting.push({ origin, data });
    if (timer === undefined) wait(pause, false);
  }

  function wait(time: number, isSure: boolean): void {
    timer = setTimeout(settle, time, arrived, isSure);
  }

  /**
   * A batch ends when a whole pause has brought nothing, and a second look neither: a page that was busy runs its
   * timers before it hands over what has come meanwhile.
   */
  function settle(before: number, isSure: boolean): void {
    if (arrived !== before) wait(pause, false);
    else if (isSure) deliver();
    else wait(arrived > flood ? calm : 0, true);
  }

  function deliver(): void {
    timer = undefined;
    arrived = 0;
    waiting = waiting.slice(0, flood); // A view that never comes.
    if (reader) for (const received of waiting.splice(0)) reader(received);
  }

  window.addEventListener('message', receive);
  return {
    take: (taker) => {
      reader = taker;
      if (timer === undefined) deliver(); // Otherwise the batch is not whole yet.
    },
  };
}
