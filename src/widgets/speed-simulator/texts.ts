// How the simulator's fields are called.

import { speedSimulator as words } from '#words/speedSimulator';
import { machineIds, measuredModels } from '../data/measurements.ts';
import type { FormTexts } from '../kit/form/texts.ts';
import type { attributes } from './attributes.ts';
import { machineNames } from './runners.ts';

/** What stands at each field. */
export const texts: FormTexts<typeof attributes> = {
  model: {
    label: words.model,
    options: measuredModels.map(({ id, name }) => ({ value: id, text: name })),
    unknown: words.unknownModel,
  },
  machines: {
    label: words.machines,
    options: machineIds.map((id) => ({ value: id, text: machineNames[id] })),
    unknown: words.unknownMachine,
  },
  seconds: { label: words.seconds, unit: words.second, step: { by: 5 } },
};
