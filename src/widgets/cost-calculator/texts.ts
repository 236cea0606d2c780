// How the calculator's fields are called.

import { costCalculator as words } from '#words/costCalculator';
import type { FormTexts } from '../kit/form/texts.ts';
import { attributes } from './attributes.ts';

const euro = { unit: '€', digits: 2 } as const;
const price = { unit: '€', digits: 6 } as const;

/** What stands at each field. */
export const texts: FormTexts<typeof attributes> = {
  preset: { label: words.preset, options: listOptions(attributes.preset.values, words.presets) },
  way: {
    label: words.way,
    options: attributes.way.values.map((value) => ({ value, text: words.ways[value].name })),
  },
  axis: { label: words.axis, options: listOptions(attributes.axis.values, words.axes) },
  tax: { label: words.tax, options: listOptions(attributes.tax.values, words.taxes) },
  work: { label: words.work, options: listOptions(attributes.work.values, words.works) },
  tokens: { label: words.tokens, digits: 3, step: { times: 2 } },
  share: { label: words.share, digits: 3, step: { by: 5 } },
  input: { label: words.input, ...price, step: { times: 2 } },
  output: { label: words.output, ...price, step: { times: 2 } },
  rate: { label: words.rate, ...euro, step: { by: 0.25 } },
  hours: { label: words.hours, digits: 2, step: { by: 10 } },
  speed: { label: words.speed, unit: words.perSecond, digits: 1, step: { times: 2 } },
  server: { label: words.server, ...euro, step: { by: 10 } },
  setup: { label: words.setup, ...euro, step: { by: 50 } },
  price: { label: words.price, ...euro, step: { by: 500 } },
  load: { label: words.load, unit: 'W', step: { by: 50 } },
  busy: { label: words.busy, digits: 1, step: { by: 10 } },
  idle: { label: words.idle, unit: 'W', step: { by: 10 } },
  power: { label: words.power, digits: 2, step: { by: 1 } },
  workhours: { label: words.workHours, digits: 1, step: { by: 1 } },
  wage: { label: words.wage, ...euro, step: { by: 5 } },
  years: { label: words.years, step: { by: 1 } },
};

function listOptions<Value extends string>(values: readonly Value[], names: Readonly<Record<Value, string>>) {
  return values.map((value) => ({ value, text: names[value] }));
}
