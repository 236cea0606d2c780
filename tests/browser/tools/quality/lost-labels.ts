// Labels that nobody sees, found in a picture of the window: where the text stands all pixels have one colour.
import type { Page } from '@playwright/test';

const controls = 'button, a[href], summary, label, [role="button"]';

interface Label {
  readonly text: string;
  readonly box: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
}

/** Texts in sight, of all controls or of what a selector names, that do not stand out from their ground. */
export async function findLostLabels(page: Page, within = controls): Promise<string[]> {
  const labels = await listLabels(page, within);
  const picture = await page.screenshot({ animations: 'disabled', scale: 'css' });
  const spans = await measureSpans(page, picture, labels);
  return labels.flatMap(({ text }, index) => ((spans[index] ?? 0) < 100 ? [text] : []));
}

/** The first line of each text that is in the window, with nothing above it; pictures of slides hold no labels. */
function listLabels(page: Page, within: string): Promise<Label[]> {
  return page.evaluate((selector) => {
    function isInSight(control: Element, { left, top, right, bottom }: DOMRect): boolean {
      if (left < 0 || top < 0 || right > innerWidth || bottom > innerHeight) return false;
      return control.contains(document.elementFromPoint((left + right) / 2, (top + bottom) / 2));
    }
    const labels = [];
    for (const control of document.querySelectorAll<HTMLElement>(selector)) {
      if (!control.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      const walker = document.createTreeWalker(control, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const range = document.createRange();
        range.selectNodeContents(node);
        const [box] = range.getClientRects();
        const text = node.textContent?.trim().slice(0, 40);
        if (
          !text ||
          !box ||
          box.width < 4 ||
          !isInSight(control, box) ||
          node.parentElement?.closest('.visually-hidden, .slide-copy')
        )
          continue;
        // The middle of the line: above and below the letters the system may lay its own ground.
        const { left, top, width, height } = box;
        labels.push({ text, box: { left, top: top + height / 4, width, height: height / 2 } });
      }
    }
    return labels;
  }, within);
}

/** How far the lightest and the darkest pixel of each label are apart, from 0 to 255. */
async function measureSpans(page: Page, picture: Buffer, labels: readonly Label[]): Promise<number[]> {
  const blank = await page.context().newPage(); // The page's own policy may forbid the picture.
  try {
    return await blank.evaluate(
      async ({ source, boxes }) => {
        const image = new Image();
        image.src = source;
        await image.decode();
        const pen = new OffscreenCanvas(image.width, image.height).getContext('2d', { willReadFrequently: true })!;
        pen.drawImage(image, 0, 0);
        return boxes.map(({ left, top, width, height }) => {
          const { data } = pen.getImageData(Math.floor(left), Math.floor(top), Math.ceil(width), Math.ceil(height));
          let [least, most] = [255, 0];
          for (let at = 0; at < data.length; at += 4) {
            const value = (data[at]! * 2 + data[at + 1]! * 7 + data[at + 2]!) / 10;
            least = Math.min(least, value);
            most = Math.max(most, value);
          }
          return most - least;
        });
      },
      { source: `data:image/png;base64,${picture.toString('base64')}`, boxes: labels.map(({ box }) => box) },
    );
  } finally {
    await blank.close();
  }
}
