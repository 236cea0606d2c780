// How the counter's fields are called.

import { tokenCounter as words } from '#words/tokenCounter';
import type { FormTexts } from '../kit/form/texts.ts';
import { attributes } from './attributes.ts';
import { samples } from './samples.ts';

const sampleOptions = samples.map(({ name }) => ({ value: name, text: words.samples[name], group: words.sampleGroup }));

/** What stands at each field. */
export const texts: FormTexts<typeof attributes> = {
  sample: {
    label: words.sample,
    options: [...sampleOptions, { value: 'own', text: words.own, group: words.ownGroup }],
  },
  encoding: {
    label: words.encoding,
    options: attributes.encoding.values.map((encoding) => ({ value: encoding, text: words.encodings[encoding] })),
  },
  text: { label: words.text },
};
