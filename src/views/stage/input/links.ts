// Links between slides. Ours instead of Reveal's: they reach parked slides, add an entry to the
// history, and leave Ctrl+click to the browser.
import { classes } from '../../../shared/markup.ts';
import { deckAddress, parseHash } from '../../../page/deck/address.ts';
import { isForReaders } from '../../../page/deck/slides.ts';
import { isOpenClick } from '../../../page/ui/link-clicks.ts';
import type { Stage } from '../stage.ts';

/** Follows `#id` links inside the deck; what only readers see opens in the article. */
export function links({ root, list, navigation }: Stage): void {
  function follow(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
    if (!link || !root.contains(link) || link.closest('dialog')) return;
    event.stopPropagation(); // Reveal listens further down.
    const place = parseHash(link.getAttribute('href') ?? '');
    const id = place?.kind === 'id' ? place.id : '';
    const isToRead = isForReaders(id) && !link.matches(`.${classes.term}`);
    if (isToRead) link.href = deckAddress({ view: 'read', slide: id });
    const slide = list.find(id);
    if (isToRead || !slide || !isOpenClick(event)) return;
    event.preventDefault();
    navigation.goTo(slide, 'jump', link);
  }

  document.addEventListener('click', follow, { capture: true });
}
