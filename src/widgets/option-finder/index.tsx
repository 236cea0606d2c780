// The finder of rungs: six answers, and which rungs of the ladder go with them, why, and what speaks against each.

import { optionFinder as words } from '#words/optionFinder';
import { createWidget } from '../kit/form/form.ts';
import { attributes } from './attributes.ts';
import { Controls } from './drawing/controls.tsx';
import { findRungs } from './model.ts';
import { ReasonsPanel, RulesPanel } from './drawing/panels.tsx';
import { PaperForm } from './drawing/paper-form.tsx';
import { Brief, Results } from './drawing/results.tsx';
import { texts } from './texts.ts';

/** The finder of rungs. */
export const widget = createWidget({
  title: words.title,
  attributes,
  texts,
  draw: (form) => {
    const result = findRungs(form.values);
    return {
      brief: <Brief result={result} />,
      controls: <Controls form={form} isStricter={result.isStricter} />,
      results: (
        <>
          <Results result={result} />
          <PaperForm />
        </>
      ),
      panels: (
        <>
          <ReasonsPanel result={result} />
          <RulesPanel />
        </>
      ),
    };
  },
});
