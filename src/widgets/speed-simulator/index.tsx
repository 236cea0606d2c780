// The simulator of speed: machines write side by side as fast as they were measured, below the bound that their
// memory sets.

import { speedSimulator as words } from '#words/speedSimulator';
import { findRecord } from '../data/find-record.ts';
import { measuredModels } from '../data/measurements.ts';
import { Control } from '../kit/form/controls/control.tsx';
import { Row } from '../kit/form/controls/field.tsx';
import { createWidget } from '../kit/form/form.ts';
import { attributes } from './attributes.ts';
import { BoundPanel, SourcesPanel } from './drawing/panels.tsx';
import { Race } from './drawing/race.tsx';
import { Answer, Brief } from './drawing/results.tsx';
import { listRunners } from './runners.ts';
import { texts } from './texts.ts';

/** The simulator of speed. */
export const widget = createWidget({
  title: words.title,
  attributes,
  texts,
  draw: (form) => {
    const { machines, seconds } = form.values;
    const model = findRecord(measuredModels, form.values.model);
    const comparison = listRunners(machines, model);
    return {
      brief: <Brief comparison={comparison} />,
      controls: (
        <>
          <Row>
            <Control form={form} name="model" />
            <Control form={form} name="seconds" />
          </Row>
          <Control form={form} name="machines" />
        </>
      ),
      results: (
        <>
          <Answer comparison={comparison} model={model} />
          {/* A new race for each choice. */}
          <Race
            key={[model.id, seconds, ...machines].join()}
            runners={comparison.runners}
            model={model.name}
            limit={seconds}
            isLive={form.host.isLive}
          />
        </>
      ),
      panels: (
        <>
          <BoundPanel model={model} />
          <SourcesPanel model={model} />
        </>
      ),
    };
  },
});
