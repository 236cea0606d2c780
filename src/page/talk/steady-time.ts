// The time of a page, which goes on evenly while the computer's clock is set. Two clocks are compared: the
// computer's, which anybody may set, and the page's own, which nobody can set, but which stands still in some
// browsers while the computer sleeps. Where the first has got ahead of the second, either was the case.

/** What both clocks say, in milliseconds. */
interface Clocks {
  readonly wall: () => number;
  readonly page: () => number;
}

/** The even time. */
export interface SteadyTime {
  /** Milliseconds, those since 1970 as long as nobody sets the computer's clock. */
  readonly now: () => number;
  /** How far the computer's clock has been set forward since the page was opened; below 0 when back. */
  readonly shift: () => number;
}

const second = 1000;
const hour = 3_600_000;
// Nobody goes on with a talk after a longer sleep.
const longestSleep = 12 * hour;

/** Starts to compare two clocks; a change is noticed when the time is asked for. */
export function createSteadyTime({ wall, page }: Clocks): SteadyTime {
  let seen = { wall: wall(), page: page() };
  let shift = 0;

  function look(): void {
    const now = { wall: wall(), page: page() };
    const jump = now.wall - seen.wall - (now.page - seen.page);
    if (isClockSet(jump)) shift += jump;
    seen = now;
  }
  return {
    now: () => {
      look();
      return seen.wall - shift;
    },
    shift: () => {
      look();
      return shift;
    },
  };
}

/** Backwards, by whole hours as for another time zone, or by half a day: a clock. Otherwise the computer has slept. */
function isClockSet(jump: number): boolean {
  const hours = Math.round(jump / hour);
  const isWhole = hours > 0 && Math.abs(jump - hours * hour) < 30 * second;
  return jump < -second || isWhole || jump > longestSleep;
}

/** Milliseconds since 1970 by the computer's clock; 0 where that says nothing. */
export function readWall(): number {
  return Date.now() || 0;
}

/** The time of this page. */
export const steadyTime = createSteadyTime({ wall: readWall, page: () => performance.now() });
