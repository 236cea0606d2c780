// After a jump: the way back to where the talk stands, or on from the slide that is shown.
import type { VNode } from 'preact';

import { speakerPictures as words } from '#words/speakerPictures';
import { slideTitle } from '../../../page/deck/slides.ts';
import type { Talk } from '../connection/follow.ts';

/** Offered as long as something is shown that is not where the talk stands. */
export function WayBack({ talk: { wayBack, go } }: { readonly talk: Talk }): VNode | null {
  if (!wayBack) return null;
  return (
    <p class="speaker-way-back" role="status">
      <button type="button" class="primary" aria-keyshortcuts="Backspace" onClick={() => go({ name: 'back' })}>
        <span>{words.back(slideTitle(wayBack))}</span>
        <kbd aria-hidden="true">{words.backKey}</kbd>
      </button>{' '}
      <button type="button" aria-keyshortcuts="H" onClick={() => go({ name: 'here' })}>
        {words.here}
        <kbd aria-hidden="true">H</kbd>
      </button>
    </p>
  );
}
