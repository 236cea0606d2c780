// The foldable parts of the map: all models as a table, and the rule with the sources.

import { modelMap as words } from '#words/modelMap';
import type { VNode } from 'preact';
import { defaultQuantisation } from '../../data/quantisations.ts';
import { Panel } from '../../kit/frame/frame.tsx';
import { formatGb, formatNumber, formatQuantity } from '../../kit/numbers.ts';
import { Source } from '../../kit/results/sources.tsx';
import { DataTable } from '../../kit/results/table.tsx';
import { mapMonth } from '../mapped.ts';
import { conversationTokens } from '../model.ts';
import { placed, type View } from '../view.ts';
import { describeParameters, isOpen } from './wording.ts';

/** All models, those that need least first. */
export function TablePanel({ view: { chosen } }: { readonly view: View }): VNode {
  const summary = words.table(placed.length);
  return (
    <Panel summary={summary}>
      <DataTable
        caption={summary}
        columns={[words.model, words.need, words.memoryColumn, words.parameters, words.licence, words.openness]}
        rows={placed.map(({ model, need, memoryGb }) => ({
          key: model.id,
          marked: model === chosen.model,
          head: (
            <>
              {model.name}
              <small>{model.publisher}</small>
            </>
          ),
          cells: [
            formatGb(need.totalBytes),
            words.from(formatQuantity(memoryGb, 'GB')),
            describeParameters(model),
            model.licence,
            isOpen(model) ? words.trainedOpenly : words.onlyWeights,
          ],
        }))}
        room={34}
      />
    </Panel>
  );
}

/** How the map reckons, and where each model's figures were seen. */
export function RulePanel({ view: { chosen } }: { readonly view: View }): VNode {
  return (
    <Panel summary={words.rule}>
      <p>{words.ruleFits(formatNumber(conversationTokens))}</p>
      <p>
        {`${words.ruleBits(formatNumber(defaultQuantisation.bitsPerWeight, 2))} `}
        <Source {...defaultQuantisation} />
      </p>
      <p>{words.ruleMemory}</p>
      <p>{words.ruleChoice(mapMonth)}</p>
      <ul>
        {placed.map(({ model }) => (
          <li key={model.id}>
            {model === chosen.model ? <strong>{model.name}</strong> : model.name}
            {`, ${model.licence}: `}
            <Source {...model} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}
