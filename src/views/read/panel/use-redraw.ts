import { stateEvents } from '../../../shared/markup.ts';
import { useEffect, useReducer } from 'preact/hooks';

import { whenIdle } from '../../../page/browser/when-idle.ts';
import type { Bookmarks } from '../progress/bookmarks.ts';
import type { Reader } from '../reader.ts';
import type { Reading } from '../progress/reading.ts';

/** Draws anew, but never in the middle of a scroll, when the reader moves, marks or has read a slide, or has answered a question. */
export function useRedraw(reader: Reader, reading: Reading, bookmarks: Bookmarks): void {
  const [, draw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    let isWaiting = false;
    const redraw = (): void => {
      if (isWaiting) return;
      isWaiting = true;
      whenIdle(() => {
        isWaiting = false;
        draw(undefined);
      });
    };
    const stops = [reader.onChange(redraw), reading.onChange(redraw), bookmarks.onChange(redraw)];
    document.addEventListener(stateEvents.quiz, redraw);
    return () => {
      for (const stop of stops) stop();
      document.removeEventListener(stateEvents.quiz, redraw);
    };
  }, [reader, reading, bookmarks]);
}
