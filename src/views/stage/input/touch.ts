// Swipes: sideways changes the slide. Up and down, pinching, marking text and panning inside a wide
// table stay with the browser.
import type { Stage } from '../stage.ts';

/** A point of a touch and its time. */
type TouchPoint = Pick<PointerEvent, 'clientX' | 'clientY' | 'timeStamp'>;

/** What a stroke of the finger means: far enough, mostly sideways, and not slowly. */
export function readSwipe(from: TouchPoint, to: TouchPoint): 'next' | 'previous' | undefined {
  const across = to.clientX - from.clientX;
  const down = to.clientY - from.clientY;
  const isSwipe = Math.abs(across) > 40 && Math.abs(across) > 2 * Math.abs(down);
  if (!isSwipe || to.timeStamp - from.timeStamp > 1000) return undefined;
  return across < 0 ? 'next' : 'previous';
}

/** Changes slides by swiping. */
export function touch({ root, actions }: Stage): void {
  let start: PointerEvent | undefined;

  function begin(event: PointerEvent): void {
    // A second finger, which is not primary, makes it a pinch.
    start = event.isPrimary && event.pointerType === 'touch' && isFree(event.target) ? event : undefined;
  }
  function end(event: PointerEvent): void {
    const swipe = start && readSwipe(start, event);
    start = undefined;
    if (swipe && getSelection()?.isCollapsed !== false) actions.get(swipe)?.();
  }

  root.addEventListener('pointerdown', begin);
  root.addEventListener('pointerup', end);
  root.addEventListener('pointercancel', () => (start = undefined));
}

/** False for what is moved sideways itself, and on a page that is zoomed in. */
function isFree(target: EventTarget | null): boolean {
  if (!(target instanceof Element) || (visualViewport?.scale ?? 1) > 1.05) return false;
  if (target.closest('input, select, textarea, [role="slider"], [data-prevent-swipe]')) return false;
  for (let element: Element | null = target; element; element = element.parentElement) {
    const wide = element.scrollWidth > element.clientWidth + 1;
    if (wide && /auto|scroll/.test(getComputedStyle(element).overflowX)) return element.matches('section');
  }
  return true;
}
