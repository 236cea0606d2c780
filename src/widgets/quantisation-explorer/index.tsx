// Quantisation to be tried out: real weights rounded to few bits, how small a model gets, and what it loses.

import { quantisationExplorer as words } from '#words/quantisationExplorer';
import { findRecord } from '../data/find-record.ts';
import { Control } from '../kit/form/controls/control.tsx';
import { createWidget } from '../kit/form/form.ts';
import { attributes, roundedModels } from './attributes.ts';
import { readLevel } from './level.ts';
import { texts } from './texts.ts';
import { BitsPanel, LevelsPanel, SourcesPanel } from './drawing/panels.tsx';
import { Brief, Results } from './drawing/results.tsx';

/** Quantisation to be tried out. */
export const widget = createWidget({
  title: words.title,
  attributes,
  texts,
  draw: (form) => {
    const model = findRecord(roundedModels, form.values.model);
    const level = readLevel(form.values.bits, model);
    return {
      brief: <Brief level={level} />,
      controls: (
        <>
          <Control form={form} name="bits" sideBySide />
          <Control form={form} name="model" />
        </>
      ),
      results: <Results level={level} model={model} />,
      panels: (
        <>
          <BitsPanel level={level} />
          <LevelsPanel level={level} model={model} />
          <SourcesPanel level={level} model={model} />
        </>
      ),
    };
  },
});
