// When a notice goes by itself: the reader goes on, or has had the time to read it; never while it is in use.
import type { Reader } from '../../reader.ts';

// In milliseconds. A jump that comes with a notice moves the reader, too: that is not reading on.
const arrival = 2000;
const readingTime = 20_000;

interface Closing {
  readonly reader: Reader;
  readonly close: () => void;
}

/** Closes it then; the returned function stops waiting. */
export function closeInTime(notice: HTMLElement, { reader, close }: Closing): () => void {
  const began = performance.now();
  let isOver = false;
  let timer = setTimeout(end, readingTime);

  function end(): void {
    if (document.hidden) timer = setTimeout(end, readingTime);
    else {
      isOver = true;
      closeIfUnused();
    }
  }
  function closeIfUnused(): void {
    if (isOver && !notice.matches(':hover, :focus-within')) close();
  }
  // An event of leaving comes before the state changes.
  const leave = (): void => void setTimeout(closeIfUnused);
  const left = ['pointerleave', 'focusout'] as const;
  for (const name of left) notice.addEventListener(name, leave);
  const stopFollowing = reader.onChange(() => {
    if (performance.now() - began > arrival) end();
  });
  const stopTabbing = followTab(notice, end);
  return () => {
    clearTimeout(timer);
    for (const name of left) notice.removeEventListener(name, leave);
    stopFollowing();
    stopTabbing();
  };
}

/** Runs a task when the Tab key leads into the article. */
function followTab({ parentElement: panel }: HTMLElement, task: () => void): () => void {
  let isByTab = false;
  const press = ({ key }: KeyboardEvent): void => void (isByTab = key === 'Tab');
  const enter = ({ target }: FocusEvent): void => {
    if (isByTab && target instanceof Element && target.closest('main section') && !panel?.contains(target)) task();
  };
  document.addEventListener('keydown', press, { capture: true });
  document.addEventListener('focusin', enter);
  return () => {
    document.removeEventListener('keydown', press, { capture: true });
    document.removeEventListener('focusin', enter);
  };
}
