// The self-test in numbers.
import { progress as words } from '#words/progress';
import { readQuizResults } from '../../../page/content/quiz/quiz-results.ts';
import type { QuizResult } from '../../../page/content/quiz/quiz-state.ts';

/** How a group of questions has gone. */
interface Score {
  readonly right: number;
  readonly answered: number;
  readonly all: number;
}

/** Counts what this browser knows about some questions; right is right at either try. */
export function countResults(
  ids: readonly string[],
  results: ReadonlyMap<string, QuizResult> = readQuizResults(),
): Score {
  const known = ids.filter((id) => results.has(id));
  return { right: known.filter((id) => results.get(id) !== 'wrong').length, answered: known.length, all: ids.length };
}

/** "3 von 5 richtig"; before the first answer the number of questions. */
export function formatScore({ right, answered, all }: Score): string {
  return answered === 0 ? words.questions(all) : words.score(right, all);
}

/** The same in a sentence, with what is still open. */
export function describeScore({ right, answered, all }: Score): string {
  const questions = words.questions(all);
  if (answered === 0) return words.selfTest(questions);
  if (right === all) return words.passed(all);
  const open = all - answered;
  return words.result(right, questions) + (open === 0 ? '' : words.open(open));
}
