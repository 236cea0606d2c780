// What must hold for any input: tried with some hundreds of inputs in every run, always the same ones, and with more by
// command: PROPERTY_RUNS=100 npm test -- --only properties takes a hundred times as many, other ones each time.

import fc from 'fast-check';

const factor = Number(process.env.PROPERTY_RUNS ?? 1);

/** Fails with the smallest input for which `check` does not hold; `runs` inputs in a normal run. */
export function hold<T>(inputs: fc.Arbitrary<T>, runs: number, check: (input: T) => void): void {
  const known = factor === 1 ? { seed: 14 } : {};
  fc.assert(fc.property(inputs, check), { ...known, numRuns: runs * factor, endOnFailure: false });
}

/** Texts of these pieces, and of anything else, in any order. */
export function writeOf(pieces: readonly string[], most = 12): fc.Arbitrary<string> {
  const rest = fc.string({ unit: 'binary', maxLength: 6 });
  const piece = fc.oneof({ arbitrary: fc.constantFrom(...pieces), weight: 9 }, { arbitrary: rest, weight: 1 });
  return fc.array(piece, { maxLength: most }).map((parts) => parts.join(''));
}
