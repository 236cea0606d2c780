// The foldable parts of the calculator for memory: how it reckons and from what, and every card.

import type { VNode } from 'preact';
import { vramCalculator as words } from '#words/vramCalculator';
import { gpus } from '../../data/gpus.ts';
import { memoryRules } from '../memory-rules.ts';
import { Figure } from '../../kit/results/figure.tsx';
import { Panel } from '../../kit/frame/frame.tsx';
import { Source } from '../../kit/results/sources.tsx';
import { DataTable, type TableRow } from '../../kit/results/table.tsx';
import { formatNumber, formatQuantity } from '../../kit/numbers.ts';
import { judgeAll, type Fit } from '../fits.ts';
import type { Plan } from '../plan.ts';
import { describeLayers } from './wording.ts';

/** How the calculator reckons, and the sources for what is chosen. */
export function SourcesPanel({ plan }: { readonly plan: Plan }): VNode {
  const { model, quantisation, card } = plan;
  return (
    <Panel summary={words.sources}>
      <p>
        <strong>{words.weights}</strong>
        {words.weightsHow}
      </p>
      <p>
        <strong>{words.kvName}</strong>
        {words.kvHow}
        {`${model.name}: ${model.layerGroups.map(describeLayers).join('; ')}.`}
      </p>
      <p>
        <strong>{words.severalName}</strong>
        {words.severalHow[0]}
        <sup>30</sup>
        {words.severalHow[1]}
      </p>
      <ul>
        {memoryRules.map((rule) => (
          <li key={rule.name}>
            {`${words.rules[rule.name]} `}
            <Source {...rule} />
          </li>
        ))}
        <li>
          {words.modelFacts(
            model.name,
            formatQuantity(model.totalParams / 1e9, words.parameters, 1),
            formatQuantity(model.contextTokens, words.tokens),
          )}
          <Source {...model} />
        </li>
        <li>
          {`${quantisation.name}: ${formatQuantity(quantisation.bitsPerWeight, words.bit, 2)}. ${words.bases[quantisation.basisNote]} `}
          <Source {...quantisation} />
        </li>
        <li>
          {`${card.name}: ${formatQuantity(card.memoryGb, 'GB')}. `}
          <Source {...card} />
        </li>
      </ul>
    </Panel>
  );
}

/** Every card and box, small to large. */
export function CardsPanel({ plan }: { readonly plan: Plan }): VNode {
  const fits = judgeAll(plan, gpus).toSorted((first, second) => first.gpu.memoryGb - second.gpu.memoryGb);
  const summary = words.allCards(gpus.length);
  return (
    <Panel summary={summary}>
      <DataTable
        caption={summary}
        columns={[words.card, words.memory, words.result, words.users]}
        rows={fits.map(describeRow)}
        room={24}
      />
    </Panel>
  );
}

function describeRow({ gpu, cards, verdict, maxConversations }: Fit): TableRow {
  return {
    key: gpu.id,
    head: (
      <>
        {`${gpu.name} `}
        <small>
          <Source {...gpu} />
        </small>
      </>
    ),
    cells: [
      formatQuantity(gpu.memoryGb, 'GB'),
      <output name={`all-cards-${gpu.id}`} aria-live="off" data-verdict={verdict}>
        <data value={String(cards)}>{`${cards} ×`}</data>
        {` ${words.verdicts[verdict]}`}
      </output>,
      <Figure name={`all-conversations-${gpu.id}`} value={maxConversations} text={formatNumber(maxConversations)} />,
    ],
  };
}
