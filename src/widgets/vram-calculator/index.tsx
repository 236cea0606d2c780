// The calculator for memory: which model, how many bits, how many conversations, and on which card?

import { vramCalculator as words } from '#words/vramCalculator';
import { createWidget } from '../kit/form/form.ts';
import { attributes } from './attributes.ts';
import { Controls } from './drawing/controls.tsx';
import { CardsPanel, SourcesPanel } from './drawing/panels.tsx';
import { limitFields, readPlan } from './plan.ts';
import { Brief, Results } from './drawing/results.tsx';
import { texts } from './texts.ts';

/** The calculator for memory. */
export const widget = createWidget({
  title: words.title,
  attributes,
  texts,
  limit: limitFields,
  draw: (form) => {
    const plan = readPlan(form.values);
    return {
      brief: <Brief plan={plan} />,
      controls: <Controls form={form} />,
      results: <Results plan={plan} />,
      panels: (
        <>
          <SourcesPanel plan={plan} />
          <CardsPanel plan={plan} />
        </>
      ),
    };
  },
});
