// The calculator for electricity: what a machine takes in a month, and what a thousand tokens take, with one model
// and with another.

import { energyCalculator as words } from '#words/energyCalculator';
import { createWidget } from '../kit/form/form.ts';
import { attributes } from './attributes.ts';
import { Key, MachinesChart } from './drawing/chart.tsx';
import { Controls } from './drawing/controls.tsx';
import { MachinesPanel, SourcesPanel } from './drawing/panels.tsx';
import { limitFields, readPlan } from './plan.ts';
import { Answer, Brief, MonthTable } from './drawing/results.tsx';
import { texts } from './texts.ts';

/** The calculator for electricity. */
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
      results: (
        <>
          <Answer plan={plan} />
          <MonthTable plan={plan} />
          <Key values={form.values} />
          <MachinesChart values={form.values} />
        </>
      ),
      panels: (
        <>
          <SourcesPanel plan={plan} values={form.values} />
          <MachinesPanel />
        </>
      ),
    };
  },
});
