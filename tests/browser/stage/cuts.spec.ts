import { expect } from '@playwright/test';
import { open, present, readSlides, test } from '../tools/site.ts';

test.describe('choosing the length of the talk', () => {
  test('the title slide offers every cut with minutes and number of slides', async ({ page }) => {
    await open(page);
    const slides = await readSlides(page);
    const chooser = present(page).getByRole('navigation', { name: 'Länge des Vortrags' });
    for (const link of await chooser.getByRole('link').all()) {
      const cut = (await link.getAttribute('data-cut-link')) ?? '';
      const count = slides.filter(
        ({ cuts, generated }) => !generated && (cut === '' || cuts.split(' ').includes(cut)),
      ).length;
      await expect(link).toContainText(`${count}\u00A0Folien`);
    }
    await expect(chooser.locator('[aria-current]')).toHaveText(/^Alles/);
  });

  test('a chosen cut shows its slides only, counts them, and keeps the theme', async ({ page }) => {
    await open(page, '?theme=dark');
    const inCut = (await readSlides(page)).filter(({ cuts }) => cuts.split(' ').includes('kurz'));
    await present(page).getByRole('link', { name: /^Kurz/ }).click();
    await page.waitForURL(/cut=kurz/);
    await page.locator('html[data-ready]').waitFor({ state: 'attached' });
    await expect(page).toHaveURL(/theme=dark/);
    await expect(present(page).locator('[aria-current]')).toHaveText(/^Kurz/);
    await page.keyboard.press('ArrowRight');
    await expect(present(page)).toHaveId(inCut[1]?.id ?? '');
    await expect(present(page).locator('.place-number')).toHaveText(/^2 \/ \d+$/);
  });

  test('a link to a slide outside the cut brings it in at its place', async ({ page }) => {
    await open(page);
    const slides = await readSlides(page);
    const outside = slides.find(({ cuts, generated }) => !generated && !cuts.split(' ').includes('kurz'));
    const before = slides
      .slice(
        0,
        slides.findIndex(({ id }) => id === outside?.id),
      )
      .findLast(({ cuts }) => cuts.split(' ').includes('kurz'));
    await open(page, `?cut=kurz#${outside?.id}`);
    await expect(present(page)).toHaveId(outside?.id ?? '');
    await page.keyboard.press('ArrowLeft');
    await expect(present(page)).toHaveId(before?.id ?? '');
  });

  test('an unknown cut or chapter is as good as none', async ({ page }) => {
    await open(page, '?cut=nirgends&chapter=99-nichts');
    const slides = await readSlides(page);
    await expect(present(page)).toHaveId(slides[0]?.id ?? '');
    await expect(present(page).locator('.place-number')).toHaveText(`1 / ${slides.length}`);
  });
});
