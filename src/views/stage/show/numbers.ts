// The numbers of a talk that is not the whole deck. Navigation writes those of the slide on the stage; here the others
// follow as soon as there is time, so that pictures of slides, lists and paper never show those of the deck.
import { fewSlides } from '../../../shared/slide-lists.ts';
import { whenIdle } from '../../../page/browser/when-idle.ts';
import type { Stage } from '../stage.ts';

/** Keeps the numbers of all slides those of the talk; in large decks only link lists, when they are shown. */
export function numbers({ list, navigation, numberAll, fitLists }: Stage): void {
  let numbered = list.all;

  function follow(): void {
    const { shown, current } = navigation;
    if (current.listing) fitLists();
    if (shown === numbered || shown.length > fewSlides) return;
    numbered = shown;
    whenIdle(numberAll);
  }

  follow();
  navigation.onChange(follow);
}
