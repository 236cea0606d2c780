// What the counter can be told, in its tag and in the address.

import type { FieldRules } from '../kit/form/rules.ts';
import { samples } from './samples.ts';

/** The counter's attributes, in the order of the address. */
export const attributes = {
  sample: { kind: 'choice', values: [...samples.map(({ name }) => name), 'own'], default: samples[0].name },
  encoding: { kind: 'choice', values: ['o200k', 'cl100k'], default: 'o200k' },
  /** The text of whoever counts: as long as its pieces fit on a slide, and as a link may be that people send. */
  text: { kind: 'text', max: 500, default: '' },
} as const satisfies FieldRules;
