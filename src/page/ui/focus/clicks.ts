// Remembers which elements got the focus by a click or a tap. `:focus-visible` does not say it: it is true for every
// field, and for what a script or a window that closes gives the focus to.

/** What leads the focus, as far as it has been heard. */
export interface Clicks {
  /** Whether this element was reached by mouse or finger, and not by Tab since then. */
  readonly has: (element: Element) => boolean;
  readonly stop: () => void;
}

/** Follows the focus from now on. */
export function followClicks(): Clicks {
  const clicked = new WeakSet<Element>();
  let pressed: Node | undefined;
  let isTab = false;

  function point({ target }: Event): void {
    pressed = target instanceof Node ? target : undefined;
    isTab = false;
    // What has the focus already gets none anew.
    if (document.activeElement) mark(document.activeElement);
  }
  function press({ key }: KeyboardEvent): void {
    pressed = undefined;
    isTab = key === 'Tab';
  }
  function focus({ target }: Event): void {
    if (!(target instanceof Element)) return;
    mark(target);
    // A window that closes gives the focus back, by whatever key: that changes nothing.
    if (isTab) clicked.delete(target);
  }
  function mark(element: Element): void {
    const isField = element instanceof HTMLInputElement || element instanceof HTMLSelectElement;
    const labels = isField ? [...(element.labels ?? [])] : [];
    if ([element, ...labels].some((part) => pressed && part.contains(pressed))) clicked.add(element);
  }

  const listening = new AbortController();
  const options = { capture: true, signal: listening.signal };
  document.addEventListener('pointerdown', point, options);
  document.addEventListener('keydown', press, options);
  document.addEventListener('focusin', focus, options);
  return { has: (element) => clicked.has(element), stop: () => listening.abort() };
}
