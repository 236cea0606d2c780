// Whether the notes go on below what can be seen of them.
import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

import { hasMoreBelow } from './turn-notes.ts';

/** Looks anew when the text is scrolled, gets another size, or one of `causes` has changed. */
export function useMore(text: RefObject<HTMLElement | null>, causes: readonly unknown[]): boolean {
  const [hasMore, setMore] = useState(false);
  useLayoutEffect(() => {
    const box = text.current;
    if (!box) return undefined;
    const look = (): void => setMore(hasMoreBelow(box));
    look();
    const observer = new ResizeObserver(look);
    for (const part of [box, ...box.children]) observer.observe(part);
    // Scrolling does not bubble; in small windows the page scrolls.
    document.addEventListener('scroll', look, true);
    return () => {
      observer.disconnect();
      document.removeEventListener('scroll', look, true);
    };
  }, causes);
  return hasMore;
}
