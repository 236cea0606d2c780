// Quiz questions: "Prüfen" says whether the choice is right and opens the explanation; the result stays
// in this browser. Without this script the answer folds open by itself.
import { readQuizResults, rememberQuizResult } from './quiz-results.ts';

/** Makes every quiz of the page answerable, or those of a part of it. */
export function startQuizzes(root: ParentNode = document): void {
  const results = readQuizResults();
  for (const element of root.querySelectorAll<HTMLElement>('quiz-question')) {
    const say = startQuestion(element);
    const earlier = results.get(element.id);
    if (earlier !== undefined) say?.(earlier ? 'Zuletzt richtig beantwortet.' : 'Zuletzt nicht richtig beantwortet.');
  }
}

function startQuestion(element: HTMLElement): ((text: string) => void) | undefined {
  const right = new Set((element.dataset['right'] ?? '').split(' '));
  const inputs = [...element.querySelectorAll<HTMLInputElement>('input')];
  const solution = element.querySelector('details');
  const check = element.querySelector<HTMLButtonElement>('[data-quiz="check"]');
  const again = element.querySelector<HTMLButtonElement>('[data-quiz="again"]');
  const result = element.querySelector('output');
  if (!check || !again || !solution || !result) return undefined;
  const say = (text: string): void => {
    result.textContent = text;
  };

  check.addEventListener('click', () => {
    const chosen = inputs.filter(({ checked }) => checked);
    if (chosen.length === 0) return say('Wähle zuerst eine Antwort.');
    const isRight = chosen.length === right.size && chosen.every(({ value }) => right.has(value));
    mark(inputs, right);
    if (element.id) rememberQuizResult(element.id, isRight); // A copy has no id.
    element.dispatchEvent(new Event('quiz-result', { bubbles: true }));
    solution.open = true;
    again.hidden = false;
    say(isRight ? 'Richtig.' : 'Noch nicht richtig.');
  });
  again.addEventListener('click', () => {
    for (const input of inputs) {
      input.checked = false;
      input.closest('li')?.removeAttribute('data-answer');
    }
    solution.open = false;
    again.hidden = true;
    say('');
    inputs[0]?.focus();
  });

  return say;
}

/** Right answers and wrongly chosen ones are marked in words for screen readers and by a sign for eyes. */
function mark(inputs: readonly HTMLInputElement[], right: ReadonlySet<string>): void {
  for (const input of inputs) {
    const state = right.has(input.value) ? 'right' : input.checked ? 'wrong' : undefined;
    if (state) input.closest('li')?.setAttribute('data-answer', state);
    else input.closest('li')?.removeAttribute('data-answer');
  }
}
