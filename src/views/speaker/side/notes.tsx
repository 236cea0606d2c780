// The notes of the slide: cue words that stay in sight, and below them the text to scroll through.
import type { RefObject, VNode } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

import { speakerNotes as words } from '#words/speakerNotes';
import { parseHash } from '../../../page/deck/address.ts';
import type { Slide, SlideList } from '../../../page/deck/slides.ts';
import { isOpenClick } from '../../../page/ui/link-clicks.ts';
import { createNotes, inPlace } from './notes-content.ts';
import { type Direction, turnNotes } from './turn-notes.ts';
import { useMore } from './use-more.ts';
import { deckLanguage } from '../../../page/ui/spoken-language.ts';

interface NotesProps {
  readonly list: SlideList;
  readonly slide: Slide;
  /** Size of the letters in pixels. */
  readonly size: number;
  /** The text, while it is shown. */
  readonly text: RefObject<HTMLDivElement | null>;
  /** Shows a slide to which a note links. */
  readonly show: (slide: Slide) => void;
}

const directions: Readonly<Record<string, Direction>> = { ArrowDown: 'on', ArrowUp: 'back' };

/** While the text has the focus the arrows are its own. */
function turnByKey(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const direction = directions[event.key];
  if (!event.shiftKey || !direction) return;
  event.preventDefault();
  turnNotes(event.currentTarget, direction);
}

/** Cue words, notes, footnotes and links of a slide. */
export function Notes({ list, slide, size, text, show }: NotesProps): VNode {
  const cues = useRef<HTMLUListElement>(null);
  const mark = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const box = text.current;
    const created = createNotes(slide);
    content.current?.replaceChildren(...created.text);
    cues.current?.replaceChildren(...created.cues);
    if (cues.current) cues.current.hidden = created.cues.length === 0;
    return () => {
      if (box) box.scrollTop = 0; // Now, while the old notes are still laid out.
    };
  }, [slide]);
  useLayoutEffect(() => {
    if (mark.current) mark.current.hidden = true; // Its line is elsewhere now.
  }, [slide, size]);
  const hasMore = useMore(text, [slide, size]);
  const follow = (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
    if (!link || link.matches(inPlace) || !isOpenClick(event)) return;
    event.preventDefault();
    const place = parseHash(link.getAttribute('href') ?? '');
    const target = place?.kind === 'id' ? list.find(place.id) : undefined;
    if (target) show(target);
  };
  return (
    <div class="speaker-notes" data-more={hasMore ? '' : undefined} style={{ fontSize: `${size}px` }} onClick={follow}>
      <ul class="speaker-cues" {...deckLanguage()} aria-label={words.cues} ref={cues} hidden />
      <div
        class="speaker-notes-text"
        ref={text}
        tabIndex={0}
        role="region"
        aria-label={words.notes}
        data-scrolls
        onKeyDown={turnByKey}
      >
        <div ref={content} {...deckLanguage()} />
        <div class="speaker-mark" ref={mark} hidden />
      </div>
      {hasMore && (
        <p class="speaker-more" aria-hidden="true">
          <span>
            {words.more}
            <span>{words.moreKey}</span>
          </span>
        </p>
      )}
    </div>
  );
}
