// The help: every key of the stage, from the same table that the keys use.
import { help as words } from '#words/help';
import { recall, remember } from '../../../page/browser/memory.ts';
import { onErasure } from '../../../page/browser/storage.ts';
import type { Stage } from '../stage.ts';
import { createDialog, supportsDialog } from '../../../page/ui/dialog.ts';
import { createElement } from '../../../page/ui/elements.ts';
import { type KeyRow, keyTable } from '../../../page/ui/key-table.ts';

/** Shows the keys. */
export function help({ root, actions }: Stage): void {
  let dialog: HTMLDialogElement | undefined;

  function open(): void {
    dialog ??= createHelp();
    dialog.showModal();
  }
  function createHelp(): HTMLDialogElement {
    const created = createDialog(root, 'help', words.title);
    const rows = keyTable.filter(({ action, keys }) => keys.length > 0 && actions.has(action)).map(createRow);
    created.append(createElement('dl', {}, ...rows), createElement('p', {}, words.withoutKeys), createSwitch());
    return created;
  }

  if (supportsDialog()) actions.set('help', open);
}

function createRow({ written, label }: KeyRow): HTMLElement {
  const keys = written.flatMap((name, index) => [index > 0 ? ' ' : '', createElement('kbd', {}, name)]);
  return createElement('div', {}, createElement('dt', {}, ...keys), createElement('dd', {}, label));
}

/** Speech input may type letters by accident, so they can be switched off (WCAG 2.1.4). */
function createSwitch(): HTMLElement {
  const box = createElement('input', { type: 'checkbox', checked: recall('letters') !== 'off' });
  box.addEventListener('change', () => remember('letters', box.checked ? undefined : 'off'));
  onErasure(() => (box.checked = true));
  return createElement('label', {}, box, words.letters);
}
