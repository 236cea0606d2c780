// Quiz questions: "Prüfen" says whether the choice is right; after the right answer, the second try or on request the
// solution opens. The result stays in this browser. The state stands in the tag's data-state, and the bubbling event "quiz-state" tells of
// each change. Without this script the answer folds open by itself.
import { data, quizElement, stateEvents } from '../../../shared/markup.ts';
import { changeState, readState } from '../inputs.ts';
import { readQuizResults, rememberQuizResult } from './quiz-results.ts';
import {
  checkChoice,
  describeResult,
  formatQuizState,
  isOver,
  parseQuizState,
  readResult,
  type QuizState,
} from './quiz-state.ts';

/** Makes every quiz of the page answerable, or those of a part of it. */
export function startQuizzes(root: ParentNode = document): void {
  for (const element of root.querySelectorAll<HTMLElement>(quizElement)) {
    const parts = findParts(element);
    if (parts) startQuestion(parts);
  }
}

/** Takes away what is said of earlier answers. */
export function clearQuizResults(): void {
  for (const output of document.querySelectorAll(`${quizElement} output`)) output.textContent = '';
}

interface QuizParts {
  readonly element: HTMLElement;
  readonly inputs: readonly HTMLInputElement[];
  readonly right: ReadonlySet<string>;
  readonly check: HTMLButtonElement;
  readonly again: HTMLButtonElement;
  readonly solution: HTMLDetailsElement;
  readonly result: HTMLOutputElement;
}

function findParts(element: HTMLElement): QuizParts | undefined {
  const check = element.querySelector<HTMLButtonElement>(`[${data.quiz}="check"]`);
  const again = element.querySelector<HTMLButtonElement>(`[${data.quiz}="again"]`);
  const solution = element.querySelector('details');
  const result = element.querySelector('output');
  if (!check || !again || !solution || !result) return undefined;
  const inputs = [...element.querySelectorAll<HTMLInputElement>('input')];
  const right = new Set((element.getAttribute(data.right) ?? '').split(' '));
  return { element, inputs, right, check, again, solution, result };
}

function startQuestion(parts: QuizParts): void {
  const { element, inputs, right, check, again, solution } = parts;
  let drawn = parseQuizState(readState(element));
  const readChoice = (): string[] => inputs.filter(({ checked }) => checked).map(({ value }) => value);
  const change = (state: QuizState): void => changeState(element, formatQuizState(state));

  element.addEventListener(stateEvents.quiz, () => {
    const state = parseQuizState(readState(element));
    for (const input of inputs) input.checked = state.chosen.includes(input.value);
    if (formatQuizState({ ...state, chosen: [] }) !== formatQuizState({ ...drawn, chosen: [] })) {
      drawResult(parts, state);
    }
    drawn = state;
  });
  element.addEventListener('change', () => change({ ...drawn, chosen: readChoice() }));
  check.addEventListener('click', () => {
    const next = checkChoice(drawn, readChoice(), right);
    if (next !== drawn) change(next);
  });
  solution.querySelector('summary')?.addEventListener('click', (event) => {
    if (solution.open || isOver(drawn, right)) return; // It only folds.
    event.preventDefault();
    change({ ...drawn, chosen: readChoice(), isShown: true });
  });
  again.addEventListener('click', ({ detail }) => {
    change(parseQuizState('again'));
    if (detail === 0) inputs[0]?.focus(); // By keyboard; after a click the keys move the talk.
  });

  say(parts, drawn);
  // The browser may have kept a choice over a reload, or somebody was faster than this script.
  if (readChoice().length > 0 && drawn.chosen.length === 0) change({ ...drawn, chosen: readChoice() });
}

function drawResult(parts: QuizParts, state: QuizState): void {
  const { element, right, solution, check, again } = parts;
  const result = readResult(state, right);
  if (result && element.id) rememberQuizResult(element.id, result); // A copy has no id.
  const isDone = isOver(state, right);
  mark(parts, state, isDone);
  if (solution.open !== isDone) solution.open = isDone;
  again.hidden = !isDone;
  // Still there for whoever has the focus on it.
  check.setAttribute('aria-disabled', String(isDone));
  say(parts, state);
}

/** Wrongly chosen answers are marked in words, and once it is over the right ones, too. */
function mark({ inputs, right }: QuizParts, { checked }: QuizState, isDone: boolean): void {
  for (const { value, parentElement } of inputs) {
    const answer = parentElement?.closest('li');
    if (right.has(value) && isDone) answer?.setAttribute('data-answer', 'right');
    else if (!right.has(value) && checked?.includes(value)) answer?.setAttribute('data-answer', 'wrong');
    else answer?.removeAttribute('data-answer');
  }
}

/** A copy bears the names of its original, by which earlier results are known. */
function say({ inputs, right, result }: QuizParts, state: QuizState): void {
  result.textContent = describeResult(state, right, readQuizResults().get(inputs[0]?.name ?? ''));
}
