/** Makes of a task one whose calls run one after another, so that the last call ends last, also after one that failed. */
export function inTurn<Result>(task: () => Promise<Result>): () => Promise<Result> {
  let running: Promise<unknown> = Promise.resolve();
  return () => {
    const next = running.then(task, task);
    running = next;
    return next;
  };
}
