// The place in the address while the page is still loading: Chromium looks for it once the page is whole, which is late
// on a slow line.
import { decodePercent } from '../../shared/decode.ts';

/** Leads to the place in the address as soon as it has arrived; the returned function ends that. */
export function awaitPlace(slides: Element): () => void {
  function look(): void {
    if (!document.getElementById(decodePercent(location.hash.slice(1)))) return;
    observer.disconnect();
    location.replace(location.hash);
  }
  const observer = new MutationObserver(look);
  observer.observe(slides, { childList: true });
  look();
  return () => observer.disconnect();
}
