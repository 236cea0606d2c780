// What the decoder can be told, in its tag and in the address.

import type { FieldRules } from '../kit/form/rules.ts';
import { examples } from './examples.ts';

/** The decoder's attributes. No name on Hugging Face is half as long as may be typed. */
export const attributes = {
  name: { kind: 'text', max: 200, default: examples[0].name },
} as const satisfies FieldRules;
