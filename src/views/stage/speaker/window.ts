// Opens the speaker view in a window that bears the stage's names, so that both find each other again.
import { missing } from '#words/missing';
import { speakerWindow as words } from '#words/speakerWindow';
import { deckAddress } from '../../../page/deck/address.ts';
import { hasWorker, readEdition } from '../../../page/offline/kept-deck.ts';
import type { Channel } from '../../../page/talk/channel.ts';
import { nameSpeakerWindow } from '../../../page/talk/window-name.ts';
import type { Stage } from '../stage.ts';
import { sayMissing } from '../../../page/ui/say-missing.ts';
import { createElement } from '../../../page/ui/elements.ts';
import { createDialog } from '../../../page/ui/dialog.ts';
import type { Identity } from './identity.ts';

interface Opening {
  readonly identity: Identity;
  readonly channel: Channel;
}

/** Opens the window, or says how to when the browser refuses. */
export function openSpeakerWindow(stage: Stage, { identity, channel }: Opening): void {
  const { id } = stage.navigation.current;
  // Of the deck as it was when this talk was opened, also when there is a newer one by now.
  const address = deckAddress({ view: 'speaker', embed: false, slide: id, edition: readEdition() });
  const name = nameSpeakerWindow(identity);
  const opened = window.open(address, name, 'popup,width=1280,height=800');
  if (!opened) return showBlocked(stage.root, { address, name });
  channel.connect(opened);
  if (isEmpty(opened)) void closeUnreachable(opened, address);
}

/** Whether it has just been opened: one that is there already works without a network. */
function isEmpty({ location }: Window): boolean {
  try {
    return location.href === 'about:blank';
  } catch {
    return true; // It shows the browser's own page about a missing network.
  }
}

/** In place of the browser's own page about a missing network; what is kept opens without one. */
async function closeUnreachable(opened: Window, address: string): Promise<void> {
  if (!location.protocol.startsWith('http') || hasWorker()) return;
  try {
    await fetch(address, { method: 'HEAD' });
  } catch {
    opened.close();
    sayMissing(missing.speaker);
  }
}

function showBlocked(root: HTMLElement, { address, name }: { address: string; name: string }): void {
  const dialog = createDialog(root, 'speaker-blocked', words.blocked);
  const properties = { href: address, target: name, rel: 'opener', onclick: () => dialog.close() };
  const link = createElement('a', properties, words.open);
  dialog.append(createElement('p', {}, words.why, link));
  dialog.addEventListener('close', () => dialog.remove());
  dialog.showModal();
  link.focus();
}
