// Full screen, where the browser and an embedding page allow it.
import type { Stage } from '../stage.ts';

/** Switches full screen on and off. */
export function fullscreen(stage: Stage): void {
  async function toggle(): Promise<void> {
    try {
      if (document.fullscreenElement) await document.exitFullscreen();
      else await document.documentElement.requestFullscreen();
    } catch {
      stage.announce('Vollbild ist hier nicht möglich.');
    }
  }

  if (document.fullscreenEnabled) stage.actions.set('fullscreen', () => void toggle());
}
