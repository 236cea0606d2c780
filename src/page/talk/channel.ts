// How the windows of one deck hear each other: by BroadcastChannel, one name for each place the deck lies
// at. Without that, or opened from a file, where it is shut: by messages between a window and the one that
// it has opened.
import { deckPath } from '../browser/deck-path.ts';
import { type Message, packMessage, readMessage } from './messages.ts';

/** A line to the other windows. */
export interface Channel {
  readonly send: (message: Message) => void;
  /** Another window that this one has opened. */
  readonly connect: (other: Window) => void;
  /** Whether only windows that have opened each other can hear each other. */
  readonly isNarrow: boolean;
}

/** Opens the line; frames of other sites may get one on which nobody is heard. */
export function openChannel(listen: (message: Message) => void): Channel {
  const receive = (data: unknown): void => {
    const message = readMessage(data);
    if (message) listen(message);
  };
  const broadcast = location.protocol === 'file:' ? undefined : openBroadcast(receive);
  return broadcast ?? openWindowLine(receive);
}

function openBroadcast(receive: (data: unknown) => void): Channel | undefined {
  try {
    const channel = new BroadcastChannel(`deck ${deckPath()}`);
    channel.addEventListener('message', ({ data }) => receive(data));
    return {
      send: (message) => channel.postMessage(packMessage(message)),
      connect: () => undefined,
      isNarrow: false,
    };
  } catch {
    return undefined; // Not there, or closed in this frame.
  }
}

/** Pages from files have no origin that could be named; the window itself is what is trusted. */
function openWindowLine(receive: (data: unknown) => void): Channel {
  const others = new Set<Window>();
  const own = location.origin.startsWith('http') ? location.origin : undefined;
  const opener: Window | null = window.opener;
  if (opener) others.add(opener);
  window.addEventListener('message', ({ data, source, origin }) => {
    if (!isWindow(source) || (own && origin !== own)) return;
    // A window that this one has opened is known again after either has been reloaded.
    if (!others.has(source) && source.opener !== window) return;
    others.add(source);
    receive(data);
  });
  const send = (message: Message): void => {
    for (const other of others) {
      if (other.closed) others.delete(other);
      else other.postMessage(packMessage(message), own ?? '*');
    }
  };
  return { send, connect: (other) => void others.add(other), isNarrow: true };
}

// A window of another origin is no instance of this one's Window.
function isWindow(source: MessageEventSource | null): source is Window {
  return source !== null && 'opener' in source;
}
