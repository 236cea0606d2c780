// Styles of elements on a slide, as the page writes them: lengths are shares of the slide, so that they keep their
// proportions on any screen and on paper, no type is too small to be read, and no box cuts its text off.

import { splitValue } from '../../colors/split.ts';

/** Lengths that do not grow with the slide by themselves, in pixels of a slide of 1280 × 720 or as a share of it. */
const lengths: Readonly<Record<string, (amount: number) => string>> = {
  px: (amount) => `calc(${amount}*var(--px,1px))`,
  pt: (amount) => `calc(${round((amount * 4) / 3)}*var(--px,1px))`,
  rem: (amount) => `calc(${amount}*var(--rem,1rem))`,
  vw: (amount) => `calc(${amount}*var(--w)/100)`,
  vh: (amount) => `calc(${amount}*var(--h)/100)`,
};
const length = /(?<![\w.#%-])(-?(?:\d+\.?\d*|\.\d+))(px|pt|rem|vw|vh)\b/gi;

/** The browsers' words for sizes of type, whose pixels no screen changes, and those for a share of what is around. */
const sizes: Readonly<Record<string, string>> = {
  'xx-small': '9px',
  'x-small': '10px',
  small: '13px',
  medium: '16px',
  large: '18px',
  'x-large': '24px',
  'xx-large': '32px',
  'xxx-large': '48px',
  smaller: '0.83em',
};

/** An author's style with lengths that keep their share of the slide; boxes with text grow with it. */
export function fitStyle(style: string, holds: 'text' | 'picture'): string {
  if (!/\d(?:px|pt|rem|vw|vh)\b|font-size|height/i.test(style)) return style;
  return splitValue(style, /;/)
    .map((declaration) => fitDeclaration(declaration, holds))
    .filter(Boolean)
    .join(';');
}

function fitDeclaration(declaration: string, holds: 'text' | 'picture'): string {
  const [, name = '', written = ''] = /^([\w-]+)\s*:\s*([\s\S]*)$/.exec(declaration) ?? [];
  // An address or a quotation is no length.
  if (name === '' || /url\(|["']/i.test(written)) return declaration;
  const [, value = '', important = ''] = /^([\s\S]*?)(\s*!\s*important)?$/i.exec(written) ?? [];
  switch (name.toLowerCase()) {
    case 'font-size': {
      const size = scale(sizes[value.trim().toLowerCase()] ?? value);
      return `font-size:${/^[\d.]|^(?:calc|min|max|clamp|var)\(/.test(size) ? `max(${size},var(--type,12px))` : size}${important}`;
    }
    case 'height':
      return `${holds === 'text' ? 'min-height' : 'height'}:${scale(value)}${important}`;
    case 'max-height':
      return holds === 'text' ? '' : `max-height:${scale(value)}${important}`;
    default:
      return `${name}:${scale(value)}${important}`;
  }
}

function scale(value: string): string {
  return value.replace(length, (found, amount: string, unit: string) =>
    Number(amount) === 0 ? found : (lengths[unit.toLowerCase()]?.(Number(amount)) ?? found),
  );
}

function round(amount: number): number {
  return Math.round(amount * 100) / 100;
}
