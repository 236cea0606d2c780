// The foldable parts of the calculator for memory: how it reckons and from what, and every card.

import type { VNode } from 'preact';
import { vram as words } from '#words/vram';
import { gpus } from '../data/gpus.ts';
import { memoryRules } from '../data/memory-rules.ts';
import { Figure } from '../kit/figure.tsx';
import { Panel } from '../kit/frame.tsx';
import { classes, data } from '../../shared/markup.ts';
import { Source } from '../kit/sources.tsx';
import { formatNumber, formatQuantity } from '../kit/numbers.ts';
import { judgeAll, type Fit } from './fits.ts';
import type { Plan } from './input.ts';
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

/** What is said of each card; where there is no room for columns, beside each value. */
const columns = { memory: words.memory, result: words.result, conversations: words.users };

/** Every card and box, small to large. */
export function CardsPanel({ plan }: { readonly plan: Plan }): VNode {
  const fits = judgeAll(plan, gpus).toSorted((first, second) => first.gpu.memoryGb - second.gpu.memoryGb);
  return (
    <Panel summary={words.allCards(gpus.length)}>
      <div class={classes.table} style="--room:24">
        <table>
          <thead>
            <tr>
              {[words.card, ...Object.values(columns)].map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {fits.map((fit) => (
              <CardRow key={fit.gpu.id} fit={fit} />
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  );
}

function CardRow({ fit }: { readonly fit: Fit }): VNode {
  const { gpu, cards, verdict, maxConversations } = fit;
  return (
    <tr>
      <th scope="row">
        {`${gpu.name} `}
        <small>
          <Source {...gpu} />
        </small>
      </th>
      <td {...{ [data.label]: columns.memory }}>{formatQuantity(gpu.memoryGb, 'GB')}</td>
      <td {...{ [data.label]: columns.result }}>
        <output name={`all-cards-${gpu.id}`} aria-live="off" data-verdict={verdict}>
          <data value={String(cards)}>{`${cards} ×`}</data>
          {` ${words.verdicts[verdict]}`}
        </output>
      </td>
      <td {...{ [data.label]: columns.conversations }}>
        <Figure name={`all-conversations-${gpu.id}`} value={maxConversations} text={formatNumber(maxConversations)} />
      </td>
    </tr>
  );
}
