// What the simulator can be told, in its tag and in the address.

import { machineIds, modelIds } from '../data/measurements.ts';
import type { FieldRules } from '../kit/form/rules.ts';

/** The simulator's attributes, in the order of the address. */
export const attributes = {
  model: { kind: 'choice', values: modelIds, default: modelIds[0] },
  machines: {
    kind: 'list',
    values: machineIds,
    default: ['raspberry-pi-5', 'ryzen-ai-340-laptop', 'rtx-3060-pc', 'rtx-4090-pc'],
  },
  seconds: { kind: 'count', min: 1, max: 600, default: 10 },
} as const satisfies FieldRules;
