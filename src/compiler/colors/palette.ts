// The colours of the themes as the styles have them, for what is decided when the deck is built.

import { accents, type Accent } from '../../shared/markup.ts';
import type { Color } from './color.ts';
import { readColor } from './read-color.ts';

/** The themes; print is the light one on white. */
export const themes = ['light', 'dark', 'contrast'] as const;
/** A theme as the address names it. */
export type Theme = (typeof themes)[number];

/** A colour of each theme by its name without dashes. */
export type Tokens = Readonly<Record<Theme, Readonly<Record<string, string>>>>;

/** The values of tokens.css. */
export const tokens: Tokens = {
  light: {
    paper: '#faf8f3',
    card: '#fff',
    ink: '#17202a',
    muted: '#55606c',
    line: '#d9d4c7',
    petrol: '#0b6e75',
    violet: '#5a3fc9',
    blue: '#0a5fb8',
    rust: '#ae430a',
    green: '#1c753a',
    'on-accent': '#fff',
  },
  dark: {
    paper: '#111a22',
    card: '#1a2630',
    ink: '#e9edf0',
    muted: '#a6b3be',
    line: '#36444f',
    petrol: '#4cc3c7',
    violet: '#ab98ff',
    blue: '#62b1f6',
    rust: '#f28e52',
    green: '#62c482',
    'on-accent': '#111a22',
  },
  contrast: {
    paper: '#fff',
    card: '#fff',
    ink: '#000',
    muted: '#333',
    line: '#767676',
    petrol: '#00474d',
    violet: '#36209a',
    blue: '#003f85',
    rust: '#7a2b00',
    green: '#0a4d21',
    'on-accent': '#fff',
  },
};

/** The values with others in place of some. */
export function addTokens(known: Tokens, others: Readonly<Record<Theme, Readonly<Record<string, string>>>>): Tokens {
  return {
    light: { ...known.light, ...others.light },
    dark: { ...known.dark, ...others.dark },
    contrast: { ...known.contrast, ...others.contrast },
  };
}

/** What text is written in, wherever it stands. */
export const textTokens = ['ink', 'muted', ...accents] as const;

/** Reads colours as the deck's themes show them. */
export class Palette {
  readonly #tokens: Tokens;
  readonly #known = new Map<string, Color | undefined>();

  constructor(known: Tokens = tokens) {
    this.#tokens = known;
  }

  /** The colour of a text in a theme, on a slide with an accent; undefined where it cannot be known. */
  read(text: string, theme: Theme, accent: Accent = 'petrol'): Color | undefined {
    const key = `${theme} ${accent} ${text}`;
    if (this.#known.has(key)) return this.#known.get(key);
    const color = readColor(text, {
      isDark: theme === 'dark',
      find: (variable) => this.#find(variable.slice(2), theme, accent),
    });
    this.#known.set(key, color);
    return color;
  }

  /** The colours in which a theme writes. */
  listTexts(theme: Theme): Color[] {
    return textTokens.flatMap((name) => this.read(`var(--${name})`, theme) ?? []);
  }

  #find(name: string, theme: Theme, accent: Accent): string | undefined {
    if (name === 'accent' || name === 'chapter') return this.#tokens[theme][accent];
    // Equal in light and dark.
    if (name === 'flood') return this.#tokens[theme === 'dark' ? 'light' : theme][accent];
    if (name === 'soft') return 'color-mix(in srgb, var(--accent) 10%, var(--paper))';
    return this.#tokens[theme][name];
  }
}
