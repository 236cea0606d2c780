// Choosing a slide without showing the search to the audience; the check before the talk.
import { useEffect, useRef, useState } from 'preact/hooks';

import type { StageState } from '../messages.ts';
import { chapterTitle, slideTitle, type Slide } from '../slides.ts';

/** A list of all slides that narrows while typing; Enter takes the first. */
export function SlideChooser({ slides, talk, choose, close }: { slides: readonly Slide[]; talk: readonly Slide[]; choose: (slide: Slide) => void; close: () => void }) {
  const [wanted, setWanted] = useState('');
  const found = slides.filter((slide) => fold(`${slideTitle(slide)} ${slide.id}`).includes(fold(wanted)));
  return (
    <Dialog title="Folie wählen" close={close}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (found[0]) choose(found[0]);
        }}
      >
        <label>
          Titel oder Teil davon <input type="search" value={wanted} onInput={(event) => setWanted(event.currentTarget.value)} autoFocus />
        </label>
      </form>
      <ol class="choices">
        {found.slice(0, 200).map((slide) => (
          <li key={slide.id}>
            <button type="button" onClick={() => choose(slide)}>
              {talk.includes(slide) ? `${talk.indexOf(slide) + 1} · ` : ''}
              {slideTitle(slide)} <small>{chapterTitle(slide)}{talk.includes(slide) ? '' : ', nicht in dieser Fassung'}</small>
            </button>
          </li>
        ))}
      </ol>
      {found.length === 0 && <p>Keine Folie heißt so.</p>}
    </Dialog>
  );
}

/** What to look at before the talk begins. */
export function Check({ stage, cut, close }: { stage: StageState | undefined; cut: string; close: () => void }) {
  const rows: readonly (readonly [string, string])[] = stage
    ? [
        ['Bühne', 'verbunden'],
        ['Schriften', stage.window.fonts ? 'geladen' : 'noch nicht geladen: Bühne einmal neu laden'],
        ['Fenster der Bühne', `${stage.window.width} × ${stage.window.height} Pixel, Faktor ${stage.window.zoom.toLocaleString('de-DE')}`],
        ['Vollbild', stage.window.fullscreen ? 'an' : 'aus: auf der Bühne F drücken'],
        ['Darstellung', { light: 'hell', dark: 'dunkel', contrast: 'hoher Kontrast (für schwache Beamer)' }[stage.theme] ?? 'wie das System; T auf der Bühne wechselt'],
        ['Fassung', cut || 'keine: alle Folien, ohne Zielzeit'],
      ]
    : [['Bühne', 'keine verbunden']];
  return (
    <Dialog title="Vor dem Vortrag" close={close}>
      <dl class="check">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p>
        <a href="?view=agenda" target="_blank" rel="noopener">
          Ablaufplan mit Zeiten, Fragen und Material
        </a>
      </p>
    </Dialog>
  );
}

function Dialog({ title, close, children }: { title: string; close: () => void; children: preact.ComponentChildren }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="speaker-dialog" aria-label={title} onClose={close}>
      <header>
        <h2>{title}</h2>
        <button type="button" onClick={() => dialog.current?.close()}>
          Schließen
        </button>
      </header>
      {children}
    </dialog>
  );
}

/** Compares without regard to case, accents and ß. */
function fold(text: string): string {
  return text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').replace(/ß/g, 'ss');
}
