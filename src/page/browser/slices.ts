// Work that takes longer than a frame, in slices between which the browser paints and hears keys.

// In milliseconds; a slower computer stops a little later.
const slice = 8;

/** Ends this task; what awaits it goes on before other work that is waiting. */
export async function pause(): Promise<void> {
  // Not in Safari yet.
  if ('scheduler' in globalThis && 'yield' in scheduler) await scheduler.yield();
  else await new Promise((resolve) => setTimeout(resolve));
}

/** Does something with each entry, in as many slices as that takes. */
export async function doInSlices<T>(entries: Iterable<T>, work: (entry: T) => void): Promise<void> {
  let begun = performance.now();
  for (const entry of entries) {
    if (performance.now() - begun > slice) {
      await pause();
      begun = performance.now();
    }
    work(entry);
  }
}

/** The same, behind all else that is to be done: what `pause` ends would come before timers, by which views are drawn. */
export async function doInBackground<T>(entries: Iterable<T>, work: (entry: T) => void): Promise<void> {
  const run = (): Promise<void> => doInSlices(entries, work);
  await ('scheduler' in globalThis ? scheduler.postTask(run, { priority: 'background' }) : run());
}
