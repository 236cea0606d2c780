// How the windows of one deck hear each other: by BroadcastChannel, one name for each place the deck lies
// at; opened from a file, where that channel is shut, by messages between a window and the one it opened.
import { packMessage, readMessage, type Message } from './messages.ts';

/** A line to the other windows. */
export interface Channel {
  readonly send: (message: Message) => void;
  /** Another window that this one has opened. */
  readonly connect: (other: Window) => void;
}

/** Opens the line; undefined where this browser has none. */
export function openChannel(listen: (message: Message) => void): Channel | undefined {
  const receive = (data: unknown): void => {
    const message = readMessage(data);
    if (message) listen(message);
  };
  return location.protocol === 'file:' ? openWindowLine(receive) : openBroadcast(receive);
}

function openBroadcast(receive: (data: unknown) => void): Channel | undefined {
  try {
    const channel = new BroadcastChannel(`deck ${location.pathname.replace(/index\.html$/, '')}`);
    channel.addEventListener('message', ({ data }) => receive(data));
    return { send: (message) => channel.postMessage(packMessage(message)), connect: () => undefined };
  } catch {
    return undefined; // Not there, or closed for frames of other sites.
  }
}

/** Pages from files have no origin that could be named; the window itself is what is trusted. */
function openWindowLine(receive: (data: unknown) => void): Channel {
  const others = new Set<Window>();
  if (window.opener instanceof Object) others.add(window.opener as Window);
  window.addEventListener('message', ({ data, source }) => {
    if (others.has(source as Window)) receive(data);
  });
  return {
    send: (message) => others.forEach((other) => other.postMessage(packMessage(message), '*')),
    connect: (other) => void others.add(other),
  };
}
