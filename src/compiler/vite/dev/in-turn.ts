/**
 * Makes of a task one whose calls run one after another, so that the last call ends last, also after one that failed.
 * Calls that wait share one run: it begins after all of them.
 */
export function inTurn<Result>(task: () => Promise<Result>): () => Promise<Result> {
  let running: Promise<unknown> = Promise.resolve();
  let waiting: Promise<Result> | undefined;
  const run = (): Promise<Result> => {
    waiting = undefined;
    return task();
  };
  return () => {
    if (waiting) return waiting;
    waiting = running.then(run, run);
    running = waiting;
    return waiting;
  };
}
