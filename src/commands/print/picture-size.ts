// The size of pictures, as it is typed.

const most = 7680;
const fewest = 100;
// A smaller window shows slides as a phone does, in one column.
const smallestWindow = { width: 640, height: 480 };

/** The window that a picture is taken of: in its own pixels, and how many pixels of the picture each of them gives. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
  readonly scale: number;
}

/** Reads a size such as "1920x1080"; for anything else it throws one line that says what to type. */
export function parsePictureSize(text: string): PictureSize {
  const [, width = 0, height = 0] = (/^(\d{1,5})[x×](\d{1,5})$/i.exec(text.trim()) ?? []).map(Number);
  if (Math.min(width, height) < fewest || Math.max(width, height) > most) {
    throw new Error(
      `"${text}" is no size for pictures; type width and height in pixels, from ${fewest} to ${most} each: --size 1920x1080.`,
    );
  }
  // A small picture is taken of a larger window.
  const times = Math.max(1, Math.ceil(smallestWindow.width / width), Math.ceil(smallestWindow.height / height));
  return { width: width * times, height: height * times, scale: 1 / times };
}
