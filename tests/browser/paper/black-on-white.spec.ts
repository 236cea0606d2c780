// Paper is black on white, whatever theme is chosen and whatever the system asks for, on the screen and printed.
import { expect, type Page } from '@playwright/test';
import { slides } from '../tools/fixture-deck.ts';
import { findFaintText } from '../tools/quality/contrast.ts';
import { open, test } from '../tools/site.ts';

/** The grounds of the page and of all slides in sight that no author has coloured. */
function readGrounds(page: Page): Promise<string[]> {
  return page.locator('html, .slides > section:not([style*="background"])').evaluateAll((elements) => {
    const shown = elements.filter((element) => element.checkVisibility());
    const colours = new Set(shown.map((element) => getComputedStyle(element).backgroundColor));
    return [...colours].filter((colour) => colour !== 'rgba(0, 0, 0, 0)');
  });
}

async function expectBlackOnWhite(page: Page, place: string): Promise<void> {
  expect(await findFaintText(page), place).toEqual([]);
  expect(await readGrounds(page), place).toEqual(['rgb(255, 255, 255)']);
}

test('with the dark theme on the screen, and printed where the system is dark', async ({ page }) => {
  for (const view of ['handout', 'worksheet', 'agenda', 'print', 'read', 'stage']) {
    await page.emulateMedia({ media: 'screen', colorScheme: 'light', forcedColors: 'none' });
    await open(page, `?view=${view}&theme=dark`);
    if (view !== 'read' && view !== 'stage') await expectBlackOnWhite(page, `${view}, dark theme, screen`);
    await page.emulateMedia({ media: 'print' });
    expect(await readGrounds(page), `${view}, dark theme, printed`).toEqual(['rgb(255, 255, 255)']);
    await page.evaluate(() => document.documentElement.removeAttribute('data-theme'));
    await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' });
    await expectBlackOnWhite(page, `${view}, dark system with its own colours, printed`);
  }
});

test('slides keep the colours of their theme where a command asks for them', async ({ page }) => {
  await open(page, '?view=print&theme=dark');
  const title = page.locator(`#${slides.title}`);
  await expect(title).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await page.evaluate(() => document.documentElement.setAttribute('data-theme-kept', ''));
  for (const slide of [title, page.locator(`#${slides.second}`)])
    await expect(slide).toHaveCSS('background-color', 'rgb(17, 26, 34)');
});
