// A black picture, so that all eyes are on the speaker. The next key or click brings the slide back.
import { black as words } from '#words/black';
import type { Stage } from '../stage.ts';

/** Switches the picture off and on. */
export function black({ isBlack, actions, announce }: Stage): void {
  function lightUp(event: Event): void {
    const key = event instanceof KeyboardEvent ? event : undefined;
    if (!isBlack.value || /^(Shift|Control|Alt|Meta)$/.test(key?.key ?? '')) return;
    event.preventDefault();
    event.stopPropagation();
    // The key that has made it black may still be held down.
    if (!key?.repeat) isBlack.set(false);
  }

  isBlack.onChange((value) => {
    document.documentElement.toggleAttribute('data-black', value);
    announce(value ? words.on : words.off);
  });
  actions.set('black', () => isBlack.set(!isBlack.value));
  for (const type of ['keydown', 'click']) document.addEventListener(type, lightUp, { capture: true });
}
