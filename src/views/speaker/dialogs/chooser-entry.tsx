// One slide in the list to choose from.
import type { VNode } from 'preact';

import { speakerChooser as words } from '#words/speakerChooser';
import { chapterTitle, slideTitle, type Slide } from '../../../page/deck/slides.ts';

interface EntryProps {
  readonly slide: Slide;
  /** From 0; -1 outside the talk. */
  readonly place: number;
  readonly isCurrent: boolean;
  /** The talk goes on from it. */
  readonly isNeeded: boolean;
  /** Left out today. */
  readonly isSkipped: boolean;
  readonly isLooked: boolean;
  readonly look: (slide: Slide) => void;
  readonly choose: (slide: Slide) => void;
  readonly skip: (isOut: boolean) => void;
}

/** The slide's button, and beside it the one that leaves it out or takes it in again. */
export function Entry({
  slide,
  place,
  isCurrent,
  isNeeded,
  isSkipped,
  isLooked,
  look,
  choose,
  skip,
}: EntryProps): VNode {
  const title = `choice-${slide.id}`;
  const canSkip = isSkipped || (place >= 0 && !isNeeded && !slide.generated);
  // By keyboard a click has no count: there the focus has already been the look.
  const click = (event: MouseEvent): void => (isLooked || event.detail === 0 ? choose(slide) : look(slide));
  return (
    <li>
      <button
        type="button"
        class="entry"
        aria-current={isCurrent ? 'true' : undefined}
        data-skipped={isSkipped ? '' : undefined}
        data-looked={isLooked ? '' : undefined}
        onFocus={(event) => event.currentTarget.matches(':focus-visible') && look(slide)}
        onClick={click}
      >
        <span class="number">{place < 0 ? '' : place + 1}</span>
        <span>
          <span id={title}>{slideTitle(slide)}</span>
          <small>
            {chapterTitle(slide)}
            {isSkipped ? words.isSkipped : place < 0 && words.notShown}
            {isCurrent && words.isCurrent}
          </small>
        </span>
      </button>
      {canSkip && <SkipButton title={title} isSkipped={isSkipped} skip={skip} />}
    </li>
  );
}

interface SkipProps extends Pick<EntryProps, 'isSkipped' | 'skip'> {
  /** Id of the slide's title. */
  readonly title: string;
}

function SkipButton({ title, isSkipped, skip }: SkipProps): VNode {
  return (
    <button type="button" aria-describedby={title} onClick={() => skip(!isSkipped)}>
      {isSkipped ? words.takeIn : words.leaveOut}
    </button>
  );
}
