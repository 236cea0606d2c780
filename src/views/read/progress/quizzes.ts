// The self-test in numbers.
import { readQuizResults } from '../../../page/content/quiz-results.ts';

/** How a group of questions has gone. */
export interface Score {
  readonly right: number;
  readonly answered: number;
  readonly all: number;
}

/** Counts what this browser knows about some questions. */
export function countResults(ids: readonly string[], results: ReadonlyMap<string, boolean> = readQuizResults()): Score {
  const known = ids.filter((id) => results.has(id));
  return { right: known.filter((id) => results.get(id) === true).length, answered: known.length, all: ids.length };
}

/** "3 von 5 richtig"; before the first answer the number of questions. */
export function formatScore({ right, answered, all }: Score): string {
  if (answered === 0) return all === 1 ? '1 Frage' : `${all} Fragen`;
  return `${right} von ${all} richtig`;
}
