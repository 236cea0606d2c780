// The state of a quiz as text: values of the chosen answers, then what has become of them, as in "2 checked 1" for an
// answer chosen anew after another was checked, "3 checked 3 second" after the second try, "shown" once the solution
// was asked for, or "again" after a second beginning.

import { quiz as say } from '#words/quiz';

/** How a question was answered: rightly at the first try, at the second, or not. */
export const quizResults = ['first', 'second', 'wrong'] as const;
export type QuizResult = (typeof quizResults)[number];

/** Where somebody is with a quiz. */
export interface QuizState {
  /** Values of the answers that are chosen. */
  readonly chosen: readonly string[];
  /** Values of those that were checked last, perhaps none; undefined before. */
  readonly checked: readonly string[] | undefined;
  /** Whether that was the second try. */
  readonly isSecond: boolean;
  /** Whether the solution was asked for. */
  readonly isShown: boolean;
  /** Whether it was begun again, so that an earlier result is no longer spoken of. */
  readonly isAgain: boolean;
}

const marks = ['second', 'shown', 'again'];

/** Reads a state; words that are no answers of the quiz do no harm. */
export function parseQuizState(text: string): QuizState {
  const words = text.split(' ').filter((word) => word !== '');
  const answers = words.filter((word) => !marks.includes(word));
  const at = answers.indexOf('checked');
  const checked = at < 0 ? undefined : answers.slice(at + 1);
  return {
    chosen: at < 0 ? answers : answers.slice(0, at),
    checked,
    isSecond: hasTried(checked) && words.includes('second'),
    isShown: words.includes('shown'),
    isAgain: words.includes('again'),
  };
}

/** Writes a state; "" for a quiz that nobody has touched. */
export function formatQuizState({ chosen, checked, isSecond, isShown, isAgain }: QuizState): string {
  const tried = checked ? ['checked', ...checked, ...(isSecond ? ['second'] : [])] : [];
  return [...chosen, ...tried, ...(isShown ? ['shown'] : []), ...(isAgain && !checked ? ['again'] : [])].join(' ');
}

/** What "Prüfen" makes of a state: a try is used up only by an answer that was not checked before. */
export function checkChoice(state: QuizState, chosen: readonly string[], right: ReadonlySet<string>): QuizState {
  const { checked } = state;
  if (isOver(state, right)) return state;
  if (!hasTried(checked)) return { ...state, chosen, checked: chosen, isAgain: false };
  if (chosen.length === 0 || chosen.join(' ') === checked.join(' ')) return state;
  return { ...state, chosen, checked: chosen, isSecond: true };
}

/** Whether the solution is to be seen: after the right answer, the second try, or on request. */
export function isOver({ checked, isSecond, isShown }: QuizState, right: ReadonlySet<string>): boolean {
  return isShown || isSecond || (hasTried(checked) && isAllRight(checked, right));
}

/** How the question was answered; undefined before the first try. */
export function readResult({ checked, isSecond }: QuizState, right: ReadonlySet<string>): QuizResult | undefined {
  if (!hasTried(checked)) return undefined;
  if (!isAllRight(checked, right)) return 'wrong';
  return isSecond ? 'second' : 'first';
}

/** Whether exactly the right answers were given. */
export function isAllRight(given: readonly string[], right: ReadonlySet<string>): boolean {
  return given.length === right.size && given.every((value) => right.has(value));
}

/** What the quiz says, in one line beside its buttons; `earlier` is the result that this browser remembers. */
export function describeResult(state: QuizState, right: ReadonlySet<string>, earlier: QuizResult | undefined): string {
  const { checked, isSecond, isShown, isAgain } = state;
  const result = readResult(state, right);
  if (result === 'first') return say.first;
  if (result === 'second') return say.second;
  if (isSecond) return say.wrong;
  if (isShown) return say.shown;
  if (hasTried(checked)) return describeFirstTry(checked, right);
  if (checked) return say.empty;
  return isAgain || !earlier ? '' : say.earlier[earlier];
}

function describeFirstTry(checked: readonly string[], right: ReadonlySet<string>): string {
  const hit = checked.filter((value) => right.has(value)).length;
  if (hit === checked.length) return say.incomplete;
  return hit > 0 ? say.partly : say.notYet;
}

function hasTried(checked: readonly string[] | undefined): checked is readonly string[] {
  return checked !== undefined && checked.length > 0;
}
