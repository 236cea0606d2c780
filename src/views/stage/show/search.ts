// The search on the stage. A hit leads to its slide; a term is explained on the slide that is shown, and what only
// readers see opens in the article.
import { decodePercent } from '../../../shared/decode.ts';
import { showTerm } from '../../../page/content/glossary.ts';
import { deckAddress } from '../../../page/deck/address.ts';
import { isForReaders } from '../../../page/deck/slides.ts';
import { readWidgetState } from '../../../page/content/widgets.ts';
import { prepareSearch } from '../../../page/search/open.ts';
import { supportsDialog } from '../../../page/ui/dialog.ts';
import { findLink, isOpenClick } from '../../../page/ui/link-clicks.ts';
import type { Stage } from '../stage.ts';

/** Finds slides by what stands on them and around them. */
export function search({ root, list, navigation, address, actions }: Stage): void {
  if (!supportsDialog()) return;
  actions.set('search', prepareSearch({ slides: list.all, readTalk: () => navigation.shown, parent: root }));
  root.addEventListener('click', (event) => {
    const hit = findLink(event, '.hit');
    if (!hit || !isOpenClick(event)) return;
    const id = decodePercent(hit.hash.slice(1));
    const { current } = navigation;
    const slide = list.find(id);
    const isTerm = showTerm(id, current);
    if (!isTerm && isForReaders(id)) {
      hit.href = deckAddress({ view: 'read', slide: id });
      return;
    }
    event.preventDefault();
    if (isTerm) address.replace(current.id, readWidgetState(current.section));
    else if (slide) navigation.goTo(slide, 'jump', hit);
  });
}
