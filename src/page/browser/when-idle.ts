/** Runs a task when the browser has nothing more urgent, within a second. */
export function whenIdle(task: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(task, { timeout: 1000 });
  else setTimeout(task, 50); // Safari
}
