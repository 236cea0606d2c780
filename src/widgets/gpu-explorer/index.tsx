// Cards and boxes by memory and bandwidth: how often a second can each read all that it holds?

import { gpuExplorer as words } from '#words/gpuExplorer';
import { createWidget } from '../kit/form/form.ts';
import { attributes } from './attributes.ts';
import { Controls } from './drawing/controls.tsx';
import { SourcesPanel, TablePanel } from './drawing/panels.tsx';
import { readScene } from './scene.ts';
import { Brief, Results } from './drawing/results.tsx';
import { texts } from './texts.ts';

/** The comparison of cards. */
export const widget = createWidget({
  title: words.title,
  attributes,
  texts,
  draw: (form) => {
    const scene = readScene(form.values);
    return {
      brief: <Brief scene={scene} />,
      controls: <Controls form={form} scene={scene} />,
      results: <Results scene={scene} onChoose={(card) => form.host.change({ card })} />,
      panels: (
        <>
          <TablePanel scene={scene} />
          <SourcesPanel scene={scene} />
        </>
      ),
    };
  },
});
