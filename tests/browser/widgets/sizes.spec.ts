// The figures on a projector, a phone and in a narrow frame: nothing is cut off, too small to read, or upon anything else.
import { expect, type Locator } from '@playwright/test';
import { findPhoneFaults } from '../tools/quality/phone-faults.ts';
import { open, present, test } from '../tools/site.ts';
import { awake, openWidget, visitWidgets } from '../tools/widgets.ts';

/** Texts in drawings that lie upon each other or outside their picture. */
function findCollisions(widget: Locator): Promise<string[]> {
  return widget.evaluate((element) => {
    const found: string[] = [];
    for (const svg of element.querySelectorAll('.widget-results svg')) {
      if (!svg.checkVisibility()) continue;
      const frame = svg.getBoundingClientRect();
      const texts = [...svg.querySelectorAll('text')].filter(
        (text) => text.checkVisibility() && text.textContent.trim(),
      );
      const boxes = texts.map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }));
      boxes.forEach(({ text, box }, index) => {
        if (box.left < frame.left - 1 || box.right > frame.right + 1) found.push(`"${text}" leaves its picture`);
        for (const { text: other, box: second } of boxes.slice(index + 1)) {
          const across = Math.min(box.right, second.right) - Math.max(box.left, second.left);
          // Lines of text have room above and below their letters.
          const down = Math.min(box.bottom, second.bottom) - Math.max(box.top, second.top);
          if (across > 1 && down > box.height * 0.3) found.push(`"${text}" lies upon "${other}"`);
        }
      });
    }
    return found;
  });
}

/** The smallest size of text that is seen, in px. */
function findSmallestText(widget: Locator): Promise<number> {
  return widget.evaluate((element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    let smallest = 99;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement!;
      if (!node.textContent?.trim() || !parent.checkVisibility({ visibilityProperty: true })) continue;
      if (parent.closest('option, .visually-hidden, sub, sup, .widget-panel-content')) continue;
      const svg = parent.closest('svg');
      const scale = svg ? (svg.getScreenCTM()?.a ?? 1) : 1;
      smallest = Math.min(smallest, parseFloat(getComputedStyle(parent).fontSize) * scale);
    }
    return smallest;
  });
}

test('on a projector all fits, in letters that the room can read', async ({ page }) => {
  await open(page);
  await visitWidgets(page, async (widget, name) => {
    await awake(widget);
    await expect(present(page), name).not.toHaveAttribute('data-fit');
    expect(
      await present(page).evaluate((section) => section.scrollHeight - section.clientHeight),
      name,
    ).toBeLessThanOrEqual(1);
    expect(await findSmallestText(widget), name).toBeGreaterThanOrEqual(17.9);
    expect(await findCollisions(widget), name).toEqual([]);
  });
});

for (const viewport of [
  { width: 600, height: 800 },
  { width: 390, height: 844 },
  { width: 320, height: 640 },
]) {
  test(`in a window of ${viewport.width} px nothing is cut off, and fingers hit`, async ({ page }) => {
    test.slow();
    await page.setViewportSize(viewport);
    await open(page, viewport.width === 600 ? '?embed' : '');
    await visitWidgets(page, async (widget, name) => {
      await awake(widget);
      for (const part of await widget.locator('summary').all()) await part.press('Enter');
      // What is unfolded is fitted when there is time.
      const measureExcess = () => present(page).evaluate((section) => section.scrollWidth - section.clientWidth);
      await expect.poll(measureExcess, name).toBeLessThanOrEqual(0);
      expect(await findPhoneFaults(present(page)), name).toEqual([]);
      expect(await findCollisions(widget), name).toEqual([]);
      const small = await widget.locator('select, button, summary, input, label:has(input)').evaluateAll((controls) =>
        controls.flatMap((control) => {
          // The label of a box or a radio button is hit, too.
          const target = control.closest('label') ?? control;
          const { width, height } = target.getBoundingClientRect();
          const isSeen = control.checkVisibility({ visibilityProperty: true });
          return isSeen && (height < 43.5 || width < 34)
            ? [`${target.outerHTML.slice(0, 90)}: ${width} × ${height}`]
            : [];
        }),
      );
      expect(small, name).toEqual([]);
      await page.keyboard.press('Escape');
    });
  });
}

/** As much as a figure can hold. */
const crowded = {
  'speed-simulator':
    ';machines=raspberry-pi-5,n150-mini-pc,ryzen-ai-340-laptop,framework-desktop,dgx-spark,rtx-3060-pc,m3-ultra,rtx-4090-pi,rtx-4090-pc,rtx-4090-ryzen-pc',
  'model-name-decoder': `;name=${'Long-'.repeat(39)}Name`,
  'energy-calculator': ';model=llama-3.2-3b;compare=none',
  'cost-calculator': ';preset=parrotpark;way=own;axis=years;tax=gross',
  'gpu-explorer': ';card=rtx-pro-6000-blackwell',
} as const;

test('on a projector a crowded figure fits, too', async ({ page }) => {
  for (const [name, state] of Object.entries(crowded)) {
    const widget = await openWidget(page, name, { state });
    await expect(present(page), name).toHaveId(name);
    await expect
      .poll(() => present(page).evaluate((section) => section.scrollHeight - section.clientHeight), name)
      .toBeLessThanOrEqual(1);
    expect(await findSmallestText(widget), name).toBeGreaterThanOrEqual(17.9);
    expect(await findCollisions(widget), name).toEqual([]);
  }
});
