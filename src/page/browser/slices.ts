// Work that takes longer than a frame, in slices between which the browser paints and hears keys.

// In milliseconds; a slower computer stops a little later.
const slice = 8;

/** Ends this task; what awaits it goes on before other work that is waiting. */
export async function pause(): Promise<void> {
  // Not in Safari yet.
  if ('scheduler' in window && 'yield' in window.scheduler) await window.scheduler.yield();
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
