// The self-test: which quizzes a slide asks, and how a chapter's have gone.
import { readQuizResults } from '../quiz-results.ts';
import type { Slide } from '../slides.ts';

/** How a group of questions has gone. */
export interface Score {
  readonly right: number;
  readonly answered: number;
  readonly all: number;
}

/** The questions of each slide that has some, by their ids. */
export function listQuizzes(slides: readonly Slide[]): Map<Slide, string[]> {
  const quizzes = slides.map((slide) => [slide, Array.from(slide.section.querySelectorAll('quiz-question'), ({ id }) => id)] as const);
  return new Map(quizzes.filter(([, ids]) => ids.length > 0).map(([slide, ids]) => [slide, ids]));
}

/** Counts what this browser knows about some questions. */
export function countResults(ids: readonly string[], results: ReadonlyMap<string, boolean> = readQuizResults()): Score {
  const known = ids.filter((id) => results.has(id));
  return { right: known.filter((id) => results.get(id) === true).length, answered: known.length, all: ids.length };
}

/** "3 von 5 richtig", also before the first answer. */
export function formatScore({ right, answered, all }: Score): string {
  if (answered === 0) return all === 1 ? '1 Frage' : `${all} Fragen`;
  return `${right} von ${all} richtig`;
}
