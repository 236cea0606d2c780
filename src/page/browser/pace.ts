// About the time between two pictures.
const frame = 16;

/**
 * A function that runs a task at once, but not again before `rest` milliseconds have passed: however often it is asked
 * for meanwhile, it is then done once.
 */
export function createPace(task: () => void, rest = frame): () => void {
  let isResting = false;
  let isAsked = false;

  function run(): void {
    isAsked = isResting;
    if (isResting) return;
    isResting = true;
    setTimeout(wake, rest);
    task();
  }
  function wake(): void {
    isResting = false;
    if (isAsked) run();
  }
  return run;
}
