// Runs of one measurement on several targets in turn, so that what else a machine does meets all of them.

import type { Report } from './report/figures.ts';
import type { Session } from './session.ts';

/** What is measured together, and of what. */
interface Measurement<Target> {
  readonly part: string;
  /** The figures that come of each run, in this order. */
  readonly figures: readonly string[];
  /** More than this of a figure is a fault. */
  readonly most?: Readonly<Record<string, number>> | undefined;
  readonly targets: readonly Target[];
  readonly runs: number;
  /** NaN for a figure that a target does not have. */
  readonly measure: (target: Target) => Promise<readonly number[]>;
}

/** Reports all figures; those of a target whose measurement fails are rows that say why. */
export async function measureInTurn<Target extends { readonly column: string }>(
  { breathe }: Session,
  { part, figures, most = {}, targets, runs, measure }: Measurement<Target>,
  report: Report,
): Promise<void> {
  const measured = targets.map((target) => ({ target, values: [] as (readonly number[])[], failure: '' }));
  for (let run = 0; run < runs; run++)
    for (const each of measured) {
      await breathe();
      if (each.failure) continue;
      try {
        each.values.push(await measure(each.target));
      } catch (error) {
        each.failure = (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? '';
      }
    }
  await breathe();
  for (const { target, values, failure } of measured)
    for (const [index, name] of figures.entries()) {
      const own = values.map((each) => each[index] ?? Number.NaN).filter((value) => !Number.isNaN(value));
      if (own.length > 0 || failure)
        report({ part, name, column: target.column, values: own, failure, most: most[name] });
    }
}
