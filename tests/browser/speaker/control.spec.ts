// What can be done from the lectern: keys and clickers in either window, jumps that nobody sees, the black
// picture, the laser pointer, calculators and quizzes, and the notes.
import { expect } from '@playwright/test';
import { pick, present, show, test } from '../tools/site.ts';
import { button, expectTogether, next, now, openAlone, openPair, status } from '../tools/speaker.ts';

test.describe('keys and clickers', () => {
  for (const window of ['stage', 'speaker'] as const) {
    test(`work in the window of the ${window}`, async ({ page }) => {
      const pair = await openPair(page);
      const { stage, slides } = pair;
      const { keyboard } = pair[window];
      await keyboard.press('End');
      await expect(present(stage)).toHaveId(slides.at(-1)?.id ?? '');
      await keyboard.press('Home');
      await expect(present(stage)).toHaveId(slides[0]?.id ?? '');
      await keyboard.press('PageDown');
      await expect(present(stage)).toHaveId(slides[1]?.id ?? '');
      await keyboard.press('PageUp');
      await expect(present(stage)).toHaveId(slides[0]?.id ?? '');
      await keyboard.press('.');
      await expect(stage.locator('html[data-black]')).toBeAttached();
      await keyboard.press('b');
      await expect(stage.locator('html[data-black]')).not.toBeAttached();
      await keyboard.press('ArrowRight');
      await expect(present(stage)).toHaveId(slides[1]?.id ?? '');
      await keyboard.press('t');
      await expect(stage.locator('html')).toHaveAttribute('data-theme', 'light');
      await expect(pair.speaker.locator('html')).toHaveAttribute('data-theme', 'light');
    });
  }

  test('steps come one by one, and the picture shows them', async ({ page }) => {
    const { stage, speaker, slides } = await openPair(page);
    const { id, steps } = pick(slides.slice(1), (slide) => slide.steps > 1);
    await show(stage, slides[slides.findIndex((slide) => slide.id === id) - 1]?.id ?? '');
    for (let step = 0; step <= steps; step++) {
      await button(speaker, 'Weiter').click();
      await expectTogether(stage, speaker);
      const isLast = step === steps;
      await expect(
        next(speaker)
          .locator('> p')
          .getByText(isLast ? 'Als Nächstes' : 'Nächster Schritt'),
      ).toBeVisible();
    }
    await expect(present(stage)).toHaveId(id);
    await button(speaker, 'Zurück').click();
    await expectTogether(stage, speaker);
  });

  test('a click on a button leaves the keys alive, and letters can be switched off', async ({ page }) => {
    const { stage, speaker, slides } = await openPair(page);
    await button(speaker, 'A+ Notizen größer').click();
    await speaker.keyboard.press('PageDown');
    await expect(present(stage)).toHaveId(slides[1]?.id ?? '');
    await speaker.getByRole('region', { name: 'Notizen' }).last().click();
    await speaker.keyboard.press('PageUp');
    await expect(present(stage)).toHaveId(slides[0]?.id ?? '');
    await speaker.evaluate(() => localStorage.setItem('deck-letters', 'off'));
    await speaker.keyboard.press('b');
    await speaker.keyboard.press('PageDown');
    await expect(present(stage)).toHaveId(slides[1]?.id ?? '');
    await expect(stage.locator('html[data-black]')).not.toBeAttached();
  });

  test('the list of keys names them', async ({ page }) => {
    const { speaker } = await openPair(page);
    await speaker.keyboard.press('?');
    await expect(speaker.getByRole('dialog', { name: 'Tasten' })).toContainText('Bühne schwarz und wieder hell');
  });
});

test.describe('choosing a slide', () => {
  test('shows nothing to the audience until it is chosen', async ({ page }) => {
    const { stage, speaker, slides } = await openPair(page);
    const wanted = slides.at(-2);
    await speaker.keyboard.press('o');
    const dialog = speaker.getByRole('dialog', { name: 'Folie wählen' });
    await dialog.getByRole('searchbox').fill(wanted?.title.toUpperCase() ?? '');
    await expect(dialog.getByRole('img', { name: wanted?.title ?? '' })).toBeVisible();
    await expect(present(stage)).toHaveId(slides[0]?.id ?? '');
    await speaker.keyboard.press('Enter');
    await expect(dialog).toBeHidden();
    await expect(present(stage)).toHaveId(wanted?.id ?? '');
    await expectTogether(stage, speaker);
  });

  test('the list is gone through by keyboard, looked at by one click and shown by the next', async ({ page }) => {
    const { stage, speaker, slides } = await openPair(page);
    await button(speaker, 'Folie wählen').click();
    const dialog = speaker.getByRole('dialog', { name: 'Folie wählen' });
    for (let press = 0; press < 3; press++) await speaker.keyboard.press('ArrowDown');
    await expect(dialog.getByRole('img', { name: slides[2]?.title ?? '' })).toBeVisible();
    await speaker.keyboard.press('Enter');
    await expect(present(stage)).toHaveId(slides[2]?.id ?? '');
    await button(speaker, 'Folie wählen').click();
    const entry = dialog.getByRole('button', { name: slides[1]?.title ?? '' });
    await entry.click();
    await expect(dialog.getByRole('img', { name: slides[1]?.title ?? '' })).toBeVisible();
    await expect(present(stage)).toHaveId(slides[2]?.id ?? '');
    await entry.click();
    await expect(present(stage)).toHaveId(slides[1]?.id ?? '');
    await button(speaker, 'Folie wählen').click();
    await dialog.getByRole('searchbox').fill('xyzzy');
    await expect(dialog).toContainText('Keine Folie enthält das.');
    for (let press = 0; press < 2; press++) await speaker.keyboard.press('Escape'); // The first empties the field.
    await expect(dialog).toBeHidden();
  });
});

test('the black picture is seen in both windows and switched in either', async ({ page }) => {
  const { stage, speaker, slides } = await openPair(page);
  const black = button(speaker, 'Bühne schwarz');
  await black.click();
  await expect(stage.locator('html[data-black]')).toBeAttached();
  await expect(black).toHaveAttribute('aria-pressed', 'true');
  await expect(speaker.getByText('Die Bühne ist schwarz')).toBeVisible();
  // Under the black picture the talk can be prepared.
  await button(speaker, 'Weiter').click();
  await expect(present(stage)).toHaveId(slides[1]?.id ?? '');
  await expect(stage.locator('html[data-black]')).toBeAttached();
  await stage.keyboard.press('ArrowRight');
  await expect(stage.locator('html[data-black]')).not.toBeAttached();
  await expect(black).toHaveAttribute('aria-pressed', 'false');
  await expect(speaker.getByText('Die Bühne ist schwarz')).toHaveCount(0);
});

test('the laser pointer moves a dot on the stage, by pointer and by keyboard', async ({ page }) => {
  const { stage, speaker } = await openPair(page);
  const dot = stage.locator('.laser-dot');
  const laser = button(speaker, 'Laser');
  await laser.click();
  const picture = await now(speaker).locator('.preview').boundingBox();
  const { x = 0, y = 0, width = 0, height = 0 } = picture ?? {};
  await speaker.mouse.move(x + width * 0.25, y + height * 0.75);
  const place = async (): Promise<readonly number[]> => {
    const box = await dot.boundingBox();
    const size = stage.viewportSize() ?? { width: 1, height: 1 };
    const [across, down] = [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2];
    return [Math.round((across / size.width) * 100), Math.round((down / size.height) * 100)];
  };
  await expect.poll(place).toEqual([25, 75]);
  await speaker.getByRole('group', { name: 'Laserpointer' }).focus();
  await speaker.keyboard.press('ArrowRight');
  await speaker.keyboard.press('ArrowUp');
  await expect.poll(place).toEqual([27, 73]);
  await speaker.mouse.move(x + width * 0.5, 5);
  await expect(dot).toBeHidden();
  await speaker.mouse.move(x + width * 0.5, y + height * 0.5);
  await expect(dot).toBeVisible();
  await laser.click();
  await expect(dot).toBeHidden();
  await laser.click();
  await expect(dot).toBeVisible();
  await speaker.close();
  await expect(dot).toBeHidden();
});

test.describe('operating what is on the slide', () => {
  test('a calculator shows the same on the stage, in the picture and beside it', async ({ page }) => {
    const { stage, speaker, slides } = await openPair(page);
    const ids = await stage
      .locator('.slides > section:has(vram-calculator)')
      .evaluateAll((all) => all.map(({ id }) => id));
    const { id } = pick(slides, (slide) => ids.includes(slide.id));
    await show(stage, id);
    await speaker.getByRole('button', { name: 'Auf der Bühne bedienen' }).click();
    const panel = speaker.getByRole('region', { name: 'Bedienen' });
    const talks = panel.getByLabel('Gespräche', { exact: true });
    await talks.fill('12');
    await panel.getByLabel('Modell').selectOption('gpt-oss-20b');
    await expect(present(stage).getByLabel('Gespräche', { exact: true })).toHaveValue('12');
    await expect(present(stage).getByLabel('Modell')).toHaveValue('gpt-oss-20b');
    const total = await present(stage).locator('output[name="total"]').textContent();
    await expect(panel.locator('output[name="total"]')).toHaveText(total ?? '');
    await expect(now(speaker).locator('.preview output[name="total"]')).toHaveText(total ?? '');
    await expect(now(speaker).locator('.preview select').first()).toHaveValue('gpt-oss-20b');
    await expect(stage).toHaveURL(/users=12/);
    for (const count of ['13', '14']) {
      await present(stage).getByRole('button', { name: 'Ein Gespräch mehr' }).click();
      await expect(talks).toHaveValue(count);
    }
    await expect(panel.getByLabel('Modell')).toHaveAccessibleName('Modell');
  });

  test('typing is not disturbed by what the stage says late', async ({ page }) => {
    const { stage, speaker, slides } = await openPair(page);
    const ids = await stage
      .locator('.slides > section:has(vram-calculator)')
      .evaluateAll((all) => all.map(({ id }) => id));
    const { id } = pick(slides, (slide) => ids.includes(slide.id));
    await show(stage, id);
    await speaker.getByRole('button', { name: 'Auf der Bühne bedienen' }).click();
    const tokens = speaker.getByRole('region', { name: 'Bedienen' }).getByLabel('Token je Gespräch', { exact: true });
    await tokens.fill('');
    await tokens.pressSequentially('12345', { delay: 15 });
    await expect(tokens).toHaveValue('12345');
    await expect(stage).toHaveURL(/context=12345/);
  });

  test('a quiz is answered from here', async ({ page }) => {
    const { stage, speaker, slides } = await openPair(page);
    const ids = await stage
      .locator('.slides > section:has(.body quiz-question [type=radio])')
      .evaluateAll((all) => all.map(({ id }) => id));
    const { id } = pick(slides, (slide) => ids.includes(slide.id));
    await show(stage, id);
    await speaker.getByRole('button', { name: 'Auf der Bühne bedienen' }).click();
    const panel = speaker.getByRole('region', { name: 'Bedienen' });
    const onStage = present(stage).locator('.body quiz-question').first();
    await panel.getByRole('radio').nth(1).check();
    await expect(onStage.getByRole('radio').nth(1)).toBeChecked();
    await stage.keyboard.press('b'); // An answer from here is no click that brings the picture back.
    await panel.getByRole('button', { name: 'Prüfen' }).click();
    await expect(onStage.locator('output')).toHaveText(/ichtig/);
    await expect(panel.locator('output').first()).toHaveText((await onStage.locator('output').textContent()) ?? '');
    await expect(now(speaker).locator('.preview [data-answer="right"]').first()).toBeAttached();
    await panel.getByRole('button', { name: 'Noch einmal' }).click();
    await expect(onStage.locator(':checked')).toHaveCount(0);
    await expect(stage.locator('html[data-black]')).toBeAttached();
    await stage.keyboard.press('b');
    // The keys of the stage are still the talk's.
    await stage.keyboard.press('End');
    await expect(present(stage)).toHaveId(slides.at(-1)?.id ?? '');
  });
});

test.describe('the notes', () => {
  test('keep their size and stop at a limit', async ({ page, context }) => {
    const { speaker } = await openPair(page);
    const notes = speaker.locator('.speaker-notes-text');
    await expect(notes).toHaveCSS('font-size', '24px');
    await button(speaker, 'A+ Notizen größer').click();
    await speaker.keyboard.press('+');
    await expect(notes).toHaveCSS('font-size', '28px');
    const other = await openAlone(context);
    await expect(other.locator('.speaker-notes-text')).toHaveCSS('font-size', '28px');
    for (let press = 0; press < 30; press++) await speaker.keyboard.press('-');
    await expect(notes).toHaveCSS('font-size', '14px');
  });

  test('set kinds apart, and carry footnotes and links of the slide', async ({ page }) => {
    const { stage, speaker, slides } = await openPair(page);
    const notes = speaker.getByRole('region', { name: 'Notizen', exact: true });
    const kinds = await stage
      .locator('.slides > section:has([data-note="question"])')
      .evaluateAll((all) => all.map(({ id }) => id));
    await show(stage, pick(slides, ({ id }) => kinds.includes(id)).id);
    const question = notes.locator('[data-note="question"]');
    await expect(question).toBeVisible();
    const plain = await notes
      .locator('p:not([data-note])')
      .first()
      .evaluate((text) => getComputedStyle(text).backgroundColor);
    await expect(question).not.toHaveCSS('background-color', plain);
    await show(stage, pick(slides, (slide) => slide.notes.length > 0 && !slide.linkList).id);
    await expect(notes.getByRole('heading', { name: 'Fußnoten der Folie' })).toBeVisible();
    await expect(notes.locator('.footnotes a[target="_blank"]').first()).toHaveAttribute('href', /^https:/);
    await expect(notes.locator('.backlink')).toHaveCount(0);
    await show(stage, pick(slides, (slide) => slide.linkList).id);
    await expect(notes.getByRole('heading', { name: 'Links auf der Folie' })).toBeVisible();
  });

  test('a link to another slide leads the stage there, a footnote opens beside it', async ({ page }) => {
    const { stage, speaker, slides } = await openPair(page);
    const linking = await stage
      .locator('.slides > section:has(.body a[href^="#"]:not([role], .term))')
      .evaluateAll((all) => all.map(({ id }) => id));
    await show(stage, pick(slides, ({ id, linkList }) => linking.includes(id) && !linkList).id);
    const link = speaker.locator('.speaker-notes-text ul a[href^="#"]').first();
    const target = decodeURIComponent((await link.getAttribute('href'))?.slice(1) ?? '');
    await link.click();
    await expect(present(stage)).toHaveId(target);
    await expectTogether(stage, speaker);
    const noted = await stage
      .locator('.slides > section:has(.notes [role="doc-noteref"])')
      .evaluateAll((all) => all.map(({ id }) => id));
    await show(stage, pick(slides, ({ id }) => noted.includes(id)).id);
    await speaker.locator('.speaker-notes-text [role="doc-noteref"]').first().click();
    await expect(speaker.getByRole('dialog', { name: /^Fußnote/ })).toBeVisible();
    await expect(status(speaker)).toHaveCount(0);
  });
});
