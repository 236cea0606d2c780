// How the field and the steps are called.

import { architectureExplorer as words } from '#words/architectureExplorer';
import type { Option } from '../kit/form/controls/choice.tsx';
import type { FormTexts } from '../kit/form/texts.ts';
import type { attributes } from './attributes.ts';
import { steps } from './steps.ts';

/** The steps to choose from. */
export const options: readonly Option[] = steps.map(({ name }, number) => ({
  value: String(number),
  text: words.option(number, words.steps[name].title),
}));

/** What stands at the field. */
export const texts: FormTexts<typeof attributes> = {
  step: { label: words.step, options, unknown: (quoted) => words.unknown(quoted, steps.length - 1) },
};
