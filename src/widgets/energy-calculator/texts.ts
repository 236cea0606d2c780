// How the calculator's fields are called.

import { energyCalculator as words } from '#words/energyCalculator';
import { measuredModels } from '../data/measurements.ts';
import type { FormTexts } from '../kit/form/texts.ts';
import type { attributes } from './attributes.ts';
import { nameMachine, offeredIds } from './machines.ts';

const modelOptions = measuredModels.map(({ id, name }) => ({ value: id, text: name }));

/** What stands at each field. */
export const texts: FormTexts<typeof attributes> = {
  machine: {
    label: words.machine,
    options: [
      ...offeredIds.map((id) => ({ value: id, text: nameMachine(id) })),
      { value: 'own', text: words.ownMachine },
    ],
    unknown: words.unknownMachine,
  },
  model: { label: words.model, options: modelOptions, unknown: words.unknownModel },
  compare: {
    label: words.compare,
    options: [...modelOptions, { value: 'none', text: words.noCompare }],
    unknown: words.unknownModel,
  },
  load: { label: words.load, unit: 'W', digits: 1, step: { by: 50 } },
  speed: { label: words.speed, unit: words.perSecond, digits: 1, step: { by: 10 } },
  idle: { label: words.idle, unit: 'W', digits: 1, step: { by: 10 } },
  on: { label: words.on, unit: words.hour, digits: 1, step: { by: 10 } },
  busy: { label: words.busy, unit: words.hour, digits: 1, step: { by: 10 } },
  pue: { label: words.pue, digits: 2, step: { by: 0.1 } },
  price: { label: words.price, unit: words.cent, digits: 2, step: { by: 1 } },
  grid: { label: words.grid, unit: words.gram, digits: 1, step: { by: 10 } },
};
