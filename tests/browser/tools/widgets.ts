// The deck with every interactive figure on a slide of its own, whose id is the name of its tag.
import { expect, type Locator, type Page } from '@playwright/test';
import { open, present } from './site.ts';

/** The names of all of them, in the order of the deck. */
export const widgets = [
  'vram-calculator',
  'speed-simulator',
  'quantisation-explorer',
  'model-name-decoder',
  'token-counter',
  'openness-map',
  'model-map',
  'gpu-explorer',
  'architecture-explorer',
  'energy-calculator',
  'cost-calculator',
  'option-finder',
] as const;

/** Opens the deck at a figure, with a state (";users=2") or a query if one is given, and waits until it works. */
export async function openWidget(page: Page, name: string, { state = '', query = '' } = {}): Promise<Locator> {
  await open(page, `./${query}#${name}${state}`);
  return awake(page.locator(`#${name} ${name}`));
}

/** Waits until a figure has been taken over. */
export async function awake(widget: Locator): Promise<Locator> {
  await expect(widget.locator('fieldset').first()).toHaveJSProperty('disabled', false);
  return widget;
}

/** Goes through the talk figure by figure, from the title on. */
export async function visitWidgets(page: Page, visit: (widget: Locator, name: string) => Promise<void>): Promise<void> {
  await page.keyboard.press('Home');
  for (const name of widgets) {
    await page.keyboard.press('PageDown');
    await expect(present(page)).toHaveId(name);
    await visit(present(page).locator(name), name);
  }
}

/** Every computed figure: raw value and text by name. */
export function readFigures(widget: Locator): Promise<Record<string, string>> {
  return widget
    .locator('output')
    .evaluateAll((outputs) =>
      Object.fromEntries(
        outputs.map((output) => [
          output.getAttribute('name'),
          `${output.querySelector('data')?.getAttribute('value')} ${output.textContent}`,
        ]),
      ),
    );
}
