// At the foot of each slide: the reader's own tick and bookmark.
import { slideExtras as words } from '#words/slideExtras';
import { slideTitle, type Slide } from '../../../page/deck/slides.ts';
import { createElement } from '../../../page/ui/elements.ts';
import type { Reading } from '../progress/reading.ts';
import type { Bookmarks } from '../progress/bookmarks.ts';

/** What the rows show and change. */
export interface MarkParts {
  readonly reading: Reading;
  readonly bookmarks: Bookmarks;
  /** Says that this browser does not keep what was marked. */
  readonly warn: (text: string) => void;
}

/** Returns what adds a row to a slide; all rows follow what is marked elsewhere. */
export function createMarkRows({ reading, bookmarks, warn }: MarkParts): (slide: Slide) => void {
  const updates: (() => void)[] = [];
  const update = (): void => updates.forEach((each) => each());
  reading.onChange(update);
  bookmarks.onChange(update);

  function addButton(row: HTMLElement, text: string, { isOn, set }: Mark): void {
    const show = (): void => button.setAttribute('aria-pressed', String(isOn()));
    const press = (): void => {
      if (!set(!isOn())) warn(words.notKept);
    };
    const button = createElement('button', { type: 'button', onclick: press }, text);
    updates.push(show);
    show();
    row.append(button);
  }
  return (slide) => {
    const row = createElement('div', {
      className: 'slide-marks',
      role: 'group',
      'aria-label': words.marks(slideTitle(slide)),
    });
    // Lists are looked up, not read.
    if (!slide.generated)
      addButton(row, words.read, {
        isOn: () => reading.read.has(slide.id),
        set: (isOn) => reading.setRead(slide, isOn),
      });
    addButton(row, words.bookmark, {
      isOn: () => bookmarks.all.has(slide.id),
      set: (isOn) => bookmarks.set(slide.id, isOn),
    });
    slide.section.append(row);
  };
}

/** What a button stands for. */
interface Mark {
  readonly isOn: () => boolean;
  /** False when it is not kept. */
  readonly set: (isOn: boolean) => boolean;
}
