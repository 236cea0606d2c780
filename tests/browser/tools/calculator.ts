// The calculator for memory on its slide.
import { expect, type Locator, type Page } from '@playwright/test';
import { slides } from './fixture-deck.ts';
import { open } from './site.ts';

/** Opens the calculator, with a state (";users=2") or a query if one is given, and waits until it works. */
export async function openCalculator(page: Page, { state = '', query = '' } = {}): Promise<Locator> {
  await open(page, `./${query}#${slides.calculator}${state}`);
  const widget = page.locator(`#${slides.calculator} vram-calculator`);
  await expect(widget.locator('fieldset')).toHaveJSProperty('disabled', false);
  return widget;
}

/** One computed figure. */
export function figure(widget: Locator, name: string): Locator {
  return widget.locator(`output[name="${name}"] data`);
}

/** The field for the number of conversations. */
export function conversations(widget: Locator): Locator {
  return widget.getByLabel('Gespräche', { exact: true });
}
