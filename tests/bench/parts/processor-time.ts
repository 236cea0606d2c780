// Processor time in seconds of the machine on which the bounds were set: a slower or busier one gets more.

import { Marked } from 'marked';

const text = '## Titel\n\nEin *Wort* und noch eins, z. B. 40 GB.\n\n- eins\n- zwei\n\n'.repeat(1_500);
// Seconds that the text above takes there.
const usual = 0.07;

/** Runs once and says how long that took. */
export function measureSeconds<T>(run: () => T): { readonly result: T; readonly seconds: number } {
  const before = measureYardstick();
  const { result, seconds } = measure(run);
  const slowness = Math.max(1, (before + measureYardstick()) / 2 / usual);
  return { result, seconds: seconds / slowness };
}

/** The best of some runs, so that only a lasting slowness counts. */
function measureYardstick(): number {
  const runs = Array.from({ length: 6 }, () => measure(() => new Marked().parse(text)).seconds);
  return Math.min(...runs);
}

function measure<T>(run: () => T): { readonly result: T; readonly seconds: number } {
  const before = process.cpuUsage();
  const result = run();
  const { user, system } = process.cpuUsage(before);
  return { result, seconds: (user + system) / 1e6 };
}
