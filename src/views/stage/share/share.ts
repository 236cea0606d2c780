// The way to the dialogue for sharing, which is loaded when somebody wants it.
import { share as words } from '#words/share';
import type { Stage } from '../stage.ts';
import { supportsDialog } from '../../../page/ui/dialog.ts';

/** Opens the dialogue with the address, the QR code and the code for other pages. */
export function share(stage: Stage): void {
  async function open(): Promise<void> {
    try {
      const { openShare } = await import('./dialog.ts');
      openShare(stage);
    } catch {
      stage.announce(words.failed);
    }
  }

  if (supportsDialog()) stage.actions.set('share', () => void open());
}
