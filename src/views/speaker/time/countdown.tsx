// The countdown for exercises and breaks: offered on exercise slides, set by hand for everything else.
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';

import { speakerCountdown as words } from '#words/speakerCountdown';
import { selectLayout, selectNotes } from '../../../shared/markup.ts';
import { formatDuration, formatMinutes, formatTimeOfDay } from '../../../page/talk/clock.ts';
import type { Slide } from '../../../page/deck/slides.ts';
import { endCountdown, startCountdown, type Countdown } from '../../../page/talk/talk-time.ts';
import { Dialog } from '../dialogs/dialog.tsx';
import type { Timing } from './timing.ts';

/** The countdown that runs, or the one that the slide suggests. */
export function CountdownLine({ slide, timing }: { readonly slide: Slide; readonly timing: Timing }): VNode | null {
  const { time } = timing;
  if (time.countdown) return <Running countdown={time.countdown} timing={timing} />;
  const isExercise =
    slide.section.matches(selectLayout('exercise')) || slide.section.querySelector(selectNotes('exercise')) !== null;
  if (!isExercise || !slide.minutes) return null;
  return (
    <p class="countdown">
      <button
        type="button"
        onClick={() =>
          timing.change(({ clock }, now) => startCountdown(clock, 'exercise', { now, minutes: slide.minutes }))
        }
      >
        {words.start(formatMinutes(slide.minutes))}
      </button>
    </p>
  );
}

function Running({ countdown, timing }: { readonly countdown: Countdown; readonly timing: Timing }): VNode {
  const { kind, endsAt } = countdown;
  const left = endsAt - timing.now;
  // Rounded up: the last second is still to come.
  const rest = left > 0 ? formatDuration(Math.ceil(left / 1000) * 1000) : '00:00';
  return (
    <p class="countdown" data-over={left <= 0 ? '' : undefined}>
      <button type="button" onClick={() => timing.change(endCountdown)}>
        {kind === 'break' ? words.endBreak : words.end}
      </button>
      <span role="timer" aria-label={words[kind]}>
        {words[kind]} <b>{rest}</b>
      </span>{' '}
      <span role="status">{left > 0 ? '' : words.over}</span>
      {kind === 'break' && left > 0 && <small>{words.onAt(formatTimeOfDay(endsAt))}</small>}
    </p>
  );
}

const usual = 10;
const longest = 180;

/** Sets a countdown by hand. */
export function CountdownDialog({ timing, close }: { readonly timing: Timing; readonly close: () => void }): VNode {
  const [text, setText] = useState(String(usual));
  const minutes = Number(text.replace(',', '.'));
  const isGood = minutes > 0 && minutes <= longest;
  const begin = (kind: Countdown['kind']): void => {
    if (!isGood) return;
    timing.change(({ clock }, now) => startCountdown(clock, kind, { now, minutes }));
    close();
  };
  return (
    <Dialog title={words.title} close={close}>
      <form
        class="countdown-form"
        onSubmit={(event) => {
          event.preventDefault();
          begin('break');
        }}
      >
        <label>
          {words.minutes}
          <input
            inputMode="decimal"
            value={text}
            aria-invalid={!isGood}
            aria-describedby="countdown-hint"
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
        </label>
        <p id="countdown-hint">
          {isGood ? words.until(formatTimeOfDay(timing.now + minutes * 60_000)) : words.hint(longest)}
        </p>
        <p class="choices-row">
          <button type="submit" class="primary" disabled={!isGood}>
            {words.startBreak}
          </button>
          <button type="button" disabled={!isGood} onClick={() => begin('exercise')}>
            {words.startExercise}
          </button>
        </p>
      </form>
    </Dialog>
  );
}
