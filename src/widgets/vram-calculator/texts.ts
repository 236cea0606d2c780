// How the calculator's fields are called.

import { vramCalculator as words } from '#words/vramCalculator';
import { gpus } from '../data/gpus.ts';
import { models } from '../data/models.ts';
import { quantisations } from '../data/quantisations.ts';
import type { Gpu } from '../data/schema.ts';
import { findRecord } from '../data/find-record.ts';
import type { Option } from '../kit/form/controls/choice.tsx';
import type { FormTexts } from '../kit/form/texts.ts';
import { formatNumber, formatQuantity } from '../kit/numbers.ts';
import { attributes } from './attributes.ts';

const cardOptions = Object.entries(words.segments).flatMap(([segment, group]) =>
  gpus
    .filter((gpu) => gpu.segment === segment)
    .toSorted((first, second) => first.memoryGb - second.memoryGb)
    .map((gpu): Option => ({ value: gpu.id, text: describeCard(gpu), group })),
);

/** What stands at each field. */
export const texts: FormTexts<typeof attributes> = {
  model: {
    label: words.model,
    options: models.map(({ id, name, publisher }) => ({ value: id, text: name, group: publisher })),
    unknown: words.unknownModel,
  },
  bits: {
    label: words.method,
    options: quantisations.map(({ id, name }) => ({ value: id, text: name })),
    unknown: words.unknownBits,
  },
  context: {
    label: words.context,
    unit: words.tokens,
    step: { times: 2 },
    less: words.halfContext,
    more: words.doubleContext,
  },
  users: {
    label: words.users,
    less: words.oneLess,
    more: words.oneMore,
    say: (count) => formatQuantity(Number(count), words.ofConversations(Number(count))),
    most: (max) => words.mostUsers(formatQuantity(max, words.conversations(max))),
  },
  kv: {
    label: words.kv,
    options: attributes.kv.values.map((bits) => ({ value: bits, text: bits })),
    say: (bits) => formatQuantity(Number(bits), words.bit),
    unknown: () => words.wrongKv,
  },
  card: {
    label: words.card,
    options: cardOptions,
    say: (id) => findRecord(gpus, String(id)).name,
    unknown: words.unknownCard,
  },
};

function describeCard({ name, memoryGb }: Gpu): string {
  return name.includes('GB') ? name : `${name}, ${formatQuantity(memoryGb, 'GB')}`;
}

/** The round figures, each once. */
export const levelOptions = [...new Set(quantisations.map(({ nominalBits }) => String(nominalBits)))].map(
  (bits): Option => ({ value: bits, text: bits }),
);

/** The ways of storing with as many bits as one of them, and what they take in fact. */
export function listMethods(nominalBits: number): readonly Option[] {
  return quantisations
    .filter((quantisation) => quantisation.nominalBits === nominalBits)
    .map(({ id, name, bitsPerWeight }) => ({ value: id, text: `${name}: ${formatNumber(bitsPerWeight, 2)}` }));
}
