// Compares two pictures of a page.
import type { Page } from '@playwright/test';

/**
 * The smallest difference that counts. Round edges come out slightly different far down a long page and
 * beside a waiting animation: the painter's rounding, which nobody sees.
 */
export const visible = 16;

/** The largest difference of any pixel's red, green or blue, of 255. */
export async function findDifference(page: Page, before: Buffer, after: Buffer): Promise<number> {
  if (before.equals(after)) return 0;
  await page.goto('about:blank');
  return page.evaluate(
    async (pictures) => {
      const [first, second] = await Promise.all(
        pictures.map(async (picture) => {
          const image = new Image();
          image.src = `data:image/png;base64,${picture}`;
          await image.decode();
          const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
          context?.drawImage(image, 0, 0);
          return context?.getImageData(0, 0, image.width, image.height).data;
        }),
      );
      let difference = 0;
      first?.forEach((value, index) => (difference = Math.max(difference, Math.abs(value - (second?.[index] ?? 0)))));
      return difference;
    },
    [before.toString('base64'), after.toString('base64')],
  );
}
