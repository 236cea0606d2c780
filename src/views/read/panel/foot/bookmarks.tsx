// The reader's bookmarks, in the order of the article.
import { panel as words } from '#words/panel';
import { slideHash } from '../../../../page/deck/address.ts';
import { slideTitle, type Slide } from '../../../../page/deck/slides.ts';
import type { Bookmarks } from '../../progress/bookmarks.ts';

interface BookmarkListProps {
  readonly slides: readonly Slide[];
  readonly bookmarks: Bookmarks;
}

/** Links to the slides that bear one, each with a button that takes it away; nothing when there is none. */
export function BookmarkList({ slides, bookmarks }: BookmarkListProps) {
  const marked = slides.filter(({ id }) => bookmarks.all.has(id));
  const remove = (id: string, button: HTMLElement): void => {
    const stops = [...(button.closest('ol')?.querySelectorAll<HTMLElement>('button') ?? [])];
    const at = stops.indexOf(button);
    const next = stops[at + 1] ?? stops[at - 1];
    bookmarks.set(id, false);
    (next ?? button.closest('nav')?.querySelector<HTMLElement>('.panel-fold:last-of-type > summary'))?.focus();
  };
  if (marked.length === 0) return null;
  return (
    <details class="panel-fold">
      <summary>{words.bookmarks(marked.length)}</summary>
      <ol class="bookmarks">
        {marked.map((slide) => (
          <li key={slide.id} data-accent={slide.accent}>
            <a href={slideHash(slide.id)}>{slideTitle(slide)}</a>
            <button
              type="button"
              aria-label={words.removeBookmark(slideTitle(slide))}
              onClick={({ currentTarget }) => remove(slide.id, currentTarget)}
            />
          </li>
        ))}
      </ol>
    </details>
  );
}
