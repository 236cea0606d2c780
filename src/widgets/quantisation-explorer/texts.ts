// How the fields are called.

import { quantisationExplorer as words } from '#words/quantisationExplorer';
import { findRecord } from '../data/find-record.ts';
import type { FormTexts } from '../kit/form/texts.ts';
import { attributes, roundedModels } from './attributes.ts';

/** What stands at each field. */
export const texts: FormTexts<typeof attributes> = {
  bits: { label: words.bits, options: attributes.bits.values.map((value) => ({ value, text: value })) },
  model: {
    label: words.model,
    options: roundedModels.map(({ id, name, publisher }) => ({ value: id, text: name, group: publisher })),
    say: (id) => findRecord(roundedModels, String(id)).name,
  },
};
