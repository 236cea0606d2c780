// What the figure can be told, in its tag and in the address.

import type { FieldRules } from '../kit/form/rules.ts';
import { steps } from './steps.ts';

/** The step that is looked at, by its number. */
export const attributes = {
  step: { kind: 'choice', values: steps.map((_step, number) => String(number)), default: '0' },
} as const satisfies FieldRules;
