// What has come and is not yet handed over. Only when it comes counts here, by a clock that is passed in.

// More at once, within this many milliseconds, are a flood; it is over when nothing has come for as long.
const limit = 100;
const span = 250;

/** Things that have come close together. */
interface Batch<T> {
  /** Adds what came at `now`, in milliseconds; a flood takes with it all that is there. */
  readonly add: (thing: T, now: number) => void;
  /** Whether something has come since this was last asked. */
  readonly hasGrown: () => boolean;
  /** Takes everything out. */
  readonly empty: () => readonly T[];
}

/** Creates an empty batch. */
export function createBatch<T>(): Batch<T> {
  let times: readonly number[] = []; // Of the last arrivals, no more than the limit.
  let things: readonly T[] = [];
  let isFlood = false;
  let isLarger = false;

  function add(thing: T, now: number): void {
    const [first = now] = times;
    const isDense = times.length === limit && now - first < span;
    const isQuiet = now - (times.at(-1) ?? now) >= span;
    isFlood = isDense || (isFlood && !isQuiet);
    times = [...times, now].slice(-limit);
    things = isFlood ? [] : [...things, thing].slice(0, limit); // Perhaps nobody ever takes them.
    isLarger = true;
  }
  function hasGrown(): boolean {
    const answer = isLarger;
    isLarger = false;
    return answer;
  }
  function empty(): readonly T[] {
    const all = things;
    things = [];
    return all;
  }
  return { add, hasGrown, empty };
}
