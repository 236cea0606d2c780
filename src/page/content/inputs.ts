// What people have put into calculators and quizzes: it stands in the element's data-state, and a bubbling
// event tells of each change, so that another window can take it over.
import { data, quizElement, stateEvents } from '../../shared/markup.ts';
import { listWidgets } from './widgets.ts';

/** Everything that has been put in below `root`, by the id of the quiz or of the calculator's slide. */
export function readInputs(root: ParentNode): Record<string, string> {
  const inputs = new Map<string, string>();
  for (const element of root.querySelectorAll<HTMLElement>(`[${data.state}]`)) {
    const id = isQuiz(element) ? element.id : element.closest('section')?.id;
    const state = readState(element);
    if (id && state) inputs.set(id, state); // Copies have no id.
  }
  return Object.fromEntries(inputs);
}

/** Takes over what was put in elsewhere; an unknown id changes nothing. */
export function setInput(id: string, state: string): void {
  const element = document.getElementById(id);
  if (!element) return;
  const target = isQuiz(element) ? element : element.localName === 'section' ? listWidgets(element)[0] : undefined;
  if (target) setState(target, state);
}

/** The state of a calculator or a quiz; "" as it was written. */
export function readState(element: Element): string {
  return element.getAttribute(data.state) ?? '';
}

/** Sets the state of a calculator or a quiz; the one that it has already changes nothing. */
export function setState(element: HTMLElement, state: string): void {
  if (readState(element) !== state) changeState(element, state);
}

/** Sets the state and tells everybody, the element itself included. */
export function changeState(element: HTMLElement, state: string): void {
  element.setAttribute(data.state, state);
  element.dispatchEvent(new CustomEvent(isQuiz(element) ? stateEvents.quiz : stateEvents.widget, { bubbles: true }));
}

function isQuiz(element: Element): boolean {
  return element.localName === quizElement;
}
