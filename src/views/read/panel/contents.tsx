// The contents as they stand while reading: the chapter of the place is open, what was read is ticked, and
// questions show how they were answered. Where the page shows one chapter, the others are links to theirs.
import { useState } from 'preact/hooks';

import { panel as words } from '#words/panel';
import { classes } from '../../../shared/markup.ts';
import type { Slide } from '../../../page/deck/slides.ts';
import { Entries } from './entries.tsx';
import { chapterAddress, type Chapters, wholeAddress } from '../extras/chapters.ts';
import type { OutlineChapter } from '../outline.ts';
import { deckLanguage } from '../../../page/ui/spoken-language.ts';

interface ContentsProps {
  /** All chapters, and those that the page shows with their slides. */
  readonly chapters: Chapters;
  readonly outline: readonly OutlineChapter[];
  readonly current: Slide;
  readonly read: ReadonlySet<string>;
  /** Whether the sheet with the contents is open, on narrow windows. */
  readonly isSheetOpen: boolean;
}

/** All chapters; slides are listed in those that are open. */
export function Contents({ chapters: { all, page }, outline, ...state }: ContentsProps) {
  const [chosen, setChosen] = useState<ReadonlyMap<string, boolean>>(new Map());
  const shown = new Map(outline.map((chapter) => [chapter.id, chapter]));
  return (
    <ol {...deckLanguage()}>
      {page && (
        <li>
          <a href={wholeAddress(page.chapter)}>{words.whole}</a>
        </li>
      )}
      {all.map((chapter) => {
        const { id, title, accent } = chapter;
        const own = shown.get(id);
        const isOpen = chosen.get(id) ?? id === state.current.chapter;
        return (
          <li key={id} data-accent={accent}>
            {own ? (
              <Fold
                {...state}
                chapter={own}
                only={page || all.length < 2 ? undefined : chapterAddress(chapter)}
                isOpen={isOpen}
                setOpen={(open) => setChosen(new Map(chosen).set(id, open))}
              />
            ) : (
              <a href={chapterAddress(chapter)}>{title}</a>
            )}
          </li>
        );
      })}
    </ol>
  );
}

type FoldProps = Omit<ContentsProps, 'chapters' | 'outline'> & {
  readonly chapter: OutlineChapter;
  /** The chapter's own page. */
  readonly only: string | undefined;
  readonly isOpen: boolean;
  readonly setOpen: (isOpen: boolean) => void;
};

function Fold({ chapter: { id, title, entries, written }, only, isOpen, setOpen, ...state }: FoldProps) {
  const { current, read } = state;
  return (
    <details open={isOpen} onToggle={({ currentTarget: { open } }) => open !== isOpen && setOpen(open)}>
      <summary aria-current={id === current.chapter ? 'true' : undefined}>
        {title}
        {written.length > 0 && (
          <Done count={written.filter((slide) => read.has(slide.id)).length} all={written.length} />
        )}
      </summary>
      {isOpen && <Entries entries={entries} only={only} {...state} />}
    </details>
  );
}

function Done({ count, all }: { count: number; all: number }) {
  return (
    <small data-done={count === all ? '' : undefined}>
      <span aria-hidden="true">
        {count}/{all}
      </span>
      <span class={classes.hidden}>{words.readOf(count, all)}</span>
    </small>
  );
}
