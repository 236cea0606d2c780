// What the figure can be told, in its tag and in the address.

import { gpus } from '../data/gpus.ts';
import type { FieldRules } from '../kit/form/rules.ts';

/** Which cards are shown, and the one that is looked at. */
export const attributes = {
  view: { kind: 'choice', values: ['all', 'consumer', 'workstation', 'datacenter', 'unified'], default: 'all' },
  card: { kind: 'choice', values: gpus.map(({ id }) => id), default: 'rtx-4090' },
} as const satisfies FieldRules;
