// Time of day, time on the clock, and where the talk stands against its plan, in words and colour.
import type { VNode } from 'preact';

import { speakerTime as words } from '#words/speakerTime';
import { classes } from '../../../shared/markup.ts';
import { comparePace, type Pace } from '../../../shared/talk/plan.ts';
import { formatDuration, formatMinutes, formatTimeOfDay } from '../../../page/talk/clock.ts';
import type { Talk } from '../connection/follow.ts';
import type { Timing } from './timing.ts';

const minute = 60_000;

/** The head of the speaker view. */
export function Time({ talk, timing }: { readonly talk: Talk; readonly timing: Timing }): VNode {
  const { target, progress } = talk;
  const { now, elapsed } = timing;
  return (
    <div class="speaker-time">
      <p>
        <b>{formatTimeOfDay(now)}</b>
        {words.oClock}
      </p>
      <p data-resting={timing.time.clock.startedAt === undefined ? '' : undefined}>
        <span class={classes.hidden}>{words.elapsed}</span>
        <b>{formatDuration(elapsed)}</b>{' '}
        {target === undefined ? words.sum(formatMinutes(progress.total)) : words.of(formatDuration(target * minute))}
      </p>
      <PaceWords talk={talk} timing={timing} />
      {target !== undefined && <End talk={talk} timing={timing} target={target} />}
    </div>
  );
}

/** Where the talk stands; undefined without a plan, before the start and in the appendix. */
export function findPace({ target, progress, reached }: Talk, elapsed: number): Pace | undefined {
  if (target === undefined || elapsed === 0 || reached.generated) return undefined;
  return comparePace(progress, elapsed / minute);
}

function PaceWords({ talk, timing }: { readonly talk: Talk; readonly timing: Timing }): VNode {
  const pace = findPace(talk, timing.elapsed);
  const describe = (): string => {
    if (talk.target === undefined) return words.noTarget;
    if (timing.elapsed === 0) return words.notStarted;
    return pace ? describePace(pace) : words.outside;
  };
  return (
    <p class="pace" data-pace={pace?.state ?? 'none'}>
      {describe()}
    </p>
  );
}

/** When the talk shall end, and when it will if it goes on as it stands. */
function End({
  talk,
  timing,
  target,
}: {
  readonly talk: Talk;
  readonly timing: Timing;
  readonly target: number;
}): VNode {
  const { begun, elapsed } = timing;
  const planned = formatTimeOfDay(begun + target * minute);
  const pace = findPace(talk, elapsed);
  const off = pace?.state === 'behind' ? pace.minutes : -(pace?.minutes ?? 0);
  const expected = formatTimeOfDay(begun + (talk.progress.total + off) * minute);
  const isOff = pace !== undefined && pace.state !== 'on-plan';
  return (
    <p class="speaker-end">
      <span>
        {words.end}
        <b>{planned}</b>
        {words.oClock}
      </span>
      {isOff && expected !== planned && <span>{words.asNow(expected)}</span>}
    </p>
  );
}

/** "im Plan", "2 min voraus", "3 min hinter Plan". */
function describePace({ state, minutes }: Pace): string {
  if (state === 'on-plan') return words.onPlan;
  return state === 'ahead' ? words.ahead(minutes) : words.behind(minutes);
}
