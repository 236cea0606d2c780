// Holds a place in the window until the page rests: slides get their real height only when they come near, so that
// one scroll lands where the target was.

/** How far the page has still to scroll, in pixels: below 0 upwards. */
export type Measure = () => number;

/** One place at a time. */
export interface Hold {
  /** Goes there, and stays there until the page rests or its reader moves it. */
  readonly start: (measure: Measure) => void;
  /** Goes where the last way has led, once more; false when that was left. */
  readonly again: () => boolean;
  /** How far the page has still to scroll on its way; 0 when it is on none. */
  readonly left: () => number;
  /** Goes on at once, before the next frame; false when the page is on no way. */
  readonly goOn: () => boolean;
  /** Whether the page is on its way, or still where the last one has led. */
  readonly isThere: () => boolean;
  /** Leaves the page where it is. */
  readonly end: () => void;
}

/** What a hold needs of the window. */
interface Scroller {
  readonly scroll: (way: number) => void;
  /** How far the ends of the page allow to scroll: at most 0 upwards, at least 0 downwards. */
  readonly readRoom: () => readonly [up: number, down: number];
  /** Where the page is scrolled to, in pixels from its top. */
  readonly readTop: () => number;
  /** Whether all has arrived: until then the browser, too, may scroll to the address once more. */
  readonly isWhole: () => boolean;
  /** Runs a task with the next frame; the returned function prevents it. */
  readonly onFrame: (task: () => void) => () => void;
}

/** Where page and target stood, in pixels from the page's top. */
interface Look {
  readonly top: number;
  readonly target: number;
  readonly whole: boolean;
}

// Frames without a change after which a page rests, and frames after which it is let go in any case.
const calm = 10;
const most = 300;

/** Starts without a place; tells when a way has ended. */
export function createHold(
  onEnd: () => void,
  { scroll, readRoom, readTop, isWhole, onFrame }: Scroller = browserWindow,
): Hold {
  let measure: Measure | undefined;
  let stop: (() => void) | undefined;
  let last = look();

  function settle(rested: number, count: number): void {
    if (isMoved()) return end();
    const way = readWay();
    const isThere = Math.abs(way) < 1;
    if (!isThere) scroll(way);
    last = look();
    const calmFrames = isThere && isWhole() ? rested + 1 : 0;
    stop = onFrame(() => (calmFrames >= calm || count >= most ? end() : settle(calmFrames, count + Number(isWhole()))));
  }
  /** As much of it as the ends of the page allow. */
  function readWay(): number {
    const [up, down] = readRoom();
    return measure ? Math.max(up, Math.min(down, measure())) : 0;
  }
  function look(): Look {
    const top = readTop();
    return { top, target: top + (measure?.() ?? 0), whole: isWhole() };
  }
  /** Whether the page was scrolled with nothing laid out anew: readers can do that by what sends no input. */
  function isMoved(): boolean {
    const { top, target } = look();
    const isSame = last.whole && Math.abs(target - last.target) < 1;
    return isSame && Math.abs(top - last.top) >= 1 && Math.abs(readWay()) >= 1;
  }
  function end(): void {
    if (!stop) return;
    stop();
    stop = undefined;
    onEnd();
  }

  function start(next: Measure): void {
    stop?.();
    measure = next;
    last = look();
    settle(0, 0);
  }

  return {
    start,
    again: () => {
      if (measure) start(measure);
      return measure !== undefined;
    },
    left: () => (stop ? readWay() : 0),
    goOn: () => {
      if (stop) {
        scroll(readWay());
        last = look();
      }
      return stop !== undefined;
    },
    isThere: () => {
      if (!stop && Math.abs(readWay()) >= 2) measure = undefined; // Who comes by later was not led there.
      return measure !== undefined;
    },
    end,
  };
}

const browserWindow: Scroller = {
  scroll: (top) => window.scrollBy({ top, behavior: 'instant' }),
  readTop: () => scrollY,
  readRoom: () => {
    const { scrollHeight, clientHeight } = document.documentElement;
    return [-scrollY, Math.max(0, scrollHeight - clientHeight - scrollY)];
  },
  isWhole: () => document.readyState === 'complete',
  onFrame: (task) => {
    const frame = requestAnimationFrame(task);
    return () => cancelAnimationFrame(frame);
  },
};
