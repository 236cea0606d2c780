// The dot of the laser pointer that the speaker view moves over the stage.
import { clamp } from '../../../shared/numbers.ts';
import { createElement } from '../../../page/ui/elements.ts';
import type { Laser } from '../stage.ts';

// Without word from the speaker view the dot goes, so that none is forgotten on the stage.
const rest = 10_000;

/** Creates the dot when it is shown for the first time. */
export function createLaser(root: HTMLElement): Laser {
  let dot: HTMLElement | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function show(x: number, y: number): void {
    dot ??= createDot(root);
    const { left, top, width, height } = findPicture();
    dot.hidden = false;
    dot.style.left = `${left + clamp(x, 0, 1) * width}px`;
    dot.style.top = `${top + clamp(y, 0, 1) * height}px`;
    clearTimeout(timer);
    timer = setTimeout(hide, rest);
  }
  function hide(): void {
    if (dot) dot.hidden = true;
  }
  return { show, hide };
}

/** The 16:9 in the middle of the window that every slide's content keeps to. */
function findPicture(): { left: number; top: number; width: number; height: number } {
  const width = Math.min(innerWidth, (innerHeight * 16) / 9);
  const height = (width * 9) / 16;
  return { left: (innerWidth - width) / 2, top: (innerHeight - height) / 2, width, height };
}

function createDot(root: HTMLElement): HTMLElement {
  const dot = createElement('div', { className: 'laser-dot', 'aria-hidden': 'true' });
  root.append(dot);
  return dot;
}
