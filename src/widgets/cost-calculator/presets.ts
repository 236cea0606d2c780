// The figures to start from: those of the deck's association, which are the defaults, and those of Parrotpark.

import type { Values } from '../kit/frame/widget.ts';
import type { ValuesOf } from '../kit/form/rules.ts';
import { attributes } from './attributes.ts';

/** What the fields hold. */
export type CostValues = ValuesOf<typeof attributes>;

const association = Object.fromEntries(Object.entries(attributes).map(([name, rule]) => [name, rule.default]));

/**
 * Four weeks as the book on Parrotpark reckons them: 200 hours, twice the tokens of two weeks, and a broker's price of
 * mid-2025, 0.05 and 0.10 USD at 1.178 USD for a EUR. Work is left out there.
 */
const parrotpark = {
  work: 'without',
  tokens: 0.865172,
  share: 76.17,
  input: 0.042445,
  output: 0.08489,
  hours: 200,
} as const satisfies Partial<CostValues>;

const presets: Readonly<Record<string, Readonly<Record<string, string | number>>>> = {
  association,
  parrotpark: { ...association, ...parrotpark },
};

/** What a preset leaves alone: only figures change. */
const question = ['preset', 'way', 'axis', 'tax'];

/** Adds the figures of the preset that values name; what stands beside it holds all the same. */
export function expandPreset(values: Values, write: (value: number) => string = String): Values {
  const { preset: name = '' } = values;
  const preset = Object.hasOwn(presets, name) ? presets[name] : undefined;
  if (preset === undefined) return values;
  const figures = Object.entries(preset)
    .filter(([field]) => !question.includes(field))
    .map(([field, value]) => [field, typeof value === 'number' ? write(value) : value]);
  return { ...Object.fromEntries(figures), ...values };
}
