// The contents as they stand while reading: the chapter of the place is open, what was read is ticked, and
// questions show how they were answered.
import { useState } from 'preact/hooks';

import { classes } from '../../../shared/markup.ts';
import type { Slide } from '../../../page/deck/slides.ts';
import { Entries } from './entries.tsx';
import type { OutlineChapter } from '../outline.ts';

interface ContentsProps {
  readonly outline: readonly OutlineChapter[];
  readonly current: Slide;
  readonly read: ReadonlySet<string>;
  /** Whether the sheet with the contents is open, on narrow windows. */
  readonly isSheetOpen: boolean;
}

/** All chapters; slides are listed in those that are open. */
export function Contents({ outline, current, read, isSheetOpen }: ContentsProps) {
  const [chosen, setChosen] = useState<ReadonlyMap<string, boolean>>(new Map());
  return (
    <ol>
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
              {isOpen && <Entries entries={entries} current={current} read={read} isSheetOpen={isSheetOpen} />}
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
      <span class={classes.hidden}>
        , {count} von {all} gelesen
      </span>
    </small>
  );
}
