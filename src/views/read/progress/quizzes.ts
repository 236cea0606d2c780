// The self-test in numbers.
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
  return answered === 0 ? formatQuestions(all) : `${right} von ${all} richtig`;
}

/** The same in a sentence, with what is still open. */
export function describeScore({ right, answered, all }: Score): string {
  const questions = formatQuestions(all);
  if (answered === 0) return `Selbsttest: ${questions} zu diesem Kapitel.`;
  if (right === all) return `Selbsttest bestanden: ${all === 1 ? '' : 'alle '}${questions} richtig.`;
  const open = all - answered;
  const rest = open === 0 ? '' : open === 1 ? ' Eine Frage ist noch offen.' : ` ${open} Fragen sind noch offen.`;
  return `Selbsttest: ${right} von ${questions} richtig.${rest}`;
}

function formatQuestions(count: number): string {
  return count === 1 ? '1 Frage' : `${count} Fragen`;
}
