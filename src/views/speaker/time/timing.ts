// The time of the talk in this window: the same as the stage keeps, or this window's own without one.
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

import { readClock } from '../../../page/talk/clock.ts';
import { readWall, steadyTime } from '../../../page/talk/steady-time.ts';
import { recallTime, rememberTime } from '../../../page/talk/talk-memory.ts';
import {
  findResumption,
  settleTime,
  shareTime,
  stampChange,
  takeTime,
  type TalkTime,
} from '../../../page/talk/talk-time.ts';
import { readOwnStage } from '../../../page/talk/window-name.ts';
import type { Connection } from '../connection/connection.ts';

/** The time as it is now, and the way to change it. All by the computer's clock, whatever that says by now. */
export interface Timing {
  readonly now: number;
  readonly time: TalkTime;
  /** Milliseconds on the talk's clock. */
  readonly elapsed: number;
  /** When the talk began as its plan counts: as if now until it does, and the later the longer it rests. */
  readonly begun: number;
  readonly change: (alter: Alter) => void;
}

/** Makes another time of the present one. */
type Alter = (time: TalkTime, now: number) => Omit<TalkTime, 'changedAt'>;

const alone = 'alone';
// Often enough that no second is left out; what is shown is always worked out from the present.
const rhythm = 250;

/** Keeps time with the stage. */
export function useTiming({ stage, send }: Pick<Connection, 'stage' | 'send'>): Timing {
  const [now, setNow] = useState(look);
  const [time, setTime] = useState(() => recallTime(readOwnStage()?.id ?? alone));
  const met = useRef(readOwnStage()?.id);

  useEffect(() => {
    const tick = setInterval(() => setNow(look()), rhythm);
    return () => clearInterval(tick);
  }, []);

  useEffect(() => {
    // By the computer's clock as it is when that has been set, or this window goes.
    const keep = (): void => {
      if (time.changedAt > 0) rememberTime(met.current ?? alone, time);
    };
    keep();
    window.addEventListener('pagehide', keep);
    return () => window.removeEventListener('pagehide', keep);
  }, [time, now.shift]);

  // Before the window shows that it has met the stage: it may be closed right then.
  useLayoutEffect(() => {
    if (!stage) return;
    const theirs = takeTime(stage.time, steadyTime);
    const isNewStage = met.current !== stage.stage;
    const settled = stage.taken ? theirs : settleTime({ own: time, stage: theirs, isNewStage, now: readWall() });
    met.current = stage.stage;
    if (settled !== theirs) send({ name: 'time', time: shareTime(settled, steadyTime) });
    if (settled.changedAt !== time.changedAt) setTime(settled);
    rememberTime(stage.stage, settled);
  }, [stage]);

  const elapsed = readClock(time.clock, now.steady);
  const shared = shareTime(time, steadyTime);
  return {
    now: now.wall,
    time: shared,
    elapsed,
    begun: findResumption(shared, now.wall) - elapsed,
    change: (alter) => {
      if (stage?.taken) return; // This window has no say.
      const changed = { ...alter(time, steadyTime.now()), changedAt: stampChange(time, readWall()) };
      setNow(look());
      setTime(changed);
      rememberTime(met.current ?? alone, changed);
      send({ name: 'time', time: shareTime(changed, steadyTime) });
    },
  };
}

/** The computer's clock, the time of this page, and how far they are apart, at one moment. */
function look(): { readonly wall: number; readonly steady: number; readonly shift: number } {
  return { wall: readWall(), steady: steadyTime.now(), shift: steadyTime.shift() };
}
