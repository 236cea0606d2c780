// Which quizzes were answered rightly, kept in this browser only. Rubbish in the storage counts as nothing.
import { recall, remember } from '../deck/memory.ts';

/** Results by the id of the quiz. */
export function readQuizResults(): Map<string, boolean> {
  try {
    const stored: unknown = JSON.parse(recall('quiz') ?? '{}');
    const entries = typeof stored === 'object' && stored !== null ? Object.entries(stored) : [];
    return new Map(entries.filter((entry): entry is [string, boolean] => typeof entry[1] === 'boolean'));
  } catch {
    return new Map();
  }
}

/** Remembers one result. */
export function rememberQuizResult(id: string, isRight: boolean): void {
  remember('quiz', JSON.stringify(Object.fromEntries(readQuizResults().set(id, isRight))));
}

/** Forgets all results. */
export function forgetQuizResults(): void {
  remember('quiz', undefined);
}
