// The place in the address while the page is still loading: Chromium looks for it once the page is whole, which is late
// on a slow line.
import { decodePercent } from '../../shared/decode.ts';
import { classes } from '../../shared/markup.ts';

/** Leads to the place in the address as soon as it has arrived, and says so to the styles; the returned function ends that. */
export function awaitPlace(): () => void {
  function look(): void {
    const place = document.getElementById(decodePercent(location.hash.slice(1)));
    if (!place) return watch();
    document.documentElement.dataset.arrived = '';
    observer.disconnect();
    if (place.matches(':target')) return;
    // The history keeps of it what it has kept.
    const { state } = history as { readonly state: unknown };
    location.replace(location.hash);
    history.replaceState(state, '');
  }
  // In a large deck most slides stand in boxes of their own, which arrive one by one.
  function watch(): void {
    const main = document.querySelector('main');
    const first = main?.querySelector(`.${classes.slides}`);
    for (const box of [main, first, ...(main?.children ?? [])]) if (box) observer.observe(box, { childList: true });
  }
  const observer = new MutationObserver(look);
  watch();
  look();
  return () => observer.disconnect();
}
