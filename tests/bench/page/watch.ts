// What runs in the pages that are measured. Each function is sent there as it is written, so none may use another.

declare global {
  interface Window {
    /** When each task of more than 50 ms began, and how long it took. */
    longTasks: (readonly [start: number, duration: number])[];
    /** Whether the first key is pressed, ten times a second until it is answered. */
    pressesKeys?: boolean;
  }
}

/** Marks when the slide in the address or else the first is seen, when a key has taken it away, and when the view is ready. */
export function watchStart(): void {
  window.longTasks = [];
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) window.longTasks.push([startTime, duration]);
  }).observe({ type: 'longtask', buffered: true });
  new MutationObserver(() => performance.mark('ready')).observe(document, {
    attributeFilter: ['data-ready'],
    subtree: true,
  });
  const isSeen = (element: Element): boolean => {
    const { top, right, bottom, left, width, height } = element.getBoundingClientRect();
    const isInWindow = bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
    return (
      isInWindow &&
      width > 9 &&
      height > 9 &&
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
    );
  };
  /** The frame is painted before the next task. */
  const markPainted = (name: string): void => void setTimeout(() => performance.mark(name));
  let title: Element | null = null;
  let pressed = 0;
  const look = (): void => {
    if (title && !isSeen(title)) return markPainted('answered');
    if (!title) {
      const slide = location.hash ? document.getElementById(location.hash.slice(1)) : document;
      const found = slide?.querySelector('h1, h2, h3') ?? null;
      if (found && isSeen(found)) {
        title = found;
        markPainted('seen');
      }
    }
    if (title && !window.pressesKeys) return;
    if (title && performance.now() > pressed + 100) {
      pressed = performance.now();
      const key = { key: 'ArrowRight', code: 'ArrowRight', keyCode: 39, which: 39, bubbles: true, cancelable: true };
      (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', key));
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Milliseconds from a key to the frame that shows the next slide, for each change. */
export async function changeSlides(count: number): Promise<number[]> {
  const times: number[] = [];
  for (let change = 0; change < count; change++) {
    const key = { key: 'ArrowRight', code: 'ArrowRight', keyCode: 39, which: 39, bubbles: true, cancelable: true };
    const started = performance.now();
    (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', key));
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    times.push(performance.now() - started);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return times;
}

/** Milliseconds from a key to the frame that shows what it opens. */
export async function openByKey({ key, shows }: { readonly key: string; readonly shows: string }): Promise<number> {
  const started = performance.now();
  (document.activeElement ?? document.body).dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
  );
  do await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  while (!document.querySelector(shows)?.checkVisibility());
  return performance.now() - started;
}

/** Milliseconds from each question to the frame that shows its answers. */
export async function askSearch(questions: readonly string[]): Promise<number[]> {
  const input = document.querySelector<HTMLInputElement>('.search-dialog input');
  if (!input) throw new Error('there is no field for the search');
  let isChanged = false;
  const observer = new MutationObserver(() => (isChanged = true));
  // Not in the whole page: looking for a hit among thousands of slides takes longer than finding one.
  const dialog = input.closest('dialog') ?? input;
  observer.observe(dialog, { childList: true, subtree: true, characterData: true });
  const times: number[] = [];
  for (const question of questions) {
    isChanged = false;
    const started = performance.now();
    input.value = question;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    do await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    while (!isChanged || !dialog.querySelector('.hit'));
    times.push(performance.now() - started);
  }
  observer.disconnect();
  return times;
}

/** Milliseconds for which each of `count` jumps by the height of the window keeps the page busy. */
export async function scrollDown(count: number): Promise<number[]> {
  const pause = 50;
  const times: number[] = [];
  for (let jump = 0; jump < count; jump++) {
    const started = performance.now();
    scrollBy({ top: innerHeight, behavior: 'instant' });
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    // What scrolling sets off after its frame would keep a reader waiting as well.
    await new Promise((resolve) => setTimeout(resolve, pause));
    times.push(performance.now() - started - pause);
  }
  return times;
}
