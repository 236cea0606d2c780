// The foldable parts of the calculator for cost: every figure to be changed, and where those to start from were seen.

import { costCalculator as words } from '#words/costCalculator';
import type { VNode } from 'preact';
import { Control } from '../../kit/form/controls/control.tsx';
import { Row } from '../../kit/form/controls/field.tsx';
import type { Form } from '../../kit/form/form.ts';
import { Panel } from '../../kit/frame/frame.tsx';
import { Source } from '../../kit/results/sources.tsx';
import type { attributes } from '../attributes.ts';
import { costRecords } from '../sources.ts';
import type { Plan } from '../plan.ts';
import { Brief } from './results.tsx';

type FieldName = keyof typeof attributes;

/** Rows of fields under a heading each. */
const groups: readonly (readonly [heading: string, ...rows: readonly FieldName[][]])[] = [
  [words.machineGroup, ['rate', 'hours', 'speed'], ['server', 'setup', 'years']],
  [words.ways.own.name, ['price', 'power'], ['load', 'busy', 'idle']],
  [words.ways.api.name, ['input', 'output', 'share']],
  [words.workGroup, ['workhours', 'wage']],
];

/** Every figure, to be changed; on a slide it lies over the results, so it says the answer itself. */
export function OwnValuesPanel({ form, plan }: { readonly form: Form<typeof attributes>; readonly plan: Plan }): VNode {
  return (
    <Panel summary={words.ownValues}>
      {/* Read out by the results already. */}
      <p class="own-answer" aria-hidden="true">
        <Brief plan={plan} />
      </p>
      <p>{words.enterNet}</p>
      {groups.map(([heading, ...rows]) => (
        // Rests with the other controls until the browser has taken over.
        <fieldset key={heading} class="own-values" disabled={!form.host.isLive}>
          <legend>{heading}</legend>
          {rows.map((names) => (
            <Row key={names.join()}>
              {names.map((name) => (
                <Control key={name} form={form} name={name} />
              ))}
            </Row>
          ))}
        </fieldset>
      ))}
    </Panel>
  );
}

/** How it is reckoned, and from what. */
export function SourcesPanel(): VNode {
  const { how } = words;
  const parts = [
    [how.even, how.evenHow],
    [how.limit, how.limitHow],
    [how.own, how.ownHow],
    [how.work, how.workHow],
    [how.association, how.associationHow],
  ];
  return (
    <Panel summary={words.sources}>
      {parts.map(([name, text]) => (
        <p key={name}>
          <strong>{name}</strong>
          {text}
        </p>
      ))}
      <ul>
        {costRecords.map((record) => (
          <li key={record.name}>
            {`${words.records[record.name]} `}
            <Source {...record} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}
