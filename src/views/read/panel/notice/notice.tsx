// A short message beside the article, said once to screen readers. It goes by its button, by Escape and by itself, and
// never covers what has the focus.
import { notice as words } from '#words/notice';
import './notice.css';
import { useLayoutEffect, useRef } from 'preact/hooks';

import { slideHash } from '../../../../page/deck/address.ts';
import { findHeading } from '../../../../page/deck/slides.ts';
import type { Reader } from '../../reader.ts';
import { closeInTime } from './close-in-time.ts';
import { keepClear, makeRoom } from './keep-clear.ts';
import type { NoticeContent } from './notice-content.ts';

interface NoticeProps {
  readonly content: NoticeContent | undefined;
  readonly reader: Reader;
  readonly close: () => void;
}

/** The place for messages; it is there before the first of them so that it is announced. */
export function Notice({ content, reader, close }: NoticeProps) {
  const place = useRef<HTMLDivElement>(null);
  const cameFrom = useRef<EventTarget | null>(null);
  useLayoutEffect(() => (place.current ? makeRoom(place.current) : undefined), []);
  useLayoutEffect(() => {
    const notice = place.current;
    if (!content || !notice) return undefined;
    const putAway = (): void => {
      if (notice.contains(document.activeElement)) giveFocusBack(cameFrom.current, reader);
      close();
    };
    const closeByKey = ({ key, defaultPrevented }: KeyboardEvent): void => {
      if (key === 'Escape' && !defaultPrevented) putAway();
    };
    document.addEventListener('keydown', closeByKey);
    const stops = [closeInTime(notice, { reader, close }), keepClear(notice)];
    return () => {
      document.removeEventListener('keydown', closeByKey);
      for (const stop of stops) stop();
    };
  }, [content]);
  const remember = ({ relatedTarget }: FocusEvent): void => {
    if (!(relatedTarget instanceof Node && place.current?.contains(relatedTarget))) cameFrom.current = relatedTarget;
  };
  return (
    <div ref={place} class="notice" role="status" onFocusIn={remember}>
      {content && (
        <p>
          {content.text}
          {content.link && (
            <>
              {' '}
              <a href={slideHash(content.link.slide.id)} onClick={close}>
                {content.link.text}
              </a>
            </>
          )}
        </p>
      )}
      {content && (
        <button
          type="button"
          onClick={() => {
            giveFocusBack(cameFrom.current, reader);
            close();
          }}
        >
          {words.close}
        </button>
      )}
    </div>
  );
}

/** To where it was, or to the heading of what is being read. */
function giveFocusBack(cameFrom: EventTarget | null, { current }: Reader): void {
  if (cameFrom instanceof HTMLElement && cameFrom.checkVisibility?.() && cameFrom !== document.body) {
    cameFrom.focus({ preventScroll: true });
    if (document.activeElement === cameFrom) return;
  }
  const heading = findHeading(current);
  heading?.setAttribute('tabindex', '-1');
  heading?.focus({ preventScroll: true });
}
