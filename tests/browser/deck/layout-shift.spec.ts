import { expect, type Page } from '@playwright/test';
import { open, test } from '../tools/site.ts';

// The faces for the time until the deck's own are there differ from them by fractions of a pixel.
test.use({ expectedErrors: [/net::ERR_FAILED/] });
test.beforeEach(({ page }) => page.route(/\.woff2$/, (route) => route.abort()));

/** What has moved on a page since it was opened, without anybody having asked for it. */
function listShifts(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const nameNode = (node: Node | null): string =>
      node instanceof Element ? `${node.localName}.${node.className}` : (node?.nodeName ?? 'gone');
    const shifts: string[] = [];
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as LayoutShift[])
        if (entry.value > 0) shifts.push(`${entry.value} ${entry.sources.map(({ node }) => nameNode(node)).join(' ')}`);
    });
    observer.observe({ type: 'layout-shift', buffered: true });
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    observer.disconnect();
    return shifts;
  });
}

/** Not in TypeScript's own types: https://wicg.github.io/layout-instability/ */
interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly { readonly node: Node | null }[];
}

for (const viewport of [
  { width: 1280, height: 720 },
  { width: 390, height: 844 },
])
  for (const address of [
    '',
    '?embed',
    '?view=speaker',
    '?view=agenda',
    '?view=handout',
    '?view=worksheet',
    '?view=print',
  ])
    test(`nothing moves on its own: ${viewport.width} × ${viewport.height}, ${address}`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await open(page, address);
      expect(await listShifts(page)).toEqual([]);
    });
