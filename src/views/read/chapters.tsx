// The contents as they stand while reading: the chapter of the place is open, what was read is ticked, and
// questions show how they were answered.
import { useEffect, useRef, useState } from 'preact/hooks';

import type { Slide } from '../slides.ts';
import type { OutlineChapter, OutlineEntry } from './outline.ts';
import { countResults, formatScore } from './quizzes.ts';

interface ChaptersProps {
  readonly outline: readonly OutlineChapter[];
  readonly current: Slide;
  readonly read: ReadonlySet<string>;
}

/** All chapters; slides are listed in those that are open. */
export function Chapters({ outline, current, read }: ChaptersProps) {
  const [chosen, setChosen] = useState<ReadonlyMap<string, boolean>>(new Map());
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    if (list.current) showInPanel(list.current);
  }, [current]);
  return (
    <ol ref={list}>
      {outline.map(({ id, title, accent, entries, written }) => {
        const isOpen = chosen.get(id) ?? id === current.chapter;
        return (
          <li key={id} data-accent={accent}>
            <details
              open={isOpen}
              onToggle={({ currentTarget: { open } }) => open !== isOpen && setChosen(new Map(chosen).set(id, open))}
            >
              <summary aria-current={id === current.chapter ? 'true' : undefined}>
                {title}
                {written.length > 0 && (
                  <Done count={written.filter((slide) => read.has(slide.id)).length} all={written.length} />
                )}
              </summary>
              {isOpen && (
                <ol>
                  {entries.map((entry) => (
                    <Entry
                      key={entry.slide.id}
                      {...entry}
                      isCurrent={entry.slide === current}
                      isRead={read.has(entry.slide.id)}
                    />
                  ))}
                </ol>
              )}
            </details>
          </li>
        );
      })}
    </ol>
  );
}

function Done({ count, all }: { count: number; all: number }) {
  return (
    <small data-done={count === all ? '' : undefined}>
      <span aria-hidden="true">
        {count}/{all}
      </span>
      <span class="visually-hidden">
        , {count} von {all} gelesen
      </span>
    </small>
  );
}

function Entry({ slide, title, quizzes, isCurrent, isRead }: OutlineEntry & { isCurrent: boolean; isRead: boolean }) {
  return (
    <li>
      <a
        href={`#${encodeURIComponent(slide.id)}`}
        aria-current={isCurrent ? 'true' : undefined}
        data-read={isRead ? '' : undefined}
      >
        {title}
        {isRead && <span class="visually-hidden"> (gelesen)</span>}
        {quizzes.length > 0 && <small> {formatScore(countResults(quizzes))}</small>}
      </a>
    </li>
  );
}

/** Scrolls the panel, and never the page, so that the current entry can be seen. */
function showInPanel(list: HTMLElement): void {
  const entry = list.querySelector('a[aria-current]');
  if (!entry) return;
  for (const box of [list, list.closest('nav')]) {
    const frame = box?.getBoundingClientRect();
    const { top, bottom } = entry.getBoundingClientRect();
    if (box && frame && (top < frame.top || bottom > frame.bottom)) box.scrollTop += top - frame.top - frame.height / 3;
  }
}
