// The clock of the race: it stands at the end until somebody starts it, and runs there in real time.

import { useEffect, useState } from 'preact/hooks';

/** The clock, and what can be done with it. */
interface Clock {
  /** Seconds since the start. */
  readonly at: number;
  readonly isRunning: boolean;
  /** Goes on, or starts anew at the end. */
  readonly play: () => void;
  readonly pause: () => void;
  readonly restart: () => void;
}

/** A clock that stops after `limit` seconds; for those who want no motion it stays there. */
export function useClock(limit: number): Clock {
  const [at, setAt] = useState(limit);
  const [isWanted, setWanted] = useState(false);
  const isRunning = isWanted && at < limit;
  useEffect(() => {
    if (!isRunning) return undefined;
    let last = performance.now();
    const step = (now: number): void => {
      const passed = Math.max(0, now - last) / 1_000;
      last = now;
      setAt((before) => Math.min(limit, before + passed));
      frame = requestAnimationFrame(step);
    };
    let frame = requestAnimationFrame(step);
    return () => cancelAnimationFrame(frame);
  }, [isRunning, limit]);
  const start = (from: number): void => {
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    setAt(isCalm ? limit : from);
    setWanted(!isCalm);
  };
  return {
    at,
    isRunning,
    play: () => start(at < limit ? at : 0),
    pause: () => setWanted(false),
    restart: () => start(0),
  };
}
