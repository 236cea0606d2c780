// Starts Reveal on slides that are already on the page, with everything off that the deck does itself.
import Reveal, { type RevealApi, type RevealConfig } from 'reveal.js';
import { revealParts } from '../../../shared/markup.ts';

const options: RevealConfig = {
  disableLayout: true,
  display: '', // Which slides are seen is up to our styles.
  center: false,
  margin: 0,
  transition: 'none',
  backgroundTransition: 'none',
  autoAnimate: false,
  controls: false,
  progress: false,
  slideNumber: false,
  overview: false,
  help: false,
  pause: false,
  keyboard: false,
  touch: false,
  jumpToSlide: false,
  hash: false,
  history: false,
  respondToHashChanges: false,
  postMessage: false,
  postMessageEvents: false,
  focusBodyOnPageVisibilityChange: false,
  hideInactiveCursor: true,
  hideCursorTime: 3000,
  scrollActivationWidth: 0,
};

/** Reveal, not started yet. */
export function createReveal(root: HTMLElement): RevealApi {
  return new Reveal(root, {}); // With one argument it takes the first of its class.
}

/** How to start: `startHash` in Reveal's own form, `address` in full as it shall stand when it is done. */
interface RevealStart {
  readonly root: HTMLElement;
  readonly startHash: string;
  readonly address: string;
}

/** Starts Reveal; what awaits this still runs before the next paint. */
export async function startReveal(deck: RevealApi, { root, startHash, address }: RevealStart): Promise<void> {
  // Any key in the query would override the options above, so Reveal does not see it.
  rewriteAddress(location.pathname + startHash);
  // Reveal fires "sync" in the midst of its start, which is done when the wait for it ends.
  const started = new Promise((resolve) => deck.on('sync', resolve, { once: true }));
  void deck.initialize(options);
  await started;
  rewriteAddress(address);
  removeParts(root);
}

function rewriteAddress(url: string): void {
  try {
    history.replaceState(history.state, '', url);
  } catch {
    // Pages without an address of their own (srcdoc, sandbox) have no query either.
  }
}

/** Reveal's own controls, live region and the like: unused here, unstyled, and in English. */
function removeParts(root: HTMLElement): void {
  root.removeAttribute('role');
  const selector = revealParts.map((name) => `:scope > .${name}`).join();
  for (const part of root.querySelectorAll(selector)) part.remove();
}
