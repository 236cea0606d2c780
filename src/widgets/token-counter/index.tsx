// The counter of tokens: the same in German and English, cut into the pieces that a model reads, and a text of one's own.

import { tokenCounter as words } from '#words/tokenCounter';
import { createWidget } from '../kit/form/form.ts';
import { attributes } from './attributes.ts';
import { Controls } from './drawing/controls.tsx';
import { readEncoder } from './encoder-loader.ts';
import { OwnBrief, OwnResults } from './drawing/own-results.tsx';
import { HowPanel, SamplesPanel } from './drawing/panels.tsx';
import { Brief, Results } from './drawing/results.tsx';
import { samples } from './samples.ts';
import { texts } from './texts.ts';

/** The counter of tokens. */
export const widget = createWidget({
  title: words.title,
  attributes,
  texts,
  draw: (form) => {
    const { values, host } = form;
    const encoder = readEncoder(host.isLive);
    const sample = samples.find(({ name }) => name === values.sample);
    return {
      brief: sample ? (
        <Brief sample={sample} encoding={values.encoding} />
      ) : (
        <OwnBrief text={values.text} encoder={encoder} />
      ),
      controls: <Controls form={form} encoder={encoder} />,
      results: sample ? (
        <Results sample={sample} encoding={values.encoding} />
      ) : (
        <OwnResults text={values.text} encoder={encoder} />
      ),
      panels: (
        <>
          <SamplesPanel shown={values.sample} />
          <HowPanel />
        </>
      ),
    };
  },
});
