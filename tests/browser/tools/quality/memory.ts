// What a page holds on to, by Chromium's own count after its garbage has been collected; all windows and frames of one
// process count together.
import type { Page } from '@playwright/test';

const counted = { kilobytes: 'JSHeapUsedSize', nodes: 'Nodes', listeners: 'JSEventListeners', documents: 'Documents' };

/** The figures of one moment. */
export type Held = Readonly<Record<keyof typeof counted, number>>;

/** The returned function measures. */
export async function watchMemory(page: Page): Promise<() => Promise<Held>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  return async () => {
    // What waits for an idle moment ends first, and what one collection frees may free more.
    for (let time = 0; time < 3; time++) {
      await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1000 })));
      await session.send('HeapProfiler.collectGarbage');
    }
    const { metrics } = await session.send('Performance.getMetrics');
    const read = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
    const { kilobytes, ...others } = counted;
    return {
      kilobytes: Math.round(read(kilobytes) / 1024),
      nodes: read(others.nodes),
      listeners: read(others.listeners),
      documents: read(others.documents),
    };
  };
}
