// The keys of the speaker view, from the table that they come from.
import type { VNode } from 'preact';

import type { KeyRow } from '../../../page/ui/key-table.ts';
import { Dialog } from './dialog.tsx';
import { speakerKeys } from '../keys.ts';
import { areNotesFirst, setNotesFirst } from '../side/notes-first.ts';

// Named as they work here.
const labels: Partial<Record<KeyRow['action'], string>> = {
  overview: 'Folie wählen, ohne dass es jemand sieht',
  black: 'Bühne schwarz und wieder hell',
  theme: 'Darstellung der Bühne: hell, dunkel, Kontrast',
  help: 'diese Hilfe',
};
const kept: ReadonlySet<string> = new Set([
  'previous',
  'next',
  'first',
  'last',
  'number',
  'back',
  'here',
  'read-on',
  'read-back',
  'resize',
  ...Object.keys(labels),
]);

/** All keys that work in this window. */
export function KeysHelp({ close }: { readonly close: () => void }): VNode {
  const rows = speakerKeys
    .filter(({ action }) => kept.has(action))
    .map((row) => ({ ...row, label: labels[row.action] ?? row.label }));
  return (
    <Dialog title="Tasten" close={close}>
      <label class="setting">
        <input
          type="checkbox"
          checked={areNotesFirst()}
          onChange={({ currentTarget }) => setNotesFirst(currentTarget.checked)}
        />
        In diesem Fenster blättert „Weiter“ auf Tastatur und Fernbedienung zuerst in den Notizen, solange noch Text
        kommt.
      </label>
      <dl class="check keys">
        {rows.map(({ written, label }) => (
          <div key={label}>
            <dt>
              {written.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{label}</dd>
          </div>
        ))}
      </dl>
      <p>Eine Fernbedienung für Vorträge funktioniert in beiden Fenstern.</p>
    </Dialog>
  );
}
