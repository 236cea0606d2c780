// A black picture, so that all eyes are on the speaker. The next key or click brings the slide back.
import type { Stage } from '../stage.ts';

/** Switches the picture off and on. */
export function black({ isBlack, actions, announce }: Stage): void {
  function lightUp(event: Event): void {
    const isModifier = event instanceof KeyboardEvent && /^(Shift|Control|Alt|Meta)$/.test(event.key);
    if (!isBlack.value || isModifier) return;
    event.preventDefault();
    event.stopPropagation();
    isBlack.set(false);
  }

  isBlack.onChange((value) => {
    document.documentElement.toggleAttribute('data-black', value);
    announce(value ? 'Bild schwarz' : 'Bild wieder da');
  });
  actions.set('black', () => isBlack.set(!isBlack.value));
  for (const type of ['keydown', 'click']) document.addEventListener(type, lightUp, { capture: true });
}
