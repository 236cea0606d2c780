// The way to the dialogue on privacy.
import { supportsDialog } from '../../../page/ui/dialog.ts';
import { openPrivacy } from '../../../page/privacy/open.ts';
import type { Stage } from '../stage.ts';

/** Opens what is said about privacy, and the list of what this browser keeps. */
export function privacy({ root, actions }: Stage): void {
  if (supportsDialog()) actions.set('privacy', () => openPrivacy(root));
}
