// Opens the dialogue on privacy, from any view; its code comes with the first use.
import { privacy as words } from '#words/privacy';
import { createDialog } from '../ui/dialog.ts';
import { createElement } from '../ui/elements.ts';

/** Opens it at the end of `parent`. */
export function openPrivacy(parent: HTMLElement): void {
  import('./dialog.tsx').then(
    ({ showPrivacy }) => showPrivacy(parent),
    (error: unknown) => {
      console.warn('privacy', error);
      showFailure(parent);
    },
  );
}

/** Without a network its code may be missing. */
function showFailure(parent: HTMLElement): void {
  const dialog = createDialog(parent, 'privacy', words.title);
  dialog.append(createElement('p', {}, words.failed));
  dialog.addEventListener('close', () => dialog.remove());
  dialog.showModal();
}
