// What the tests of the dialogue on privacy share.
import { expect, type Locator, type Page } from '@playwright/test';

/** The dialogue, open or not, in a page or a frame. */
export function privacyDialog(page: Pick<Page, 'getByRole'>): Locator {
  return page.getByRole('dialog', { name: 'Datenschutz' });
}

/** Opens it on the stage, by keyboard. */
export async function openOnStage(page: Page): Promise<Locator> {
  const bar = page.getByRole('navigation', { name: 'Steuerung' });
  await bar.getByRole('button', { name: 'Datenschutz' }).press('Enter');
  await expect(privacyDialog(page)).toBeVisible();
  return privacyDialog(page);
}

/** Deletes everything, as the question asks, and waits for the answer. */
export async function deleteAll(dialog: Locator): Promise<void> {
  await dialog.getByRole('button', { name: 'Alles löschen' }).click();
  await dialog.getByRole('button', { name: 'Ja, löschen' }).click();
  await expect(dialog.getByRole('status')).toContainText('Gelöscht.');
}

/** What lies in the browser's storage, by key. */
export function readKeys(page: Page): Promise<string[]> {
  return page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)].toSorted());
}
