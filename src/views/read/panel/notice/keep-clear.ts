// A notice stands before the article; what has the focus is moved out from under it.

const gap = 8;

/** Tells the styles how high the notice is, so that the page ends above it; the returned function stops. */
export function makeRoom(notice: HTMLElement): () => void {
  const { style } = document.documentElement;
  const observer = new ResizeObserver(() => style.setProperty('--notice', `${measureRoom(notice)}px`));
  observer.observe(notice);
  return () => {
    observer.disconnect();
    style.removeProperty('--notice');
  };
}

function measureRoom({ offsetHeight }: HTMLElement): number {
  return offsetHeight > 0 ? offsetHeight + 2 * gap : 0;
}

/** Scrolls what has the focus now, or gets it by other ways than a pointer, out from under the notice. */
export function keepClear(notice: HTMLElement): () => void {
  let isPointer = false; // What somebody presses must not move.
  const press = ({ type }: Event): void => void (isPointer = type === 'pointerdown');
  const show = (): void => {
    const focused = document.activeElement;
    if (isPointer || !focused?.closest('main section, footer') || focused.closest('dialog, [popover]')) return;
    const distance = measureCover(focused.getBoundingClientRect(), notice.getBoundingClientRect());
    if (distance > 0) scrollBy({ top: distance, behavior: 'instant' });
  };
  for (const name of ['pointerdown', 'keydown']) document.addEventListener(name, press, { capture: true });
  document.addEventListener('focusin', show);
  const frame = requestAnimationFrame(show);
  return () => {
    for (const name of ['pointerdown', 'keydown']) document.removeEventListener(name, press, { capture: true });
    document.removeEventListener('focusin', show);
    cancelAnimationFrame(frame);
  };
}

type Box = Pick<DOMRect, 'top' | 'bottom' | 'left' | 'right'>;

/** How far a box below a notice has to go up: until it is free, or its own top is at that of the window. */
export function measureCover(focused: Box, notice: Box): number {
  const isBeside = focused.right < notice.left || focused.left > notice.right;
  const isApart = focused.bottom < notice.top || focused.top > notice.bottom;
  if (isBeside || isApart) return 0;
  return Math.max(0, Math.min(focused.bottom - notice.top + gap, focused.top - gap));
}
