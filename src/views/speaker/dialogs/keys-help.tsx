// The keys of the speaker view, from the table that they come from.
import type { VNode } from 'preact';

import { speakerKeys as words } from '#words/speakerKeys';
import type { KeyRow } from '../../../page/ui/key-table.ts';
import { Dialog } from './dialog.tsx';
import { speakerKeys } from '../keys.ts';
import { areNotesFirst, setNotesFirst } from '../side/notes-first.ts';

// Named as they work here.
const labels: Partial<Record<KeyRow['action'], string>> = {
  overview: words.overview,
  black: words.black,
  theme: words.theme,
  help: words.help,
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
    <Dialog title={words.title} close={close}>
      <label class="setting">
        <input
          type="checkbox"
          checked={areNotesFirst()}
          onChange={({ currentTarget }) => setNotesFirst(currentTarget.checked)}
        />
        {words.notesFirst}
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
      <p>{words.remote}</p>
    </Dialog>
  );
}
