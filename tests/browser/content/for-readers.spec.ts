import { expect } from '@playwright/test';
import { slides } from '../tools/fixture-deck.ts';
import { open, present, test } from '../tools/site.ts';

test('a slide for readers is none of the talk: its address shows the slide that leads to it, a link opens the article', async ({
  page,
}) => {
  await open(page, `#frage-dauer`);
  await expect(present(page)).toHaveId(slides.closing);
  await expect(page.locator(`.slides > #${slides.forReaders}`)).toHaveCount(0);
  await present(page).getByRole('link', { name: 'Fragen' }).click();
  await expect(page).toHaveURL(new RegExp(`\\?view=read#${slides.forReaders}$`));
  const section = page.locator(`#${slides.forReaders}`);
  await expect(section).toBeInViewport();
  await expect(section.getByRole('heading', { name: 'Woher kommt die Vorlage?' })).toBeVisible();
  await expect(section.locator('.place-number')).toHaveCount(0);
  await expect(page.getByRole('navigation', { name: 'Inhalt' }).locator(`a[href="#${slides.forReaders}"]`)).toHaveCount(
    1,
  );
});
