// A text to take along: a field with its label and a button that copies it.

import { shareDialog as words } from '#words/shareDialog';
import { copyFrom } from '../../../page/ui/copy.ts';
import { createElement } from '../../../page/ui/elements.ts';

/** The field and the way to change what it holds. */
interface CopyField {
  readonly element: HTMLElement;
  readonly set: (text: string) => void;
}

/** Creates a field of so many lines. */
export function createCopyField(name: string, text: string, lines: number): CopyField {
  const properties = { readOnly: true, spellcheck: false, value: text };
  const field =
    lines > 1 ? createElement('textarea', { ...properties, rows: lines }) : createElement('input', properties);
  const status = createElement('span', { role: 'status' });
  const onclick = (): void => void copyFrom(field).then((said) => (status.textContent = said));
  const element = createElement(
    'div',
    { className: 'share-field' },
    createElement('label', {}, name, field),
    createElement('button', { type: 'button', onclick }, words.copy),
    status,
  );
  const set = (changed: string): void => {
    field.value = changed;
    status.textContent = '';
  };
  return { element, set };
}
