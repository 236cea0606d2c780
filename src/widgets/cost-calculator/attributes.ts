// What the calculator can be told, in its tag and in the address. All prices are net. The defaults are those of the
// deck's association; a purchase price and the hours of work are assumptions, because nobody can know them.

import type { FieldRules } from '../kit/form/rules.ts';

const percent = { kind: 'amount', min: 0, max: 100 } as const;
/** More than a month has. */
const hours = { kind: 'amount', min: 0, max: 744 } as const;
const euro = { kind: 'amount', min: 0, max: 1_000_000 } as const;
const watts = { kind: 'amount', min: 0, max: 100_000 } as const;

/** The calculator's attributes, in the order of the address. */
export const attributes = {
  /** Whose figures the other fields start from. */
  preset: { kind: 'choice', values: ['association', 'parrotpark'], default: 'association' },
  /** The way that the question is about. */
  way: { kind: 'choice', values: ['hourly', 'server', 'own'], default: 'hourly' },
  axis: { kind: 'choice', values: ['tokens', 'years'], default: 'tokens' },
  tax: { kind: 'choice', values: ['net', 'gross'], default: 'net' },
  work: { kind: 'choice', values: ['with', 'without'], default: 'with' },
  /** Millions a month: 12 people, 20 days of 20 questions, 1,900 tokens each. */
  tokens: { kind: 'amount', min: 0, max: 1_000_000, default: 9.12 },
  /** Of 1,900 tokens 1,500 are input. */
  share: { ...percent, default: 78.947 },
  input: { ...euro, default: 0.15 },
  output: { ...euro, default: 0.35 },
  rate: { ...euro, default: 0.75 },
  /** Ten hours on five days of 52 / 12 weeks. */
  hours: { ...hours, default: 216.67 },
  /** What 121 million million steps a second make of 24.01 thousand million parameters, two steps for each. */
  speed: { kind: 'amount', min: 0, max: 1_000_000, default: 2520 },
  server: { ...euro, default: 214 },
  setup: { ...euro, default: 209 },
  price: { ...euro, default: 4000 },
  load: { ...watts, default: 464 },
  busy: { ...hours, default: 40 },
  idle: { ...watts, default: 80 },
  /** Cents for a kWh: 37.2 less the tax. */
  power: { kind: 'amount', min: 0, max: 1000, default: 31.26 },
  workhours: { ...hours, default: 8 },
  wage: { kind: 'amount', min: 0, max: 1000, default: 40 },
  years: { kind: 'count', min: 1, max: 10, default: 4 },
} as const satisfies FieldRules;
