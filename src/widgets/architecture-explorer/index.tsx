// The way of one question through the parts of Parrotpark: what lies where, for how long, and who could read it?

import { architectureExplorer as words } from '#words/architectureExplorer';
import { bindField } from '../kit/form/controls/control.tsx';
import { SteppedSelect } from '../kit/form/controls/stepped-select.tsx';
import { createWidget } from '../kit/form/form.ts';
import { attributes } from './attributes.ts';
import { PartsPanel, StepsPanel } from './drawing/panels.tsx';
import { Brief, Results } from './drawing/results.tsx';
import { options, texts } from './texts.ts';

/** The way of a question. */
export const widget = createWidget({
  title: words.title,
  attributes,
  texts,
  draw: (form) => {
    const number = Number(form.values.step);
    return {
      brief: <Brief number={number} />,
      controls: (
        <SteppedSelect
          {...bindField(form, 'step')}
          value={form.values.step}
          options={options}
          previous={words.previous}
          next={words.next}
        />
      ),
      results: <Results number={number} />,
      panels: (
        <>
          <StepsPanel number={number} />
          <PartsPanel />
        </>
      ),
    };
  },
});
