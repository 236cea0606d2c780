// The plain moves through the talk, for keys, buttons and swipes, and the way to the article. Whatever moves the talk
// closes what lies over the slides: the room shall see where it is.
import { deckAddress, openView } from '../../../page/deck/address.ts';
import { closePopover } from '../../../page/ui/popover.ts';
import type { Stage } from '../stage.ts';

/** Adds the moves to the stage's actions. */
export function moves({ navigation, actions }: Stage): void {
  function read(): void {
    openView(deckAddress({ view: 'read', slide: navigation.current.id }));
  }

  for (const name of ['next', 'previous', 'first', 'last'] as const) {
    actions.set(name, () => {
      closeWindows();
      navigation.move(name);
    });
  }
  actions.set('read', read);
  navigation.onChange(closeWindows);
}

function closeWindows(): void {
  closePopover();
  for (const dialog of document.querySelectorAll<HTMLDialogElement>('dialog[open]')) dialog.close();
}
