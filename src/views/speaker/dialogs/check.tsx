// What to look at before the talk begins, as the stage reports it.
import type { VNode } from 'preact';

import { newWindow } from '../../../shared/markup.ts';
import { themeNames } from '../../../shared/themes.ts';
import { formatMinutes } from '../../../page/talk/clock.ts';
import { deckAddress } from '../../../page/deck/address.ts';
import type { StageState, StageWindow } from '../../../page/talk/messages.ts';
import type { SlideList } from '../../../page/deck/slides.ts';
import { Dialog } from './dialog.tsx';
import { Evening } from './evening.tsx';
import type { Talk } from '../connection/follow.ts';

interface CheckProps {
  readonly stage: StageState | undefined;
  readonly talk: Talk;
  /** Whether there are other stages to go to. */
  readonly hasChoice: boolean;
  readonly list: SlideList;
  readonly leave: () => void;
  readonly close: () => void;
}

interface Row {
  readonly name: string;
  readonly value: string;
  /** Whether something should be done about it. */
  readonly isOpen?: boolean;
}

/** The check as a list of facts, with what can be done about each. */
export function Check({ stage, talk, hasChoice, list, leave, close }: CheckProps): VNode {
  return (
    <Dialog title="Vor dem Vortrag" close={close}>
      <dl class="check">
        {listRows(stage, talk).map(({ name, value, isOpen }) => (
          <div key={name} data-open={isOpen ? '' : undefined}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p class="choices-row">
        {stage && (
          <button type="button" onClick={() => talk.go({ name: 'theme' })}>
            Darstellung wechseln
          </button>
        )}
        {hasChoice && (
          <button type="button" onClick={leave}>
            Andere Bühne wählen
          </button>
        )}
      </p>
      <Evening list={list} />
      <p>
        <a href={deckAddress({ view: 'agenda', cut: talk.cut?.name ?? '' })} title={newWindow} target="_blank">
          Ablaufplan mit Zeiten, Fragen, Übungen und Material
        </a>
      </p>
    </Dialog>
  );
}

function listRows(stage: StageState | undefined, talk: Talk): readonly Row[] {
  const cut = talk.cut ? `${talk.cut.label}, ${formatMinutes(talk.cut.minutes)}` : 'keine: alle Folien, ohne Zielzeit';
  const fixed = [
    { name: 'Fassung', value: `${cut}; ${talk.slides.length} Folien, ${formatMinutes(talk.progress.total)} nach Plan` },
    ...listOffline(),
  ];
  if (!stage) return [{ name: 'Bühne', value: 'keine verbunden', isOpen: true }, ...fixed];
  return [{ name: 'Bühne', value: 'verbunden' }, ...listWindow(stage.window), describeTheme(stage.theme), ...fixed];
}

function listWindow({ width, height, zoom, fonts, fullscreen, awake }: StageWindow): readonly Row[] {
  const scale = new Intl.NumberFormat('de-DE', { style: 'percent' }).format(zoom);
  const size = `${width} × ${height} Pixel, Vergrößerung ${scale}`;
  const isSmall = width < 600 || height < 420;
  return [
    fonts
      ? { name: 'Schriften', value: 'geladen' }
      : { name: 'Schriften', value: 'fehlen noch: Bühne einmal neu laden', isOpen: true },
    isSmall
      ? { name: 'Fenster der Bühne', value: `${size}: zu klein, Folien werden zu Spalten`, isOpen: true }
      : { name: 'Fenster der Bühne', value: size },
    fullscreen
      ? { name: 'Vollbild', value: 'an' }
      : { name: 'Vollbild', value: 'aus: auf der Bühne F drücken', isOpen: true },
    awake
      ? { name: 'Bildschirm', value: 'bleibt an' }
      : {
          name: 'Bildschirm',
          value: 'kann sich abschalten: Ruhezustand in den Einstellungen ausstellen',
          isOpen: true,
        },
  ];
}

function describeTheme(theme: string): Row {
  const value = themeNames.get(theme) ?? '';
  return {
    name: 'Darstellung',
    value: theme === 'contrast' ? value : `${value}; für schwache Beamer „hoher Kontrast“ wählen`,
  };
}

/** Only where the deck is kept for use without a network. */
function listOffline(): readonly Row[] {
  const worker = 'serviceWorker' in navigator ? navigator.serviceWorker.controller : null;
  return worker ? [{ name: 'Offline', value: 'bereit, das Netz darf ausfallen' }] : [];
}
