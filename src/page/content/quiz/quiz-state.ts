// The state of a quiz as text: values of the chosen answers, then what has become of them, as in
// "2 checked 1" for an answer chosen anew after another was checked, or "again" after a second beginning.

/** Where somebody is with a quiz. */
export interface QuizState {
  /** Values of the answers that are chosen. */
  readonly chosen: readonly string[];
  /** Values of those that were checked last, perhaps none; undefined before. */
  readonly checked: readonly string[] | undefined;
  /** Whether it was begun again, so that an earlier result is no longer spoken of. */
  readonly isAgain: boolean;
}

/** Reads a state; words that are no answers of the quiz do no harm. */
export function parseQuizState(text: string): QuizState {
  const words = text.split(' ').filter((word) => word !== '' && word !== 'again');
  const at = words.indexOf('checked');
  return {
    chosen: at < 0 ? words : words.slice(0, at),
    checked: at < 0 ? undefined : words.slice(at + 1),
    isAgain: text.endsWith('again'),
  };
}

/** Writes a state; "" for a quiz that nobody has touched. */
export function formatQuizState({ chosen, checked, isAgain }: QuizState): string {
  const rest = checked ? ['checked', ...checked] : isAgain ? ['again'] : [];
  return [...chosen, ...rest].join(' ');
}

/** Whether exactly the right answers were given. */
export function isAllRight(given: readonly string[], right: ReadonlySet<string>): boolean {
  return given.length === right.size && given.every((value) => right.has(value));
}

/** What the quiz says; `earlier` is the result that this browser remembers. */
export function describeResult(
  { checked, isAgain }: QuizState,
  right: ReadonlySet<string>,
  earlier: boolean | undefined,
): string {
  if (checked?.length === 0) return 'Wähle zuerst eine Antwort.';
  if (checked) return isAllRight(checked, right) ? 'Richtig.' : 'Noch nicht richtig.';
  if (isAgain || earlier === undefined) return '';
  return earlier ? 'Zuletzt richtig beantwortet.' : 'Zuletzt nicht richtig beantwortet.';
}
