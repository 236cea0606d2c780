// A text to take along: a field with its label and a button that copies it.

/** The field and the way to change what it holds. */
export interface CopyField {
  readonly element: HTMLElement;
  readonly set: (text: string) => void;
}

/** Creates a field of so many lines. */
export function createCopyField(name: string, text: string, lines: number): CopyField {
  const element = document.createElement('div');
  element.className = 'share-field';
  const label = document.createElement('label');
  const field = document.createElement(lines > 1 ? 'textarea' : 'input');
  field.readOnly = true;
  field.spellcheck = false;
  field.value = text;
  if (field instanceof HTMLTextAreaElement) field.rows = lines;
  label.append(name, field);
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Kopieren';
  const status = document.createElement('span');
  status.setAttribute('role', 'status');
  button.addEventListener('click', () => void copy(field).then((said) => (status.textContent = said)));
  element.append(label, button, status);
  const set = (changed: string): void => {
    field.value = changed;
    status.textContent = '';
  };
  return { element, set };
}

/** Pages without a certificate and most frames may not copy: then the text is marked for the hand. */
async function copy(field: HTMLInputElement | HTMLTextAreaElement): Promise<string> {
  try {
    await navigator.clipboard.writeText(field.value);
    return 'Kopiert.';
  } catch {
    field.focus();
    field.select();
    return 'Markiert: jetzt mit Strg + C kopieren.';
  }
}
