// The slides of one chapter in the contents: where the reader is, what was read, how questions were answered.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

import { panel as words } from '#words/panel';
import { classes } from '../../../shared/markup.ts';
import { slideHash } from '../../../page/deck/address.ts';
import type { Slide } from '../../../page/deck/slides.ts';
import { whenIdle } from '../../../page/browser/when-idle.ts';
import type { OutlineEntry } from '../outline.ts';
import { countResults, formatScore } from '../progress/quizzes.ts';

interface EntriesProps {
  readonly entries: readonly OutlineEntry[];
  readonly current: Slide;
  readonly read: ReadonlySet<string>;
  readonly isSheetOpen: boolean;
  /** The chapter's own page; undefined on it. */
  readonly only: string | undefined;
}

// Entries that are made at a time.
const slice = 6;

/** The list of a chapter. It comes in slices: a chapter opens while its reader scrolls, and must not hold up a frame. */
export function Entries({ entries, current, read, isSheetOpen, only }: EntriesProps) {
  const [count, setCount] = useState(slice);
  const list = useRef<HTMLOListElement>(null);
  // Layout effects: the others would run a script in the next frame of the scroll.
  useLayoutEffect(() => {
    if (count < entries.length) whenIdle(() => setCount(count + slice));
  }, [count, entries.length]);
  useLayoutEffect(() => {
    const entry = list.current?.querySelector('a[aria-current]');
    return entry ? showEntry(entry) : undefined;
  }, [current, count, isSheetOpen]);
  return (
    <ol ref={list}>
      {only && (
        <li>
          <a class="only" href={only}>
            {words.only}
          </a>
        </li>
      )}
      {entries.slice(0, count).map((entry) => (
        <Entry key={entry.slide.id} {...entry} isCurrent={entry.slide === current} isRead={read.has(entry.slide.id)} />
      ))}
    </ol>
  );
}

function Entry({ slide, title, quizzes, isCurrent, isRead }: OutlineEntry & { isCurrent: boolean; isRead: boolean }) {
  return (
    <li>
      <a href={slideHash(slide.id)} aria-current={isCurrent ? 'true' : undefined} data-read={isRead ? '' : undefined}>
        {title}
        {isRead && <span class={classes.hidden}>{words.isRead}</span>}
        {quizzes.length > 0 && <small> {formatScore(countResults(quizzes))}</small>}
      </a>
    </li>
  );
}

/**
 * Scrolls the contents, and never the page, so that the whole entry can be seen; returns a function that stops it.
 * An observer tells where the entry is after the next frame; asking for it would lay out the page in between.
 */
function showEntry(entry: Element): () => void {
  const observer = new IntersectionObserver(([seen]) => {
    observer.disconnect();
    const { boundingClientRect: place, intersectionRatio } = seen ?? {};
    const isHidden = !place?.height; // In a closed sheet.
    if (isHidden || (intersectionRatio ?? 0) > 0.99) return;
    // A chapter scrolls in the contents, in low windows all of the panel.
    const boxes = [entry.closest('nav > ol > li'), entry.closest('nav > ol'), entry.closest('nav')];
    const box = boxes.find((element) => element && element.scrollHeight > element.clientHeight);
    if (box) box.scrollTop += place.top - box.getBoundingClientRect().top - box.clientHeight / 3;
  });
  observer.observe(entry);
  return () => observer.disconnect();
}
