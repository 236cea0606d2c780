// The map of models: which open ones fit into how much memory, with about four bits and room for a conversation?

import { modelMap as words } from '#words/modelMap';
import { createWidget } from '../kit/form/form.ts';
import { attributes } from './attributes.ts';
import { Controls } from './drawing/controls.tsx';
import { RulePanel, TablePanel } from './drawing/panels.tsx';
import { Brief, Results } from './drawing/results.tsx';
import { texts } from './texts.ts';
import { readView } from './view.ts';

/** The map of models by memory. */
export const widget = createWidget({
  title: words.title,
  attributes,
  texts,
  draw: (form) => {
    const view = readView(form.values);
    return {
      brief: <Brief view={view} />,
      controls: <Controls form={form} />,
      results: <Results view={view} onChoose={(model) => form.host.change({ model })} />,
      panels: (
        <>
          <TablePanel view={view} />
          <RulePanel view={view} />
        </>
      ),
    };
  },
});
