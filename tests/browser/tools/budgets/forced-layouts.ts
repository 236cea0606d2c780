// How often a script makes the browser lay out the page in the middle of its work: in a trace such a layout says which
// script has asked for it.
import type { Browser, Page } from '@playwright/test';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly args?: { readonly beginData?: { readonly stackTrace?: unknown } };
}

/** Counts them while `work` runs. */
export async function countForcedLayouts(browser: Browser, page: Page, work: () => Promise<void>): Promise<number> {
  await browser.startTracing(page, {
    categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline.stack'],
  });
  await work();
  // The trace of Chromium, whose format is its own.
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: readonly TraceEvent[];
  };
  return traceEvents.filter(({ name, ph, args }) => name === 'Layout' && ph !== 'E' && args?.beginData?.stackTrace)
    .length;
}
