import { expect } from '@playwright/test';
import { models } from '../../../src/widgets/data/models.ts';
import { conversations, figure, openCalculator } from '../tools/calculator.ts';
import { slides } from '../tools/fixture-deck.ts';
import { open, test } from '../tools/site.ts';

const [written] = models;
const other = models.find(({ id }) => id !== written.id) ?? written;

test.describe('the state of the calculator for memory', () => {
  test('stands in the address, and is taken from there', async ({ page }) => {
    const widget = await openCalculator(page);
    const atFirst = (await figure(widget, 'total').textContent()) ?? '';
    await page.goto('about:blank');
    await openCalculator(page, { state: ';bits=8;users=2' });
    await expect(widget.getByRole('radio', { name: '8', exact: true }).first()).toBeChecked();
    await expect(figure(widget, 'total')).not.toHaveText(atFirst);
    await widget.getByLabel('Modell').selectOption(other.id);
    const address = new RegExp(`#${slides.calculator};model=${other.id};bits=q8_0;context=8192;users=2;kv=16;card=l4$`);
    await expect(page).toHaveURL(address);
    await page.keyboard.press('Escape');
    await page.keyboard.press('PageUp');
    await page.keyboard.press('PageDown');
    await expect(page).toHaveURL(address);
    await page.evaluate((hash) => (location.hash = hash), `${slides.calculator};users=40`);
    await expect(conversations(widget)).toHaveValue('40');
    await expect(widget.getByLabel('Modell')).toHaveValue(written.id);
    await widget.getByRole('button', { name: 'Zurücksetzen' }).click();
    await expect(page).toHaveURL(new RegExp(`#${slides.calculator}$`));
    await expect(figure(widget, 'total')).toHaveText(atFirst);
  });

  test('that an old link holds is named where it is wrong, and the rest goes on', async ({ page }) => {
    const widget = await openCalculator(page, { state: ';model=llama-2-7b;users=abc' });
    await expect(widget.getByLabel('Modell')).toHaveAccessibleDescription(/„llama-2-7b“ steht nicht in der Liste/);
    await expect(conversations(widget)).toHaveAccessibleDescription(/„abc“ ist keine Zahl/);
    const raw = await figure(widget, 'total').getAttribute('value');
    await widget.getByRole('button', { name: 'Zurücksetzen' }).click();
    await expect(conversations(widget)).toHaveValue('4');
    await expect(figure(widget, 'total')).toHaveAttribute('value', raw ?? '');
  });

  test('is copied as a link, told to others, and follows what others set', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const widget = await openCalculator(page);
    await widget.getByRole('radio', { name: '8', exact: true }).first().check();
    await widget.getByRole('button', { name: 'Link kopieren' }).click();
    await expect(widget.getByRole('status').filter({ hasText: 'Kopiert' })).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toContain(`#${slides.calculator};model=${written.id};bits=q8_0;`);
    await page.evaluate(() => {
      document.addEventListener(
        'widget-state',
        ({ target }) => (document.title = (target as HTMLElement).dataset.state ?? ''),
      );
    });
    await widget.getByRole('button', { name: 'Ein Gespräch mehr' }).click();
    await expect(page).toHaveTitle(/users=5/);
    await widget.evaluate((element) => element.setAttribute('data-state', 'users=12'));
    await expect(conversations(widget)).toHaveValue('12');
    await expect(page).toHaveTitle(/users=5/);
  });

  test('stands in the address of the article, too', async ({ page }) => {
    await open(page, `?view=read#${slides.calculator};users=12`);
    const widget = page.locator('vram-calculator');
    await expect(conversations(widget)).toHaveValue('12');
    await widget.getByRole('button', { name: 'Ein Gespräch mehr' }).click();
    await expect(page).toHaveURL(new RegExp(`view=read#${slides.calculator};.*users=13`));
  });
});
