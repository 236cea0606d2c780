// The plain moves through the talk, for keys, buttons and swipes, and the way to the article.
import { deckAddress, openView } from '../../../page/deck/address.ts';
import type { Stage } from '../stage.ts';

/** Adds the moves to the stage's actions. */
export function moves({ navigation, actions }: Stage): void {
  function read(): void {
    openView(deckAddress({ view: 'read', slide: navigation.current.id }));
  }

  for (const name of ['next', 'previous', 'first', 'last'] as const) actions.set(name, () => navigation.move(name));
  actions.set('read', read);
}
