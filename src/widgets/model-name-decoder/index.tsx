// The decoder of names: what a model's name on Hugging Face says, part by part, and what it cannot say.

import { modelNameDecoder as words } from '#words/modelNameDecoder';
import { createWidget } from '../kit/form/form.ts';
import { attributes } from './attributes.ts';
import { readName } from './model.ts';
import { Controls } from './drawing/controls.tsx';
import { HowPanel } from './drawing/panels.tsx';
import { Brief, Results } from './drawing/results.tsx';
import { texts } from './texts.ts';

/** The decoder of names. */
export const widget = createWidget({
  title: words.title,
  attributes,
  texts,
  draw: (form) => {
    const { name } = form.values;
    const reading = readName(name);
    return {
      brief: <Brief parts={reading.parts} />,
      controls: <Controls form={form} />,
      results: <Results name={name} reading={reading} />,
      panels: <HowPanel />,
    };
  },
});
