// Choosing a slide without showing the search to the audience: a list that narrows while typing, and a
// private look at the slide before it goes onto the stage.
import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

import { chapterTitle, slideTitle, type Slide, type SlideList } from '../slides.ts';
import { Dialog } from './dialog.tsx';
import { Preview } from './preview.tsx';
import { useSlideSearch } from './search.ts';
import { listSteps } from './talk.ts';

/** What can be chosen. */
export interface SlideChooserProps {
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
  const click = (slide: Slide, event: MouseEvent): void => {
    // By keyboard a click has no count: there the focus has already been the look.
    if (slide === shown || event.detail === 0) choose(slide);
    else setLooked(slide);
  };
  return (
    <Dialog title="Folie wählen" isWide close={close}>
      <form
        class="chooser"
        onKeyDown={moveFocus}
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
            <li key={slide.id}>
              <button
                type="button"
                aria-current={slide === current ? 'true' : undefined}
                data-looked={slide === shown ? '' : undefined}
                onFocus={(event) => event.currentTarget.matches(':focus-visible') && setLooked(slide)}
                onClick={(event) => click(slide, event)}
              >
                <span class="number">{slides.includes(slide) ? slides.indexOf(slide) + 1 : ''}</span>
                <span>
                  {slideTitle(slide)}
                  <small>
                    {chapterTitle(slide)}
                    {!slides.includes(slide) && ', nicht in dieser Fassung'}
                    {slide === current && ', auf der Bühne'}
                  </small>
                </span>
              </button>
            </li>
          ))}
        </ol>
        {found.length === 0 && <p role="status">Keine Folie enthält das.</p>}
        {shown && (
          <div class="chooser-look">
            <Preview
              moment={{ slide: shown, step: listSteps(shown.section).length - 1 }}
              slides={slides}
              label={`Nur hier zu sehen: ${slideTitle(shown)}`}
            />
            <button type="submit" class="primary">
              Auf der Bühne zeigen
            </button>
          </div>
        )}
      </form>
    </Dialog>
  );
}

/** Up and down lead from the field into the list and through it. */
function moveFocus(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('input, .choices button')];
  const at = stops.findIndex((stop) => stop === document.activeElement);
  const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (at < 0 || !next) return;
  event.preventDefault();
  next.focus();
}
