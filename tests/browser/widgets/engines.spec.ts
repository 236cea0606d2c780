// The figures in Firefox and WebKit, where they are installed: each comes to life, answers, and says so in the address.
import { expect } from '@playwright/test';
import type { Driver } from '../tools/engines/driver.ts';
import { engines } from '../tools/engines/engines.ts';
import { openView } from '../tools/engines/steps/views.ts';
import { siteTest as test } from '../tools/site.ts';
import { widgets } from '../tools/widgets.ts';

/** Chooses another value in the first list, or else beside the first radio button. */
const change = `
  const list = document.querySelector('section.present .widget-controls select');
  if (!list) return document.querySelector('section.present .widget-controls [type=radio]:not(:checked)').click();
  list.value = [...list.options].find(({ value }) => value !== list.value).value;
  list.dispatchEvent(new Event('change', { bubbles: true }));`;

async function tryWidget(driver: Driver, name: string): Promise<void> {
  await driver.run(`location.hash = '${name}'`);
  await expect.poll(() => driver.run(`return document.querySelector('section.present')?.id`)).toBe(name);
  const isAwake = `return document.querySelector('section.present fieldset').disabled === false`;
  await expect.poll(() => driver.run(isAwake), name).toBe(true);
  await driver.run(change);
  await expect.poll(() => driver.run(`return location.hash`), name).toContain(`#${name};`);
  const wide = `const { scrollWidth, clientWidth } = document.querySelector('section.present'); return scrollWidth - clientWidth`;
  expect(await driver.run(wide), name).toBeLessThanOrEqual(0);
}

for (const { name, isHere, start } of engines) {
  test(`every figure answers in ${name}`, async ({ site }) => {
    test.skip(!isHere, `no ${name} is installed here`);
    test.slow();
    const driver = await start();
    try {
      await openView(driver, site);
      for (const widget of widgets) await tryWidget(driver, widget);
    } finally {
      await driver.close();
    }
  });
}
