// Choosing a slide without showing the search to the audience: a list that narrows while typing, and a
// private look at the slide before it goes onto the stage.
import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

import { chapterTitle, slideTitle, type Slide, type SlideList } from '../../../page/deck/slides.ts';
import { moveFocus } from '../../../page/ui/move-focus.ts';
import { Dialog } from '../dialog.tsx';
import { Preview } from '../pictures/preview.tsx';
import { useSlideSearch } from './search.ts';
import { listSteps } from '../connection/talk.ts';

interface SlideChooserProps {
  readonly list: SlideList;
  /** The slides of the talk, which bear numbers. */
  readonly slides: readonly Slide[];
  readonly current: Slide;
  readonly choose: (slide: Slide) => void;
  readonly close: () => void;
}

/** Looking is free; Enter, a second click or the button shows the slide on the stage. */
export function SlideChooser({ list, slides, current, choose, close }: SlideChooserProps): VNode {
  const [wanted, setWanted] = useState('');
  const [looked, setLooked] = useState<Slide>();
  const found = useSlideSearch(list, wanted);
  const shown = looked && found.includes(looked) ? looked : wanted ? found[0] : current;
  const entries = useRef<HTMLOListElement>(null);
  useEffect(() => entries.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'center' }), []);
  const search = (text: string): void => {
    setWanted(text);
    if (entries.current) entries.current.scrollTop = 0;
  };
  return (
    <Dialog title="Folie wählen" isWide close={close}>
      <form
        class="chooser"
        onKeyDown={(event) => moveFocus(event.currentTarget, 'input, .choices button', event)}
        onSubmit={(event) => {
          event.preventDefault();
          if (shown) choose(shown);
        }}
      >
        <label>
          Titel oder Text der Folie
          <input type="search" value={wanted} onInput={({ currentTarget }) => search(currentTarget.value)} />
        </label>
        <ol class="choices" ref={entries}>
          {found.map((slide) => (
            <Entry
              key={slide.id}
              slide={slide}
              place={slides.indexOf(slide)}
              isCurrent={slide === current}
              isLooked={slide === shown}
              look={setLooked}
              choose={choose}
            />
          ))}
        </ol>
        {found.length === 0 && <p role="status">Keine Folie enthält das.</p>}
        {shown && <Look slide={shown} slides={slides} />}
      </form>
    </Dialog>
  );
}

interface EntryProps {
  readonly slide: Slide;
  /** From 0; -1 outside the talk. */
  readonly place: number;
  readonly isCurrent: boolean;
  readonly isLooked: boolean;
  readonly look: (slide: Slide) => void;
  readonly choose: (slide: Slide) => void;
}

function Entry({ slide, place, isCurrent, isLooked, look, choose }: EntryProps): VNode {
  // By keyboard a click has no count: there the focus has already been the look.
  const click = (event: MouseEvent): void => (isLooked || event.detail === 0 ? choose(slide) : look(slide));
  return (
    <li>
      <button
        type="button"
        aria-current={isCurrent ? 'true' : undefined}
        data-looked={isLooked ? '' : undefined}
        onFocus={(event) => event.currentTarget.matches(':focus-visible') && look(slide)}
        onClick={click}
      >
        <span class="number">{place < 0 ? '' : place + 1}</span>
        <span>
          {slideTitle(slide)}
          <small>
            {chapterTitle(slide)}
            {place < 0 && ', nicht in dieser Fassung'}
            {isCurrent && ', auf der Bühne'}
          </small>
        </span>
      </button>
    </li>
  );
}

/** The slide as a picture that only this window shows. */
function Look({ slide, slides }: { readonly slide: Slide; readonly slides: readonly Slide[] }): VNode {
  return (
    <div class="chooser-look">
      <Preview
        moment={{ slide, step: listSteps(slide.section).length - 1 }}
        slides={slides}
        label={`Nur hier zu sehen: ${slideTitle(slide)}`}
      />
      <button type="submit" class="primary">
        Auf der Bühne zeigen
      </button>
    </div>
  );
}
