// Links inside a frame: those within the deck replace the address, so that Back stays with the host page;
// all others open a tab of their own, because most pages refuse to be framed.

/** Looks after all links of the page; ones that a view follows by itself are left to it. */
export function keepLinksInFrame(): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null;
    if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    if (isWithinDeck(link)) {
      event.preventDefault();
      location.replace(withEmbed(link));
    } else if (/^https?:$/.test(link.protocol)) {
      link.target = '_blank';
      link.relList.add('noopener');
    }
  });
}

function isWithinDeck({ origin, pathname, target }: HTMLAnchorElement): boolean {
  return target !== '_blank' && origin === location.origin && pathname === location.pathname;
}

function withEmbed({ href }: HTMLAnchorElement): string {
  const address = new URL(href);
  // The question alone decides whether the page is loaded again, so an equal one stays as it is written.
  if (address.search === location.search) return href;
  address.searchParams.set('embed', '');
  return address.href;
}
