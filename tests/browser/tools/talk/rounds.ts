// Rounds of everything that people do with a deck, again and again for hours: each ends where it began, so that two
// rounds leave as much behind as one.
import type { Page } from '@playwright/test';
import { slides } from '../fixture-deck.ts';
import { button, type Pair } from './speaker.ts';

const words = ['Grafikkarte', 'Grafikarte'];

/** The stage: slides by their addresses, a walk by keys, and everything that opens and closes. */
async function goAroundStage(stage: Page, ids: readonly string[]): Promise<void> {
  await visit(stage, ids);
  await press(stage, ['Home', ...repeat('PageDown', ids.length), ...repeat('PageUp', ids.length)]);
  await press(stage, ['b', 'b', 't', 't', 't', 't', '1', '2', 'Enter', 'Backspace', 'End', 'Backspace']);
  for (const key of ['o', '?', 'c']) {
    await stage.keyboard.press(key);
    await stage.locator('dialog[open]').waitFor();
    await stage.keyboard.press('Escape');
  }
  await ask(stage, '/');
  await openFootnotes(stage, slides.withFootnote);
  await changeInputs(stage, slides.calculator);
  await press(stage, ['Home']);
}

/** The two windows of a talk. */
export async function goAroundTalk({ stage, speaker }: Pair, ids: readonly string[]): Promise<void> {
  await goAroundStage(stage, ids);
  await press(speaker, ['Home', ...repeat('PageDown', ids.length), 'b', 'b', 't', 't', 't', 't']);
  await button(speaker, 'Laser').click();
  await speaker.evaluate(async () => {
    for (let x = 0; x < 30; x++) {
      const move = new PointerEvent('pointermove', { bubbles: true, clientX: 100 + x, clientY: 200 });
      document.querySelector('.laser')?.dispatchEvent(move);
      await new Promise((resolve) => setTimeout(resolve));
    }
  });
  await button(speaker, 'Laser').click();
  for (const name of ['Prüfen', 'Folie wählen', 'Tasten']) {
    await button(speaker, name).click();
    await speaker.getByRole('dialog').waitFor();
    await speaker.keyboard.press('Escape');
  }
  await button(speaker, 'Uhr starten').click();
  await button(speaker, 'Countdown').click();
  await speaker.getByRole('button', { name: /^Pause/ }).click();
  await speaker.getByRole('button', { name: 'Pause beenden' }).click();
  await button(speaker, 'Uhr anhalten').click();
  await button(speaker, 'Uhr auf null').click();
  await press(speaker, ['Home']);
}

/** The article: slides by their addresses, down and up again, searches, footnotes and a calculator. */
export async function goAroundArticle(page: Page, ids: readonly string[]): Promise<void> {
  await visit(page, ids);
  await page.evaluate(async (count) => {
    const stride = document.documentElement.scrollHeight / count;
    const places = Array.from({ length: count }, (_, index) => index * stride);
    for (const top of [...places, ...places.toReversed()]) {
      scrollTo(0, top);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  }, ids.length);
  await ask(page, 'Control+k');
  await openFootnotes(page, slides.withFootnote);
  await changeInputs(page, slides.calculator);
  await page.evaluate(() => scrollTo(0, 0));
}

/** The deck in the first frame, which its host leads to every slide. */
export async function goAroundFrame(page: Page, ids: readonly string[]): Promise<void> {
  await page.evaluate(async (names) => {
    const deck = document.querySelector('iframe')?.contentWindow;
    const say = async (message: object): Promise<void> => {
      deck?.postMessage({ deck: 1, ...message }, '*');
      await new Promise((resolve) => setTimeout(resolve, 12)); // More at once would be left out.
    };
    for (const slide of names) await say({ type: 'goto', slide });
    for (const type of ['next', 'prev', 'state']) for (let time = 0; time < 10; time++) await say({ type });
    await say({ type: 'goto', slide: names[0] });
  }, ids);
}

async function visit(page: Page, ids: readonly string[]): Promise<void> {
  await page.evaluate(async (names) => {
    for (const id of names) {
      location.hash = id;
      await new Promise((resolve) => setTimeout(resolve));
    }
  }, ids);
}

function repeat(key: string, times: number): readonly string[] {
  return Array<string>(times).fill(key);
}

/** Keys without the way through the browser, of which each takes as long as ten. */
async function press(page: Page, keys: readonly string[]): Promise<void> {
  await page.evaluate(async (all) => {
    for (const key of all) {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
      (document.activeElement ?? document.body).dispatchEvent(event);
      await new Promise((resolve) => setTimeout(resolve));
    }
  }, keys);
}

async function ask(page: Page, key: string): Promise<void> {
  for (const word of words) {
    await page.keyboard.press(key);
    const dialog = page.getByRole('dialog', { name: 'Suche' });
    await dialog.getByRole('searchbox').fill(word);
    await dialog.locator('.hit').first().waitFor();
    await dialog.getByRole('button', { name: 'Schließen' }).click();
  }
}

async function openFootnotes(page: Page, id: string): Promise<void> {
  await page.evaluate((hash) => (location.hash = hash), id);
  const note = page.locator(`[id="${id}"] .body a[role="doc-noteref"]`).first();
  for (let time = 0; time < 3; time++) {
    await note.click();
    await page.keyboard.press('Escape');
  }
}

async function changeInputs(page: Page, id: string): Promise<void> {
  await page.evaluate((hash) => (location.hash = hash), id);
  await page.locator(`[id="${id}"] fieldset:enabled`).first().waitFor();
  await page.evaluate(async (slide) => {
    const select = document.querySelector<HTMLSelectElement>(`[id="${slide}"] select`);
    for (const index of [1, 2, 1, 0]) {
      if (select) select.selectedIndex = index;
      for (const type of ['input', 'change']) select?.dispatchEvent(new Event(type, { bubbles: true }));
      await new Promise((resolve) => setTimeout(resolve));
    }
  }, id);
}
