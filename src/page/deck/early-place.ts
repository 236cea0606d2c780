// The place in the address while the page is still loading: Chromium looks for it once the page is whole, which is late
// on a slow line.
import { decodePercent } from '../../shared/decode.ts';
import { classes } from '../../shared/markup.ts';

/** Leads to the place in the address as soon as it has arrived; the returned function ends that. */
export function awaitPlace(): () => void {
  function look(): void {
    const place = document.getElementById(decodePercent(location.hash.slice(1)));
    if (!place) return;
    observer.disconnect();
    if (place.matches(':target')) return;
    // The history keeps of it what it has kept.
    const { state } = history as { readonly state: unknown };
    location.replace(location.hash);
    history.replaceState(state, '');
  }
  const observer = new MutationObserver(look);
  const slides = document.querySelector(`.${classes.slides}`);
  if (slides) observer.observe(slides, { childList: true });
  look();
  return () => observer.disconnect();
}
