// Pages that sleep: headless Chromium freezes none, so their messages are held up or lost.
import type { Page } from '@playwright/test';

/** Lets pages of this context be put to sleep. */
export async function allowSleep(page: Page): Promise<void> {
  await page.context().addInitScript(() => {
    const held: (() => void)[] = [];
    // oxlint-disable-next-line typescript/unbound-method -- It is called on the channel below.
    const { addEventListener } = BroadcastChannel.prototype;
    BroadcastChannel.prototype.addEventListener = function (this: BroadcastChannel, type: string, listener: unknown) {
      addEventListener.call(this, type, (event: Event) => {
        const receive = (): void => (listener as EventListener)(event);
        const { sleep } = document.documentElement.dataset;
        if (!sleep) receive();
        else if (sleep === 'wait') held.push(receive);
      });
    };
    document.addEventListener('resume', () => held.splice(0).forEach((receive) => receive()));
  });
}

/** The returned function wakes the page up, as the browser does. */
export async function putToSleep(page: Page, messages: 'wait' | 'are lost'): Promise<() => Promise<void>> {
  await page.evaluate((kind) => (document.documentElement.dataset.sleep = kind), messages);
  return () =>
    page.evaluate(() => {
      delete document.documentElement.dataset.sleep;
      document.dispatchEvent(new Event('resume'));
    });
}
