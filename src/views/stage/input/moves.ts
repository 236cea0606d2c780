// The plain moves through the talk, for keys, buttons and swipes, and the way to the article. Whatever moves the talk
// closes what lies over the slides: the room shall see where it is.
import { deckAddress, openView } from '../../../page/deck/address.ts';
import { closePopover } from '../../../page/ui/popover.ts';
import type { Stage } from '../stage.ts';

/** Adds the moves to the stage's actions. */
export function moves({ root, navigation, actions }: Stage): void {
  function read(): void {
    openView(deckAddress({ view: 'read', slide: navigation.current.id }));
  }

  function closeWindows(): void {
    closePopover();
    // Not searched for: that would go through all slides.
    for (const part of root.children) if (part instanceof HTMLDialogElement && part.open) part.close();
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
