// How the windows of one deck hear each other: by BroadcastChannel, one name for each place the deck lies at. Any
// page of the same origin may listen there and speak. So a stage and the speaker view that it has opened have a
// second line, whose name holds a secret that only these two know. Without BroadcastChannel, or opened from a file,
// where it is shut: by messages between a window and the one that it has opened.
import { deckPath } from '../browser/deck-path.ts';
import { type Message, packMessage, readMessage } from './messages.ts';

/** The lines to the other windows. */
export interface Channel {
  /** Speaks to everybody at this place. */
  readonly tellAll: (message: Message) => void;
  /** Speaks to those who know the secret. */
  readonly tellOwn: (message: Message) => void;
  /** Opens the line of a secret, and closes that of the one before. */
  readonly usePrivate: (secret: string) => void;
  /** Another window that this one has opened. */
  readonly connect: (other: Window) => void;
  /** Whether only windows that have opened each other can hear each other. */
  readonly isNarrow: boolean;
}

/** Hears a message, and whether it came from somebody who knows the secret. */
type Listen = (message: Message, isPrivate: boolean) => void;

/** Opens the line; frames of other sites may get one on which nobody is heard. */
export function openChannel(listen: Listen): Channel {
  const broadcast = location.protocol === 'file:' ? undefined : openBroadcast(listen);
  return broadcast ?? openWindowLine(listen);
}

function openBroadcast(listen: Listen): Channel | undefined {
  const place = `deck ${deckPath()}`;
  const open = (name: string, isPrivate: boolean): BroadcastChannel => {
    const line = new BroadcastChannel(name);
    line.addEventListener('message', ({ data }) => {
      const message = readMessage(data);
      if (message) listen(message, isPrivate);
    });
    return line;
  };
  let all: BroadcastChannel | undefined;
  let own: BroadcastChannel | undefined;
  let secret: string | undefined;
  const wake = (): void => {
    all ??= open(place, false);
    if (secret !== undefined) own ??= open(`${place} ${secret}`, true);
  };
  const rest = (): void => {
    for (const line of [all, own]) line?.close();
    all = own = undefined;
  };
  try {
    wake();
  } catch {
    return undefined; // Not there, or closed in this frame.
  }
  restWhileAway(wake, rest);
  return {
    tellAll: (message) => all?.postMessage(packMessage(message)),
    tellOwn: (message) => own?.postMessage(packMessage(message)),
    usePrivate: (name) => {
      own?.close();
      own = undefined;
      secret = name;
      wake();
    },
    connect: () => undefined,
    isNarrow: false,
  };
}

/** A page that is kept while another is visited is thrown away when a message reaches it. */
function restWhileAway(wake: () => void, rest: () => void): void {
  let isAway = false;
  window.addEventListener('pagehide', () => (isAway = true));
  // This comes after all goodbyes.
  document.addEventListener('visibilitychange', () => isAway && rest());
  window.addEventListener('pageshow', () => {
    isAway = false;
    wake();
  });
}

/**
 * Pages from files have no origin that could be named; the window itself is what is trusted, as much as one that
 * knows a secret.
 */
function openWindowLine(listen: Listen): Channel {
  const others = new Set<Window>();
  const own = location.origin.startsWith('http') ? location.origin : undefined;
  const opener: Window | null = window.opener;
  if (opener) others.add(opener);
  window.addEventListener('message', ({ data, source, origin }) => {
    if (!isWindow(source) || (own && origin !== own)) return;
    // A window that this one has opened is known again after either has been reloaded.
    if (!others.has(source) && source.opener !== window) return;
    others.add(source);
    const message = readMessage(data);
    if (message) listen(message, true);
  });
  const send = (message: Message): void => {
    for (const other of others) {
      if (other.closed) others.delete(other);
      else other.postMessage(packMessage(message), own ?? '*');
    }
  };
  return {
    tellAll: send,
    tellOwn: send,
    usePrivate: () => undefined,
    connect: (other) => void others.add(other),
    isNarrow: true,
  };
}

// A window of another origin is no instance of this one's Window.
function isWindow(source: MessageEventSource | null): source is Window {
  return source !== null && 'opener' in source;
}
