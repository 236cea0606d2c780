// Keys and clickers in the speaker view: the same table as on the stage, as far as it makes sense here.
import { useLayoutEffect } from 'preact/hooks';

import { type Action, type KeyRow, keyTable } from '../../page/ui/key-table.ts';
import { type Keeper, listenToKeys } from '../../page/ui/keys.ts';

type KeyActions = Partial<Record<Action, (event: KeyboardEvent) => void>>;

/** The keys of the stage, and those for the size of the notes. */
export const speakerKeys: readonly KeyRow[] = [
  ...keyTable,
  { action: 'read-on', keys: ['Shift+ArrowDown'], written: ['Umschalt + ↓'], label: 'Notizen: weiter im Text' },
  { action: 'read-back', keys: ['Shift+ArrowUp'], written: ['Umschalt + ↑'], label: 'Notizen: zurück im Text' },
  { action: 'resize', keys: ['+', '-'], written: ['+', '-'], label: 'Notizen größer, kleiner' },
];

/** Page up and down move the talk wherever they have no other use: that is what clickers send. */
export const speakerKeeps: readonly Keeper[] = [
  { keys: /^(?!Page)/, controls: 'input' },
  {
    keys: /^Arrow(Up|Down)$/,
    controls: '[data-scrolls]',
    when: ({ scrollHeight, clientHeight }) => scrollHeight > clientHeight,
  },
];

/** Listens while the view is there. */
export function useKeys(actions: KeyActions): void {
  useLayoutEffect(() => listenToKeys((action) => actions[action], { table: speakerKeys, keeps: speakerKeeps }));
}
