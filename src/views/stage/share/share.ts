// The way to the dialogue for sharing, which is loaded when somebody wants it.
import { missing as words } from '#words/missing';
import type { Stage } from '../stage.ts';
import { supportsDialog } from '../../../page/ui/dialog.ts';
import { sayMissing } from '../../../page/ui/say-missing.ts';

/** Opens the dialogue with the address, the QR code and the code for other pages. */
export function share(stage: Stage): void {
  async function open(): Promise<void> {
    try {
      const { openShare } = await import('./dialog.ts');
      openShare(stage);
    } catch {
      sayMissing(words.part);
    }
  }

  if (supportsDialog()) stage.actions.set('share', () => void open());
}
