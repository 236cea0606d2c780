// The buttons of the speaker view, large enough for a finger.
import type { VNode } from 'preact';

import { freshClock, pauseClock } from '../../../page/talk/clock.ts';
import { goOn } from '../../../page/talk/talk-time.ts';
import type { Talk } from '../connection/follow.ts';
import { sizeStep } from '../side/notes-size.ts';
import type { DialogName } from '../dialogs/dialogs.tsx';
import type { Timing } from '../time/timing.ts';

interface BarProps {
  readonly talk: Talk;
  readonly timing: Timing;
  /** Undefined while there is no stage. */
  readonly isBlack: boolean | undefined;
  readonly isLaserOn: boolean;
  readonly setLaser: (isOn: boolean) => void;
  readonly open: (dialog: DialogName) => void;
  readonly resize: (change: number) => void;
}

/** The bar at the lower edge. */
export function Bar({ talk, timing, isBlack, isLaserOn, setLaser, open, resize }: BarProps): VNode {
  return (
    <nav class="speaker-bar" aria-label="Steuerung">
      <button type="button" onClick={() => talk.go({ name: 'previous' })}>
        Zurück
      </button>
      <button type="button" class="primary" onClick={() => talk.go({ name: 'next' })}>
        Weiter
      </button>
      <button
        type="button"
        aria-pressed={isBlack ?? false}
        disabled={isBlack === undefined}
        onClick={() => talk.go({ name: 'black' })}
      >
        Bühne schwarz
      </button>
      <button
        type="button"
        aria-pressed={isLaserOn}
        disabled={isBlack === undefined}
        onClick={() => setLaser(!isLaserOn)}
      >
        Laser
      </button>
      <button type="button" onClick={() => open('slides')}>
        Folie wählen
      </button>
      <ClockButtons timing={timing} />
      <button type="button" onClick={() => open('countdown')}>
        Countdown
      </button>
      <button type="button" onClick={() => open('check')}>
        Prüfen
      </button>
      <button type="button" aria-label="Tasten" onClick={() => open('keys')}>
        ?
      </button>
      <span class="speaker-size">
        <button type="button" aria-label="A− Notizen kleiner" onClick={() => resize(-sizeStep)}>
          A−
        </button>
        <button type="button" aria-label="A+ Notizen größer" onClick={() => resize(sizeStep)}>
          A+
        </button>
      </span>
    </nav>
  );
}

/** A running clock cannot be reset, so that no slip of the finger loses the talk's time. */
function ClockButtons({ timing }: { readonly timing: Timing }): VNode {
  const { time, elapsed, change } = timing;
  const isRunning = time.clock.startedAt !== undefined;
  const toggle = (): void =>
    change((before, now) => (isRunning ? { ...before, clock: pauseClock(before.clock, now) } : goOn(before, now)));
  return (
    <>
      <button type="button" class={elapsed === 0 ? 'attention' : undefined} onClick={toggle}>
        {isRunning ? 'Uhr anhalten' : elapsed > 0 ? 'Uhr fortsetzen' : 'Uhr starten'}
      </button>
      {!isRunning && elapsed > 0 && (
        <button type="button" onClick={() => change((before) => ({ ...before, clock: freshClock }))}>
          Uhr auf null
        </button>
      )}
    </>
  );
}
