// The plain moves through the talk, for keys, buttons and swipes, and the way to the article.
import { deckAddress, openView } from '../../../page/deck/address.ts';
import type { Stage } from '../stage.ts';

/** Adds the moves to the stage's actions. */
export function moves({ navigation, actions }: Stage): void {
  function goToEnd(index: 0 | -1): void {
    const slide = navigation.shown.at(index);
    if (slide) navigation.goTo(slide, 'step');
  }
  function read(): void {
    openView(deckAddress({ view: 'read', slide: navigation.current.id }));
  }

  actions.set('next', navigation.next);
  actions.set('previous', navigation.previous);
  actions.set('first', () => goToEnd(0));
  actions.set('last', () => goToEnd(-1));
  actions.set('read', read);
}
