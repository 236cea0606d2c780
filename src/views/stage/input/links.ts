// Links between slides. Ours instead of Reveal's: they reach parked slides, add an entry to the
// history, and leave Ctrl+click to the browser.
import { parseHash } from '../../../page/deck/address.ts';
import { isOpenClick } from '../../../page/ui/link-clicks.ts';
import type { Stage } from '../stage.ts';

/** Follows `#id` links inside the deck. */
export function links({ root, list, navigation }: Stage): void {
  function follow(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>('a[href^="#"]') : null;
    if (!link || !root.contains(link) || link.closest('dialog')) return;
    event.stopPropagation(); // Reveal listens further down.
    if (!isOpenClick(event)) return;
    const place = parseHash(link.getAttribute('href') ?? '');
    const slide = place?.kind === 'id' ? list.find(place.id) : undefined;
    if (!slide) return;
    event.preventDefault();
    navigation.goTo(slide, 'jump', link);
  }

  document.addEventListener('click', follow, { capture: true });
}
