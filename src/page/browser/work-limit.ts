// Far more than people ask for, and not so long that anybody takes the page for dead.
const most = 2000;

/**
 * Runs tasks that others ask for, as long as they leave the page time for anything else: once the work of two seconds
 * has come without pauses as long as itself, tasks are left out. `now` counts milliseconds and is never set.
 */
export function createWorkLimit(now: () => number): (task: () => void) => void {
  let work = 0;
  let end = -Infinity;

  return (task) => {
    const start = now();
    work = Math.max(0, work - (start - end));
    if (work < most) task();
    end = now();
    work += end - start;
  };
}
