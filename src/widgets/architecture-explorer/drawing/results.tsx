// One step: the figure with its way, and what lies there, for how long, and who could read it.

import type { VNode } from 'preact';
import { architectureExplorer as words } from '#words/architectureExplorer';
import { Headline } from '../../kit/results/headline.tsx';
import { Diagram } from './diagram.tsx';
import { narrow, wide } from './layout.ts';
import { findStep, questions, type Step } from '../steps.ts';

/** The figure, and beside it the step in words. */
export function Results({ number }: { readonly number: number }): VNode {
  const step = findStep(number);
  const { title, happens } = words.steps[step.name];
  return (
    <>
      <div class="widget-figure">
        <Headline name="step" value={number} text={String(number)}>
          <strong>{title}</strong>
          {` ${happens}${step.inferred ? ` ${words.inferred}` : ''}`}
        </Headline>
        <div class="diagram">
          <Diagram step={step} layout={wide} />
          <Diagram step={step} layout={narrow} />
        </div>
      </div>
      <Answers step={step} />
    </>
  );
}

/** The step in one line. */
export function Brief({ number }: { readonly number: number }): VNode {
  return (
    <>
      <strong>{number}</strong>
      <span>{words.steps[findStep(number).name].title}</span>
    </>
  );
}

/** What lies there, for how long, and who could read it. */
function Answers({ step }: { readonly step: Step }): VNode {
  return (
    <dl class="station widget-details">
      {questions.map((question) => (
        <div key={question}>
          <dt>{words[question]}</dt>
          <dd>{words.steps[step.name][question]}</dd>
        </div>
      ))}
    </dl>
  );
}
