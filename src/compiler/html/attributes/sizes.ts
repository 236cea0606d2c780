// Widths and heights of pictures. A number counts the pixels of a slide of 1280 × 720, so that a picture keeps its share
// of the slide on any screen; in the article they are the page's own.

const length = /^(\d+(?:\.\d+)?)(px|%|em|rem|vw|vh|cm|mm|in|pt)?$/;

/** The attributes that give a picture its size. */
export type Size = { readonly [name in 'width' | 'height' | 'style']?: string };

/** Whether a size says something, be it that none is wanted. */
export function isSizeRead(written: string): boolean {
  return /^\s*(?:auto)?\s*$/i.test(written) || writeLength('', written) !== '';
}

/** What gives a picture these sizes; nothing where they say none. */
export function readSize(width: string | undefined, height: string | undefined): Size {
  const style = [writeLength('width', width), writeLength('height', height)].filter(Boolean).join(';');
  return { ...keepNumber('width', width), ...keepNumber('height', height), ...(style ? { style } : {}) };
}

function writeLength(name: string, written: string | undefined): string {
  const [, amount, unit = 'px'] = length.exec(written?.trim().toLowerCase() ?? '') ?? [];
  if (amount === undefined) return '';
  return `${name}:${unit === 'px' ? `calc(${amount}*var(--px,1px))` : amount + unit}`;
}

function keepNumber(name: 'width' | 'height', written: string | undefined): Pick<Size, 'width' | 'height'> {
  const number = /^(\d+)(?:px)?$/.exec(written?.trim() ?? '')?.[1];
  return number === undefined ? {} : { [name]: number };
}
