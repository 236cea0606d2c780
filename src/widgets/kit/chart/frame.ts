// The area of a chart, in units of which 20 make the widget's em, so that text of 19 units is as large as in tables.

/** A text's height, and about how wide its letters are: capitals and digits, slim ones, and others. */
export const textSize = { height: 19, wide: 12.5, slim: 7, letter: 11 } as const;

/** A rectangle; y grows downwards. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** One size in which a chart is drawn: beside the controls on a slide, or on a phone. */
export interface ChartFrame {
  readonly width: number;
  readonly height: number;
  readonly isNarrow: boolean;
  /** Where the data lie; around them axes and labels. */
  readonly plot: Box;
}

/** How far the data stay from the edges. */
export type Margins = Box;

const widths = { wide: 640, narrow: 360 } as const;

/** The two frames of a chart. */
export function listFrames(
  height: { readonly wide: number; readonly narrow: number },
  margins: Margins,
): readonly ChartFrame[] {
  return (['wide', 'narrow'] as const).map((size) => ({
    width: widths[size],
    height: height[size],
    isNarrow: size === 'narrow',
    plot: {
      left: margins.left,
      right: widths[size] - margins.right,
      top: margins.top,
      bottom: height[size] - margins.bottom,
    },
  }));
}

/** About how wide a text is; rather too wide, because labels must not touch. */
export function measureText(text: string): number {
  return Array.from(text, measureLetter).reduce((width, letter) => width + letter, 0);
}

function measureLetter(letter: string): number {
  if (/[\p{Lu}\d×+]/u.test(letter)) return textSize.wide;
  return /[\s.,()ijlt]/.test(letter) ? textSize.slim : textSize.letter;
}

/** Whether two rectangles share more than an edge. */
export function overlap(first: Box, second: Box): boolean {
  return (
    first.left < second.right && second.left < first.right && first.top < second.bottom && second.top < first.bottom
  );
}
