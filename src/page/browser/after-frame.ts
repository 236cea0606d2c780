/** Runs a task once the frame that shows what has just been changed is out, or soon where nothing is drawn. */
export function afterFrame(task: () => void): void {
  let isDone = false;
  const run = (): void => {
    if (!isDone) task();
    isDone = true;
  };
  // Within the frame that follows, so that what the task changes is laid out once.
  requestAnimationFrame(() => requestAnimationFrame(run));
  setTimeout(run, document.hidden ? 0 : 100);
}
