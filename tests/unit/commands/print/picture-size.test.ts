import { describe, expect, it } from 'vitest';
import { parsePictureSize } from '../../../../src/commands/print/picture-size.ts';

describe('parsePictureSize(text)', () => {
  it.each([
    ['1920x1080', { width: 1920, height: 1080, scale: 1 }],
    ['1080X1920', { width: 1080, height: 1920, scale: 1 }],
    [' 3840×2160 ', { width: 3840, height: 2160, scale: 1 }],
  ])('reads "%s"', (text, size) => {
    expect(parsePictureSize(text)).toEqual(size);
  });

  it.each(['320x180', '100x100', '641x479', '7680x100'])(
    'takes the picture of %s pixels of a window that is large enough for a slide',
    (text) => {
      const { width, height, scale } = parsePictureSize(text);
      expect(Math.min(width / 600, height / 420)).toBeGreaterThanOrEqual(1);
      expect(`${width * scale}x${height * scale}`).toBe(text);
    },
  );

  it.each(['', '1920', '1920x', 'x1080', '0x0', '-5x10', '1920.5x1080', '1920x1080x3', '99x1080', '7681x1080', 'HD'])(
    'says what to type instead of "%s"',
    (text) => {
      expect(() => parsePictureSize(text)).toThrow(
        new Error(
          `"${text}" is no size for pictures; type width and height in pixels, from 100 to 7680 each: --size 1920x1080.`,
        ),
      );
    },
  );
});
