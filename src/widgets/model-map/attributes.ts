// What the map can be told, in its tag and in the address.

import type { FieldRules } from '../kit/form/rules.ts';
import { mappedIds } from './mapped.ts';
import { memoryClasses } from './model.ts';

/** How much memory there is, and the model that is looked at. */
export const attributes = {
  memory: { kind: 'choice', values: memoryClasses.map(String), default: '24' },
  model: { kind: 'choice', values: mappedIds, default: 'mistral-small-3.2-24b' },
} as const satisfies FieldRules;
