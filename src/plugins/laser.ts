// The dot of the laser pointer that the speaker view moves over the stage.
import type { RevealPlugin } from 'reveal.js';

import type { Stage } from '../views/stage.ts';

/** Shows a dot at shares of the slide's box, which is 16:9 in the middle of the window. */
export function laser(stage: Stage): RevealPlugin {
  let dot: HTMLElement | undefined;
  stage.laser = {
    show(x, y) {
      dot ??= createDot(stage.root);
      const width = Math.min(innerWidth, (innerHeight * 16) / 9);
      const height = (width * 9) / 16;
      dot.hidden = false;
      dot.style.left = `${(innerWidth - width) / 2 + clamp(x) * width}px`;
      dot.style.top = `${(innerHeight - height) / 2 + clamp(y) * height}px`;
    },
    hide() {
      if (dot) dot.hidden = true;
    },
  };
  return { id: 'laser' };
}

function createDot(root: HTMLElement): HTMLElement {
  const dot = document.createElement('div');
  dot.className = 'laser-dot';
  dot.setAttribute('aria-hidden', 'true');
  root.append(dot);
  return dot;
}

function clamp(share: number): number {
  return Math.min(1, Math.max(0, share));
}
