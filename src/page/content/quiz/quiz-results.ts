// Which quizzes were answered rightly, kept in this browser only. Rubbish in the storage counts as nothing.
import { forget, parseRecord, recall, recallShared, remember } from '../../browser/memory.ts';

/** Results by the id of the quiz. */
export function readQuizResults(): Map<string, boolean> {
  const entries = Object.entries(parseRecord(recall('quiz') ?? recallShared('quiz', Object.keys)));
  return new Map(entries.filter((entry): entry is [string, boolean] => typeof entry[1] === 'boolean'));
}

/** Remembers one result. */
export function rememberQuizResult(id: string, isRight: boolean): void {
  remember('quiz', JSON.stringify(Object.fromEntries(readQuizResults().set(id, isRight))));
}

/** Forgets all results. */
export function forgetQuizResults(): void {
  forget('quiz', Object.keys);
}
