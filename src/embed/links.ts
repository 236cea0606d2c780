// Links inside a frame: those within the deck replace the address, so that Back stays with the host page;
// all others open a tab of their own, because most pages refuse to be framed.
import { fullDeckAddress } from '../page/deck/address.ts';
import { findLink, isOpenClick } from '../page/ui/link-clicks.ts';

/** Looks after all links of the page; ones that a view follows by itself are left to it. */
export function keepLinksInFrame(): void {
  document.addEventListener('click', (event) => {
    const link = findLink(event, 'a[href]');
    if (!link || !isOpenClick(event)) return;
    if (isWithinDeck(link)) {
      event.preventDefault();
      location.replace(fullDeckAddress({ embed: true }, link) + link.hash);
    } else if (/^https?:$/.test(link.protocol)) {
      link.target = '_blank';
      link.relList.add('noopener');
    }
  });
}

function isWithinDeck({ origin, pathname, target }: HTMLAnchorElement): boolean {
  return target !== '_blank' && origin === location.origin && pathname === location.pathname;
}
