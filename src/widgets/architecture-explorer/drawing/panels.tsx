// The foldable parts: all steps one below the other, and the parts with their sources.

import type { VNode } from 'preact';
import { architectureExplorer as words } from '#words/architectureExplorer';
import type { Sourced } from '../../data/schema.ts';
import { Panel } from '../../kit/frame/frame.tsx';
import { Source } from '../../kit/results/sources.tsx';
import { groups, type PartId } from '../parts.ts';
import { questions, steps } from '../steps.ts';

const book: Sourced = {
  source: 'https://correlaid.github.io/cdl_llm_hosting_material/02-software.html',
  asOf: '2026-01',
  verified: true,
};
const talk: Sourced = {
  source: 'https://correlaid.github.io/datenfestival_ap3_session/',
  asOf: '2025-05',
  verified: true,
};
const logging: Sourced = { source: 'https://docs.litellm.ai/docs/proxy/ui_logs', asOf: '2026-10', verified: true };

/** Every step with its answers. */
export function StepsPanel({ number }: { readonly number: number }): VNode {
  return (
    <Panel summary={words.allSteps(steps.length)}>
      <ol class="steps" start={0}>
        {steps.map(({ name, inferred }, index) => (
          <li key={name} aria-current={index === number ? 'step' : undefined}>
            <strong>{words.steps[name].title}</strong>
            {` ${words.steps[name].happens}`}
            {inferred && <em>{` ${words.inferred}`}</em>}
            <ul>
              {questions.map((question) => (
                <li key={question}>{`${words[question]} ${words.steps[name][question]}`}</li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </Panel>
  );
}

/** What each part does, and where that is known from. */
export function PartsPanel(): VNode {
  const parts: readonly PartId[] = ['user', ...Object.values(groups).flat()];
  return (
    <Panel summary={words.sources}>
      <p>
        {words.partsFrom}
        <Source {...book} />
      </p>
      <ul>
        {parts.map((part) => (
          <li key={part}>
            <strong>{words.parts[part]}</strong>
            {`: ${words.roles[part]}`}
          </li>
        ))}
      </ul>
      <p>
        {words.cardFrom}
        <Source {...talk} />
      </p>
      <p>
        {words.loggingFrom}
        <Source {...logging} />
      </p>
      <p>{words.ourView}</p>
    </Panel>
  );
}
