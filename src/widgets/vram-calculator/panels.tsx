// The foldable parts of the calculator for memory: how it reckons and from what, and every card.

import type { VNode } from 'preact';
import { gpus } from '../data/gpus.ts';
import { memoryRules } from '../data/memory-rules.ts';
import { Figure } from '../kit/figure.tsx';
import { Panel } from '../kit/frame.tsx';
import { classes, data } from '../../shared/markup.ts';
import { formatNumber, formatQuantity } from '../../shared/numbers.ts';
import { Source } from '../kit/sources.tsx';
import { judgeAll, type Fit } from './fits.ts';
import type { Plan } from './input.ts';
import { describeLayers, verdictWords } from './wording.ts';

/** How the calculator reckons, and the sources for what is chosen. */
export function SourcesPanel({ plan }: { readonly plan: Plan }): VNode {
  const { model, quantisation, card } = plan;
  return (
    <Panel summary="Annahmen und Quellen">
      <p>
        <strong>Gewichte</strong>: Parameter × Bit je Gewicht, geteilt durch 8. Bei Modellen aus Experten müssen alle
        Parameter in den Speicher, auch die gerade ruhenden.
      </p>
      <p>
        <strong>Gespräche (KV-Cache)</strong>: Werte je Token × Byte je Wert × Token × Gespräche.{' '}
        {`${model.name}: ${model.layerGroups.map(describeLayers).join('; ')}.`}
      </p>
      <p>
        <strong>Mehrere Karten</strong> teilen sich Gewichte und Gespräche, die Reserve braucht jede. 1&#8239;GB sind
        eine Milliarde Byte, 1&#8239;GiB sind 2<sup>30</sup> Byte, gut 7&#8239;% mehr.
      </p>
      <ul>
        {memoryRules.map((rule) => (
          <li key={rule.text}>
            {`${rule.text} `}
            <Source {...rule} />
          </li>
        ))}
        <li>
          {`${model.name}: ${formatQuantity(model.totalParams / 1e9, 'Mrd. Parameter', 1)}, höchstens ${formatQuantity(model.contextTokens, 'Token')}. `}
          <Source {...model} />
        </li>
        <li>
          {`${quantisation.name}: ${formatQuantity(quantisation.bitsPerWeight, 'Bit', 2)}. ${quantisation.basisNote} `}
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
const columns = { memory: 'Speicher', result: 'Ergebnis', conversations: 'Gespräche' };

/** Every card and box, small to large. */
export function CardsPanel({ plan }: { readonly plan: Plan }): VNode {
  const fits = judgeAll(plan, gpus).toSorted((first, second) => first.gpu.memoryGb - second.gpu.memoryGb);
  return (
    <Panel summary={`Alle ${gpus.length} Karten`}>
      <div class={classes.table} style="--room:24">
        <table>
          <thead>
            <tr>
              {['Karte oder Box', ...Object.values(columns)].map((name) => (
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
          {` ${verdictWords[verdict]}`}
        </output>
      </td>
      <td {...{ [data.label]: columns.conversations }}>
        <Figure name={`all-conversations-${gpu.id}`} value={maxConversations} text={formatNumber(maxConversations)} />
      </td>
    </tr>
  );
}
