// Keys and clickers in the speaker view: the same table as on the stage, as far as it makes sense here.
import { useLayoutEffect, useRef } from 'preact/hooks';

import { speakerKeys as words } from '#words/speakerKeys';
import { createAnnounce } from '../../page/ui/elements.ts';
import { type Action, type KeyRow, keyTable } from '../../page/ui/key-table.ts';
import { listenToKeys } from '../../page/ui/keys.ts';
import { createTypedNumber } from '../../page/talk/typed-number/typed-number.ts';
import type { Talk } from './connection/follow.ts';

type KeyActions = Partial<Record<Action, (event: KeyboardEvent) => void>>;

/** The keys of the stage, and those for the size of the notes. */
export const speakerKeys: readonly KeyRow[] = [
  ...keyTable,
  { action: 'read-on', keys: ['Shift+ArrowDown'], ...words.readOn },
  { action: 'read-back', keys: ['Shift+ArrowUp'], ...words.readBack },
  { action: 'resize', keys: ['+', '-'], ...words.resize },
];

/** Listens while the view is there. */
export function useKeys(actions: KeyActions): void {
  const latest = useRef(actions);
  latest.current = actions;
  useLayoutEffect(() => listenToKeys((action) => latest.current[action], speakerKeys), []);
}

/** Digits and Enter lead to a slide of the talk; returns what takes each digit. */
export function useTypedNumber(talk: Talk): (event: KeyboardEvent) => void {
  const latest = useRef(talk);
  latest.current = talk;
  const type = useRef<(digit: string) => void>(undefined);
  useLayoutEffect(() => {
    type.current = createTypedNumber({
      parent: document.body,
      readSlides: () => latest.current.slides,
      goTo: (slide) => latest.current.go({ name: 'goto', slide: slide.id }),
      announce: createAnnounce(document.body),
    });
  }, []);
  return ({ key }) => type.current?.(key);
}
