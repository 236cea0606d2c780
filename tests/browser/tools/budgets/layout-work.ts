// What the browser does for a change, as its trace tells: how often a script makes it lay out the page in the middle of
// its work, and how many elements get their style anew.
import type { Browser, Page } from '@playwright/test';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly args?: { readonly beginData?: { readonly stackTrace?: unknown }; readonly elementCount?: number };
}

/** What happened while the work ran. */
export interface LayoutWork {
  readonly forcedLayouts: number;
  readonly restyled: number;
}

/** Traces a page while `work` runs. */
export async function traceLayout(browser: Browser, page: Page, work: () => Promise<void>): Promise<LayoutWork> {
  await browser.startTracing(page, {
    categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline.stack'],
  });
  await work();
  // The trace of Chromium, whose format is its own.
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: readonly TraceEvent[];
  };
  const began = traceEvents.filter(({ ph }) => ph !== 'E');
  const forced = began.filter(({ name, args }) => name === 'Layout' && args?.beginData?.stackTrace);
  const restyled = traceEvents.filter(({ name }) => name === 'UpdateLayoutTree');
  return {
    forcedLayouts: forced.length,
    restyled: restyled.reduce((sum, { args }) => sum + (args?.elementCount ?? 0), 0),
  };
}

/** Waits until the page has left nothing for its idle moments: two neighbours, each in three of them. */
export async function rest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let moment = 0; moment < 12; moment++)
      await new Promise((resolve) => requestAnimationFrame(() => requestIdleCallback(resolve)));
  });
}
