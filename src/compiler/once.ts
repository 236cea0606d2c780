// Steps that are not run again as long as what they are given is the same.

import type { Report, Source } from './findings.ts';

/** The last run of each step in each file. */
export type StepMemory = Map<string, { inputs: readonly unknown[]; result: unknown; reports: readonly Report[] }>;

/** Runs a step that needs nothing but its inputs and reports in `source` alone, or takes its last result and says again what it said. */
export function runOnce<T>(
  memory: StepMemory | undefined,
  { name, source, inputs }: { name: string; source: Source; inputs: readonly unknown[] },
  step: () => T,
): T {
  if (!memory) return step();
  const key = `${name} ${source.path}`;
  const known = memory.get(key);
  if (known?.inputs.length === inputs.length && inputs.every((input, index) => input === known.inputs[index])) {
    for (const { level, at, finding } of known.reports) source.report(level, at, finding);
    return known.result as T; // Of the same step.
  }
  const { result, reports } = source.record(step);
  memory.set(key, { inputs, result, reports });
  return result;
}
