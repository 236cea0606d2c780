// Keeps the screen on while a talk is held: in full screen, or when a speaker view has joined. Whoever
// only looks at the deck keeps the screen's own rest.
import type { RevealPlugin } from 'reveal.js';

const { dataset } = document.documentElement;

/** Asks for the lock, and again whenever the browser has taken it away; without support nothing happens. */
export function wakeLock(): RevealPlugin {
  let lock: WakeLockSentinel | undefined;
  let isAsking = false;

  async function ask(): Promise<void> {
    const isTalk = document.fullscreenElement !== null || 'speaker' in dataset;
    if (!isTalk || isAsking || lock?.released === false || document.visibilityState !== 'visible') return;
    isAsking = true;
    try {
      lock = await navigator.wakeLock.request('screen');
      dataset.awake = '';
      lock.addEventListener('release', () => delete dataset.awake);
    } catch {
      // Low battery, a frame that may not, or a page without https.
    }
    isAsking = false;
  }

  function init(): void {
    if (!('wakeLock' in navigator)) return;
    for (const type of ['fullscreenchange', 'visibilitychange']) document.addEventListener(type, () => void ask());
    new MutationObserver(() => void ask()).observe(document.documentElement, { attributeFilter: ['data-speaker'] });
  }
  return { id: 'wake-lock', init };
}

/** Whether the screen is kept on now. */
export function isAwake(): boolean {
  return 'awake' in dataset;
}
