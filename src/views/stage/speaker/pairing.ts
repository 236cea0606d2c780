// Whether the speaker view that this stage has opened is there. It says something every few seconds; in a window
// that cannot be seen browsers let it do so once a minute.
const patience = 70_000;
// It says goodbye when it is loaded again, too.
const grace = 2000;

/** What the stage has heard of its speaker view. */
interface Pairing {
  readonly isPaired: () => boolean;
  readonly hear: () => void;
  /** It has said goodbye; unless it is heard again, the stage is free for another one in a moment. */
  readonly leave: () => void;
  readonly forget: () => void;
}

/** Nothing so far; the clock counts milliseconds and is never set. */
export function createPairing(now: () => number): Pairing {
  let until = -Infinity;
  return {
    isPaired: () => now() < until,
    hear: () => void (until = now() + patience),
    leave: () => void (until = Math.min(until, now() + grace)),
    forget: () => void (until = -Infinity),
  };
}
