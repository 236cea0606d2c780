// How the map's fields are called.

import { modelMap as words } from '#words/modelMap';
import type { FormTexts } from '../kit/form/texts.ts';
import { formatQuantity } from '../kit/numbers.ts';
import type { attributes } from './attributes.ts';
import { memoryClasses } from './model.ts';
import { placed } from './view.ts';

/** What stands at each field. */
export const texts: FormTexts<typeof attributes> = {
  memory: {
    label: words.memory,
    options: memoryClasses.map((size) => ({ value: String(size), text: String(size) })),
  },
  model: {
    label: words.model,
    options: memoryClasses.flatMap((size) =>
      placed
        .filter(({ memoryGb }) => memoryGb === size)
        .map(({ model }) => ({ value: model.id, text: model.name, group: words.from(formatQuantity(size, 'GB')) })),
    ),
    unknown: words.unknownModel,
  },
};
