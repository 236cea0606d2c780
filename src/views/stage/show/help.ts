// The help: every key of the stage, from the same table that the keys use.
import { recall, remember } from '../../../page/deck/memory.ts';
import type { Stage } from '../stage.ts';
import { createDialog, supportsDialog } from '../../../page/ui/dialog.ts';
import { type KeyRow, keyTable } from '../../../page/ui/key-table.ts';

/** Shows the keys. */
export function help({ root, actions }: Stage): void {
  let dialog: HTMLDialogElement | undefined;

  function open(): void {
    dialog ??= createHelp();
    dialog.showModal();
  }
  function createHelp(): HTMLDialogElement {
    const created = createDialog(root, 'help', 'Tasten');
    const rows = document.createElement('dl');
    rows.append(...keyTable.filter(({ action }) => actions.has(action)).flatMap(createRow));
    const touch = document.createElement('p');
    touch.textContent =
      'Auf dem Touchscreen wechselt Wischen nach links oder rechts die Folie. Eine Fernbedienung für Vorträge funktioniert auch.';
    created.append(rows, touch, createSwitch());
    return created;
  }

  if (supportsDialog()) actions.set('help', open);
}

function createRow({ written, label }: KeyRow): HTMLElement[] {
  const term = document.createElement('dt');
  written.forEach((name, index) => {
    const key = document.createElement('kbd');
    key.textContent = name;
    term.append(index > 0 ? ' ' : '', key);
  });
  const meaning = document.createElement('dd');
  meaning.textContent = label;
  return [term, meaning];
}

/** Speech input may type letters by accident, so they can be switched off (WCAG 2.1.4). */
function createSwitch(): HTMLElement {
  const label = document.createElement('label');
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.checked = recall('letters') !== 'off';
  box.addEventListener('change', () => remember('letters', box.checked ? undefined : 'off'));
  label.append(box, ' Einzelne Buchstaben und Zeichen als Tasten benutzen');
  return label;
}
