// What people have put into calculators and quizzes, as text that another window can take over: by the
// slide's id for the slide's calculator, by the quiz's own id for a quiz.
import { listWidgets } from './widgets.ts';

/** Everything that has been put in below `root`; what is untouched is left out. */
export function readInputs(root: ParentNode): Record<string, string> {
  const inputs: Record<string, string> = {};
  for (const widget of root.querySelectorAll<HTMLElement>('[data-state]')) {
    const id = widget.closest('section')?.id;
    if (id && widget.dataset['state']) inputs[id] = widget.dataset['state'];
  }
  for (const quiz of root.querySelectorAll('quiz-question')) {
    const state = readQuiz(quiz);
    if (quiz.id && state) inputs[quiz.id] = state; // Copies have no id.
  }
  return inputs;
}

/** Takes over what was put in elsewhere, and tells this page; an unknown id changes nothing. */
export function setInput(id: string, state: string): void {
  const element = document.getElementById(id);
  if (element?.localName === 'quiz-question') return setQuiz(element, state);
  const [widget] = element?.localName === 'section' ? listWidgets(element) : [];
  if (widget) setWidget(widget, state);
}

/** Sets the state of a calculator. */
export function setWidget(widget: HTMLElement, state: string): void {
  if ((widget.dataset['state'] ?? '') === state) return;
  widget.dataset['state'] = state;
  widget.dispatchEvent(new CustomEvent('widget-state', { bubbles: true }));
}

const checked = 'geprüft';

/** The values of the chosen answers, a word when they have been checked, and behind "|" what the quiz says. */
export function readQuiz(quiz: Element): string {
  const chosen = listAnswers(quiz).filter((answer) => answer.checked);
  const isChecked = findButton(quiz, 'again')?.hidden === false;
  const words = [...chosen.map(({ value }) => value), ...(isChecked ? [checked] : [])].join(' ');
  const said = quiz.querySelector('output')?.textContent;
  return said ? `${words}|${said}` : words;
}

/** Chooses and checks as in `state`, by the quiz's own buttons. */
export function setQuiz(quiz: Element, state: string): void {
  if (readQuiz(quiz) === state) return;
  const focused = document.activeElement;
  const [choice = '', said = ''] = state.split('|');
  const words = choice.split(' ');
  if (findButton(quiz, 'again')?.hidden === false) findButton(quiz, 'again')?.click();
  for (const answer of listAnswers(quiz)) answer.checked = words.includes(answer.value);
  if (words.includes(checked)) findButton(quiz, 'check')?.click();
  const result = quiz.querySelector('output');
  if (result && result.textContent !== said) result.textContent = said;
  quiz.dispatchEvent(new Event('change', { bubbles: true }));
  // The quiz moves the focus to its first answer, where the keys of the talk would be lost.
  if (focused instanceof HTMLElement && focused !== document.body) focused.focus({ preventScroll: true });
  else if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}

function listAnswers(quiz: Element): HTMLInputElement[] {
  return [...quiz.querySelectorAll<HTMLInputElement>('input')];
}

function findButton(quiz: Element, name: 'check' | 'again'): HTMLButtonElement | null {
  return quiz.querySelector(`[data-quiz="${name}"]`);
}
