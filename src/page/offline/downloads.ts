// Files to take along: browsers load them past the worker, so that one that is kept has to be handed over here, and
// one that is not would fail without a word in some of them.
import { missing as words } from '#words/missing';
import { decodePercent } from '../../shared/decode.ts';
import { findLink, isOpenClick } from '../ui/link-clicks.ts';
import { sayMissing } from '../ui/say-missing.ts';

/** Follows links that ask for a file of this deck. */
export function followDownloads(): void {
  document.addEventListener('click', (event) => {
    const link = findLink(event, 'a[download]');
    if (!link || !isOpenClick(event) || link.origin !== location.origin || link.protocol === 'blob:') return;
    event.preventDefault();
    void handOver(link);
  });
}

async function handOver({ href, pathname, download }: HTMLAnchorElement): Promise<void> {
  const name = download || decodePercent(pathname.slice(pathname.lastIndexOf('/') + 1));
  const isThere = await fetch(href, { method: 'HEAD', cache: 'no-store' }).then(
    () => true,
    () => false,
  );
  if (isThere) return save(href, download);
  const kept = await findKept(href);
  if (!kept) return sayMissing(words.file(name));
  const address = URL.createObjectURL(await kept.blob());
  save(address, name);
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

async function findKept(href: string): Promise<Response | undefined> {
  try {
    return await caches.match(href, { ignoreVary: true });
  } catch {
    return undefined; // At addresses without https there are no caches.
  }
}

/** Outside of the page nobody follows this link but the browser. */
function save(href: string, download: string): void {
  const link = document.createElement('a');
  Object.assign(link, { href, download }).click();
}
