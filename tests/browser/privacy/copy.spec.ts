// The copy for use without a network, as its worker has made it: it is listed, goes with all else, and comes back with
// the next visit, as the dialogue says.
import { expect } from '@playwright/test';
import { listCaches, test, untilKept, visit } from '../tools/offline/host-test.ts';
import { deleteAll, openOnStage } from '../tools/privacy.ts';

test('the copy goes with its worker, also while the host is away, and comes back with the next visit', async ({
  page,
  host,
}) => {
  await visit(page);
  await host.stop();
  const dialog = await openOnStage(page);
  await expect(dialog.getByRole('listitem').filter({ hasText: /^\d+ Dateien: damit/ })).toBeVisible();
  await deleteAll(dialog);
  await expect(dialog.getByText('nichts gespeichert.')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('ArrowRight');
  expect(await listCaches(page)).toEqual([]);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  await host.start();
  await page.reload();
  await untilKept(page);
});
