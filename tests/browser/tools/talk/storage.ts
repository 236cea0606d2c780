// Storage that keeps nothing: closed, as in some private windows and frames, or full of what others have left there.
import type { BrowserContext, Page } from '@playwright/test';

/** Every access fails, and so does that to workers, in all windows that are opened from now on. */
export async function closeStorage(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const refuse = (): never => {
      throw new DOMException('closed', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, { get: refuse });
    Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: refuse });
  });
}

/** Leaves no room in both storages of this window. */
export async function fillStorage(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const storage of [localStorage, sessionStorage]) {
      for (let size = 2 ** 22; size >= 1; size /= 2) {
        try {
          for (let part = 0; part < 9; part++) storage.setItem(`other-${size}-${part}`, 'x'.repeat(size));
        } catch {
          // No more of this size.
        }
      }
    }
  });
}

/** Gives the room back. */
export async function emptyStorage(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const storage of [localStorage, sessionStorage]) {
      for (const key of Object.keys(storage)) if (key.startsWith('other-')) storage.removeItem(key);
    }
  });
}
