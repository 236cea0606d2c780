// What the fields say, as records to reckon with.

import { vramCalculator as words } from '#words/vramCalculator';
import { gpus } from '../data/gpus.ts';
import { models } from '../data/models.ts';
import { quantisations } from '../data/quantisations.ts';
import { findRecord } from '../data/find-record.ts';
import type { Gpu } from '../data/schema.ts';
import type { Limits } from '../kit/form/inputs.ts';
import type { ValuesOf } from '../kit/form/rules.ts';
import { formatQuantity } from '../kit/numbers.ts';
import type { attributes } from './attributes.ts';
import type { Setup } from '../data/memory-need.ts';

/** What is read from the fields. */
type Values = ValuesOf<typeof attributes>;

/** What is to run, and the card that it is asked about. */
export interface Plan extends Setup {
  readonly card: Gpu;
}

/** The plan that the fields describe. */
export function readPlan({ model, bits, context, users, kv, card }: Values): Plan {
  return {
    model: findRecord(models, model),
    quantisation: findRecord(quantisations, bits),
    contextTokens: context,
    conversations: users,
    kvBits: kv === '8' ? 8 : 16,
    card: findRecord(gpus, card),
  };
}

/** A conversation is as long as the model reads. */
export function limitFields(values: Values): Limits<typeof attributes> {
  const { name, contextTokens } = findRecord(models, values.model);
  return {
    context: {
      max: contextTokens,
      tooMuch: words.mostTokens(name, formatQuantity(contextTokens, words.tokens)),
    },
  };
}
