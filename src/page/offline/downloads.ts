// Files to take along: browsers load them past the worker, so that one that is kept has to be handed over here, and
// one that is not would fail without a word in some of them.
import { missing as words } from '#words/missing';
import { decodePercent } from '../../shared/decode.ts';
import { isItself, patience } from '../../shared/offline.ts';
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
  const answer = await ask(href);
  if (answer && isItself(href, answer)) return save(href, download);
  const kept = await findKept(href);
  if (kept === undefined) return answer ? save(href, download) : sayMissing(words.file(name));
  const address = URL.createObjectURL(await kept.blob());
  save(address, name);
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** What the host says of a file; undefined where it cannot be asked, or does not answer. */
async function ask(href: string): Promise<Response | undefined> {
  try {
    const silence = new Promise<undefined>((resolve) => setTimeout(resolve, patience, undefined));
    return await Promise.race([fetch(href, { method: 'HEAD', cache: 'no-store' }), silence]);
  } catch {
    return undefined;
  }
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
