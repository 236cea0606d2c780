// What a stage keeps of its talk as long as its tab lives, also over a reload: the time, and the slides that are left
// out today.
import { readWall, steadyTime } from '../../../page/talk/steady-time.ts';
import { freshTalk, recallTalk, rememberTalk, type KeptTalk as Kept } from '../../../page/talk/talk-memory.ts';
import { endCountdown, shareTime, stampChange, takeTime, type TalkTime } from '../../../page/talk/talk-time.ts';
import type { Stage } from '../stage.ts';

/** The talk as the stage keeps it. */
export interface KeptTalk {
  /** The time as other windows read it. */
  readonly readTime: () => TalkTime;
  /** Takes over a time that another window has shared. */
  readonly setTime: (time: TalkTime) => void;
  readonly skip: (slides: readonly string[]) => void;
  readonly forget: () => void;
  /** Writes it down once more, by the computer's clock as it is now. */
  readonly save: () => void;
}

// Often enough to tell a computer that has slept from one whose clock has been set right after.
const rhythm = 250;

/** Goes on with what the tab has kept; `tell` hears of each change. */
export function keepTalk({ list, navigation, countdown, hasSpeaker }: Stage, tell: () => void): KeptTalk {
  let talk = recallTalk();
  let watch: ReturnType<typeof setInterval> | undefined;
  let shift = steadyTime.shift();

  function change(changed: Kept): void {
    talk = changed;
    show();
    rememberTalk(talk);
    tell();
  }
  function skip(slides: readonly string[]): void {
    const skipped = slides.filter((id) => list.find(id)); // Others would only make each message longer.
    navigation.skip(skipped);
    change({ ...talk, skipped });
  }
  function watchClock(): void {
    if (talk.time.changedAt > 0) watch ??= setInterval(lookAtClock, rhythm);
  }
  /** What is kept is by the computer's clock, and a window that crashes cannot save it any more. */
  function lookAtClock(): void {
    if (steadyTime.shift() === shift) return;
    shift = steadyTime.shift();
    rememberTalk(talk);
  }

  function show(): void {
    watchClock();
    countdown.set(talk.time.countdown);
    const { startedAt, before } = talk.time.clock;
    if (startedAt !== undefined || before > 0) hasSpeaker.set(true);
  }
  function end(): void {
    const ended = endCountdown(talk.time, steadyTime.now());
    change({ ...talk, time: { ...ended, changedAt: stampChange(talk.time, readWall()) } });
  }

  if (talk.skipped.length > 0) navigation.skip(talk.skipped);
  show();
  countdown.onChange((value) => !value && talk.time.countdown && end());
  return {
    readTime: () => shareTime(talk.time, steadyTime),
    setTime: (time) => change({ ...talk, time: takeTime(time, steadyTime) }),
    skip,
    forget: () => {
      navigation.skip([]);
      change(freshTalk);
    },
    save: () => rememberTalk(talk),
  };
}
