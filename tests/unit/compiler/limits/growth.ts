// How the time of a piece of work grows with its size, counted in processor time, so that neither the speed of a
// machine nor what else runs there matters.

const factor = 8;
const enough = 24;

/**
 * How many times as long eight times the work takes: 8 where time grows with the size, 64 with its square. The best of
 * some runs counts, as a disturbance only ever makes them longer.
 */
export function measureGrowth(size: number, work: (size: number) => unknown): number {
  const [small, large] = [Math.ceil(size / factor), Math.ceil(size)];
  let [shortest, longest] = [Infinity, Infinity];
  for (let round = 0; round < 4; round++) {
    for (let run = 0; run < 3; run++) shortest = Math.min(shortest, measure(small, work));
    longest = Math.min(longest, measure(large, work));
    if (longest / shortest < enough) break;
  }
  return longest / shortest;
}

/** In microseconds. */
function measure(size: number, work: (size: number) => unknown): number {
  const before = process.cpuUsage();
  work(size);
  const { user, system } = process.cpuUsage(before);
  return Math.max(1, user + system);
}
