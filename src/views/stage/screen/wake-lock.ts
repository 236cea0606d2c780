// Keeps the screen on while a talk is held: in full screen, or when a speaker view has joined. Whoever
// only looks at the deck keeps the screen's own rest.
import type { Stage } from '../stage.ts';

/** Asks for the lock, and again whenever the browser has taken it away; without support nothing happens. */
export function wakeLock({ isAwake, hasSpeaker }: Stage): void {
  if (!('wakeLock' in navigator)) return;
  let lock: WakeLockSentinel | undefined;
  let isAsking = false;

  async function ask(): Promise<void> {
    const isTalk = document.fullscreenElement !== null || hasSpeaker.value;
    if (!isTalk || isAsking || lock?.released === false || document.visibilityState !== 'visible') return;
    isAsking = true;
    try {
      lock = await navigator.wakeLock.request('screen');
      lock.addEventListener('release', () => isAwake.set(false));
      isAwake.set(true);
    } catch {
      // Low battery, a frame that may not, or a page without https.
    }
    isAsking = false;
  }

  for (const type of ['fullscreenchange', 'visibilitychange']) document.addEventListener(type, () => void ask());
  hasSpeaker.onChange(() => void ask());
}
