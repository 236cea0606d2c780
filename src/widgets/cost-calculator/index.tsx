// The calculator for cost: own machine, rented card, rented server or price by the token, and where they cost the same.

import { costCalculator as words } from '#words/costCalculator';
import { createWidget } from '../kit/form/form.ts';
import type { Widget, WidgetState } from '../kit/frame/widget.ts';
import { formatNumber } from '../kit/numbers.ts';
import { attributes } from './attributes.ts';
import { Controls } from './drawing/controls.tsx';
import { OwnValuesPanel, SourcesPanel } from './drawing/panels.tsx';
import { Brief, Results } from './drawing/results.tsx';
import { TablePanel } from './drawing/table.tsx';
import { expandPreset } from './presets.ts';
import { readPlan } from './plan.ts';
import { texts } from './texts.ts';

const form = createWidget({
  title: words.title,
  attributes,
  texts,
  draw: (inputs) => {
    const plan = readPlan(inputs.values);
    return {
      brief: <Brief plan={plan} />,
      controls: <Controls form={inputs} />,
      results: <Results plan={plan} />,
      panels: (
        <>
          <OwnValuesPanel form={inputs} plan={plan} />
          <TablePanel plan={plan} />
          <SourcesPanel />
        </>
      ),
    };
  },
});

/** The calculator for cost. */
export const widget: Widget = {
  attributes,
  start: (written, link) => follow(form.start(expandPreset(written), link && expandPreset(link))),
};

/** A state in which the choice of a preset fills the other fields. */
function follow(state: WidgetState): WidgetState {
  const write = (value: number): string => formatNumber(value, 6);
  return { ...state, change: (values) => follow(state.change(expandPreset(values, write))) };
}
