// The time of the talk in this window: the same as the stage keeps, or this window's own without one.
import { useEffect, useRef, useState } from 'preact/hooks';

import { readClock } from '../../../page/talk/clock.ts';
import { readOwnStage } from '../../../page/talk/speaker-name.ts';
import { recallTime, rememberTime } from '../../../page/talk/talk-memory.ts';
import { settleTime, type TalkTime } from '../../../page/talk/talk-time.ts';
import type { Connection } from '../connection/connection.ts';

/** The time as it is now, and the way to change it. */
export interface Timing {
  readonly now: number;
  readonly time: TalkTime;
  /** Milliseconds on the talk's clock. */
  readonly elapsed: number;
  readonly change: (time: Omit<TalkTime, 'changedAt'>) => void;
}

const alone = 'alone';
// Often enough that no second is left out; what is shown is always worked out from the present.
const rhythm = 250;

/** Keeps time with the stage. */
export function useTiming({ stage, send }: Pick<Connection, 'stage' | 'send'>): Timing {
  const [now, setNow] = useState(Date.now);
  const [time, setTime] = useState(() => recallTime(readOwnStage() ?? alone));
  const met = useRef(readOwnStage());

  useEffect(() => {
    const tick = setInterval(() => setNow(Date.now()), rhythm);
    return () => clearInterval(tick);
  }, []);

  useEffect(() => {
    if (!stage) return;
    const settled = settleTime({ own: time, stage: stage.time, isNewStage: met.current !== stage.stage });
    met.current = stage.stage;
    if (settled !== stage.time) send({ name: 'time', time: settled });
    if (settled.changedAt !== time.changedAt) setTime(settled);
    rememberTime(stage.stage, settled);
  }, [stage]);

  return {
    now,
    time,
    elapsed: readClock(time.clock, now),
    change: (wanted) => {
      const changed = { ...wanted, changedAt: Date.now() };
      setNow(changed.changedAt);
      setTime(changed);
      rememberTime(met.current ?? alone, changed);
      send({ name: 'time', time: changed });
    },
  };
}
