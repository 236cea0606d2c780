// How the quizzes were answered, kept in this browser only. Rubbish in the storage counts as nothing.
import { forget, parseRecord, recall, recallShared, remember } from '../../browser/memory.ts';
import { quizResults, type QuizResult } from './quiz-state.ts';

/** Results by the id of the quiz; before there was a second try they were true or false. */
export function parseQuizResults(stored: string | undefined): Map<string, QuizResult> {
  return new Map(
    Object.entries(parseRecord(stored)).flatMap(([id, value]): [string, QuizResult][] => {
      const result =
        typeof value === 'boolean' ? (value ? 'first' : 'wrong') : quizResults.find((one) => one === value);
      return result ? [[id, result]] : [];
    }),
  );
}

/** What this browser remembers. */
export function readQuizResults(): Map<string, QuizResult> {
  return parseQuizResults(recall('quiz') ?? recallShared('quiz'));
}

/** Remembers one result. */
export function rememberQuizResult(id: string, result: QuizResult): void {
  remember('quiz', JSON.stringify(Object.fromEntries(readQuizResults().set(id, result))));
}

/** Forgets all results. */
export function forgetQuizResults(): void {
  forget('quiz');
}
