// Full screen, where the browser and an embedding page allow it.
import { fullscreen as words } from '#words/fullscreen';
import type { Stage } from '../stage.ts';

/** Switches full screen on and off. The key of clickers and slide shows switches it on and never off. */
export function fullscreen({ actions, announce }: Stage): void {
  const refuse = (): void => announce(words.refused);
  function enter(): void {
    if (!document.fullscreenElement) document.documentElement.requestFullscreen().catch(refuse);
  }
  function toggle(): void {
    if (document.fullscreenElement) document.exitFullscreen().catch(refuse);
    else enter();
  }

  if (!document.fullscreenEnabled) return;
  actions.set('fullscreen', toggle);
  actions.set('present', enter);
}
