// The buttons of the speaker view, large enough for a finger.
import type { VNode } from 'preact';

import { speakerBar as words } from '#words/speakerBar';
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
    <nav class="speaker-bar" aria-label={words.label}>
      <button type="button" onClick={() => talk.go({ name: 'previous' })}>
        {words.previous}
      </button>
      <button type="button" class="primary" onClick={() => talk.go({ name: 'next' })}>
        {words.next}
      </button>
      <button
        type="button"
        aria-pressed={isBlack ?? false}
        disabled={isBlack === undefined}
        onClick={() => talk.go({ name: 'black' })}
      >
        {words.black}
      </button>
      <button
        type="button"
        aria-pressed={isLaserOn}
        disabled={isBlack === undefined}
        onClick={() => setLaser(!isLaserOn)}
      >
        {words.laser}
      </button>
      <button type="button" onClick={() => open('slides')}>
        {words.choose}
      </button>
      <ClockButtons timing={timing} />
      <button type="button" onClick={() => open('countdown')}>
        {words.countdown}
      </button>
      <button type="button" onClick={() => open('check')}>
        {words.check}
      </button>
      <button type="button" aria-label={words.keys} onClick={() => open('keys')}>
        ?
      </button>
      <span class="speaker-size">
        <button type="button" aria-label={words.smaller} onClick={() => resize(-sizeStep)}>
          A−
        </button>
        <button type="button" aria-label={words.larger} onClick={() => resize(sizeStep)}>
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
        {isRunning ? words.stop : elapsed > 0 ? words.goOn : words.start}
      </button>
      {!isRunning && elapsed > 0 && (
        <button type="button" onClick={() => change((before) => ({ ...before, clock: freshClock }))}>
          {words.reset}
        </button>
      )}
    </>
  );
}
