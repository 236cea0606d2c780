// A widget's state: in the address, in the speaker view, and back to what the tag describes.
import { expect, type Locator, type Page } from '@playwright/test';
import { open, present, show, test } from '../tools/site.ts';
import { expectTogether, openPair } from '../tools/talk/speaker.ts';
import { awake, openWidget, readFigures, visitWidgets, widgets } from '../tools/widgets.ts';

/** Changes a control by its keys, as somebody without a mouse does: chooses from a list or side by side, or ticks a box. */
async function changeSomething(widget: Locator): Promise<void> {
  const control = widget.locator('.widget-controls :is(select, [type=radio], [type=checkbox])').first();
  await control.focus();
  if ((await control.evaluate(({ localName }) => localName)) === 'select') {
    const other = await control.evaluate((element) => {
      const { options, value } = element as HTMLSelectElement;
      return [...options].find((option) => option.value !== value)!.value;
    });
    await control.selectOption(other);
  } else if ((await control.getAttribute('type')) === 'radio') await control.press('ArrowRight');
  else await control.press(' ');
}

/** What the address says behind the slide's id. */
const readState = (page: Page): Promise<string> => page.evaluate(() => location.hash.split(';').slice(1).join(';'));

test('stands in the address, is taken from there, and ends with the button', async ({ page }) => {
  test.slow();
  await open(page);
  const states = new Map<string, { state: string; figures: Record<string, string> }>();
  await visitWidgets(page, async (widget, name) => {
    await awake(widget);
    const atFirst = await readFigures(widget);
    await changeSomething(widget);
    await expect.poll(() => readState(page), name).not.toBe('');
    states.set(name, { state: await readState(page), figures: await readFigures(widget) });
    await widget.getByRole('button', { name: 'Zurücksetzen' }).press('Enter');
    await expect.poll(() => readState(page), name).toBe('');
    expect(await readFigures(widget)).toEqual(atFirst);
    await page.keyboard.press('Escape');
  });
  for (const name of widgets) {
    const { state, figures } = states.get(name)!;
    await page.evaluate((hash) => (location.hash = hash), `${name};${state}`);
    await expect(present(page)).toHaveId(name);
    const widget = await awake(present(page).locator(name));
    await expect.poll(() => readFigures(widget), `${name};${state}`).toEqual(figures);
  }
});

test('is the same on the stage and beside the notes, whoever changes it', async ({ page }) => {
  test.slow();
  const { stage, speaker } = await openPair(page);
  for (const name of widgets) {
    await show(stage, name);
    await expectTogether(stage, speaker);
    const toggle = speaker.getByRole('button', { name: 'Auf der Bühne bedienen' });
    if ((await toggle.getAttribute('aria-pressed')) !== 'true' && (await toggle.isVisible())) await toggle.click();
    const panel = await awake(speaker.getByRole('region', { name: 'Bedienen' }).locator(name));
    const onStage = await awake(present(stage).locator(name));
    const same = async (): Promise<void> =>
      expect
        .poll(async () => [await readFigures(panel), await panel.getAttribute('data-state')], name)
        .toEqual([await readFigures(onStage), await onStage.getAttribute('data-state')]);
    await changeSomething(panel);
    await expect(onStage, name).toHaveAttribute('data-state', /=/);
    await same();
    await onStage.getByRole('button', { name: 'Zurücksetzen' }).press('Enter');
    await expect(panel, name).not.toHaveAttribute('data-state', /=/);
    await same();
  }
});

test('that an address makes up is answered with a sentence, and the rest goes on', async ({ page }) => {
  for (const name of widgets) {
    const widget = await openWidget(page, name, { state: ';__proto__=1;x=NaN;hours=-1;model=%E0%A4%A;=;' });
    for (const text of Object.values(await readFigures(widget))) expect(text).not.toMatch(/NaN|Infinity|undefined/);
  }
});
