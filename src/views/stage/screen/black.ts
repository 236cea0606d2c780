// A black picture, so that all eyes are on the speaker. The next key or click brings the slide back.
import type { RevealPlugin } from 'reveal.js';

import type { Stage } from '../stage.ts';

/** Switches the picture off and on. */
export function black(stage: Stage): RevealPlugin {
  const { dataset } = document.documentElement;

  function lightUp(event: Event): void {
    if ((event instanceof KeyboardEvent && /^(Shift|Control|Alt|Meta)$/.test(event.key)) || !('black' in dataset))
      return;
    if (!event.isTrusted) return; // A click by a script, as when the speaker view answers a quiz.
    event.preventDefault();
    event.stopPropagation();
    delete dataset.black;
    stage.announce('Bild wieder da');
  }
  function init(): void {
    stage.actions.set('black', () => {
      if ('black' in dataset) delete dataset.black;
      else dataset.black = '';
      stage.announce('black' in dataset ? 'Bild schwarz' : 'Bild wieder da');
    });
    for (const type of ['keydown', 'click']) document.addEventListener(type, lightUp, { capture: true });
  }
  return { id: 'black', init };
}
