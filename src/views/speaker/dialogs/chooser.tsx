// Choosing a slide without showing the search to the audience: a list that narrows while typing, and a
// private look at the slide before it goes onto the stage.
import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

import { speakerChooser as words } from '#words/speakerChooser';
import { slideTitle, type Slide, type SlideList } from '../../../page/deck/slides.ts';
import { moveFocus } from '../../../page/ui/focus/move-focus.ts';
import { Dialog } from './dialog.tsx';
import { Entry } from './chooser-entry.tsx';
import { Preview } from '../pictures/preview.tsx';
import type { Talk } from '../connection/follow.ts';
import { leaveOut, takeIn } from '../connection/skips.ts';
import { useSlideSearch } from './search.ts';
import { countSteps } from '../../../page/deck/steps.ts';

interface SlideChooserProps {
  readonly list: SlideList;
  readonly talk: Talk;
  readonly choose: (slide: Slide) => void;
  readonly close: () => void;
}

/** Looking is free; Enter, a second click or the button shows the slide on the stage. */
export function SlideChooser({ list, talk, choose, close }: SlideChooserProps): VNode {
  const { slides, skipped } = talk;
  const current = talk.moment.slide;
  const [wanted, setWanted] = useState('');
  const [looked, setLooked] = useState<Slide>();
  const found = useSlideSearch(list, talk.slides, wanted);
  const shown = looked && found.includes(looked) ? looked : wanted ? found[0] : current;
  const entries = useRef<HTMLOListElement>(null);
  useEffect(() => entries.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'center' }), []);
  const search = (text: string): void => {
    setWanted(text);
    if (entries.current) entries.current.scrollTop = 0;
  };
  return (
    <Dialog title={words.title} isWide close={close}>
      <form
        class="chooser"
        onKeyDown={(event) => moveFocus(event.currentTarget, 'input, .choices .entry', event)}
        onSubmit={(event) => {
          event.preventDefault();
          if (shown) choose(shown);
        }}
      >
        <label>
          {words.field}
          <input type="search" value={wanted} onInput={({ currentTarget }) => search(currentTarget.value)} />
        </label>
        <ol class="choices" ref={entries}>
          {found.map((slide) => (
            <Entry
              key={slide.id}
              slide={slide}
              place={slides.indexOf(slide)}
              isCurrent={slide === current}
              isNeeded={slide === current || slide === talk.reached}
              isSkipped={skipped.includes(slide)}
              isLooked={slide === shown}
              look={setLooked}
              choose={choose}
              skip={(isOut) => (isOut ? leaveOut : takeIn)(talk, [slide])}
            />
          ))}
        </ol>
        {found.length === 0 && <p role="status">{words.none}</p>}
        {shown && <Look slide={shown} slides={slides} />}
      </form>
    </Dialog>
  );
}

/** The slide as a picture that only this window shows. */
function Look({ slide, slides }: { readonly slide: Slide; readonly slides: readonly Slide[] }): VNode {
  return (
    <div class="chooser-look">
      <Preview moment={{ slide, step: countSteps(slide) - 1 }} slides={slides} label={words.look(slideTitle(slide))} />
      <button type="submit" class="primary">
        {words.show}
      </button>
    </div>
  );
}
