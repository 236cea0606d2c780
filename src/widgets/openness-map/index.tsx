// The map of openness: which models explain what of themselves, and does that go with their licence?

import { opennessMap as words } from '#words/opennessMap';
import { createWidget } from '../kit/form/form.ts';
import { attributes } from './attributes.ts';
import { Controls } from './drawing/controls.tsx';
import { CriteriaPanel, SourcesPanel } from './drawing/panels.tsx';
import { Brief, Results } from './drawing/results.tsx';
import { texts } from './texts.ts';
import { readView } from './view.ts';

/** The map of openness. */
export const widget = createWidget({
  title: words.title,
  attributes,
  texts,
  draw: (form) => {
    const view = readView(form.values);
    return {
      brief: <Brief view={view} />,
      controls: <Controls form={form} />,
      results: <Results view={view} />,
      panels: (
        <>
          <CriteriaPanel view={view} />
          <SourcesPanel view={view} />
        </>
      ),
    };
  },
});
