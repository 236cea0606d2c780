// The foldable parts of the simulator: the bound from memory bandwidth, and where the figures come from.

import { speedSimulator as words } from '#words/speedSimulator';
import type { VNode } from 'preact';
import { machineIds, measurementSource, type MeasuredModel } from '../../data/measurements.ts';
import type { Sourced } from '../../data/schema.ts';
import { Panel } from '../../kit/frame/frame.tsx';
import { formatGb, formatQuantity } from '../../kit/numbers.ts';
import { Figure } from '../../kit/results/figure.tsx';
import { Source } from '../../kit/results/sources.tsx';
import { DataTable, type TableRow } from '../../kit/results/table.tsx';
import { bytesPerToken, efficiency } from '../model.ts';
import { formatSpeed } from './results.tsx';
import { listRunners, type Runner } from '../runners.ts';

/** Where the speed of reading was seen. */
const readingSources: Readonly<Record<'readingWords' | 'readingTokens', Sourced>> = {
  readingWords: {
    source: 'https://doi.org/10.1016/j.jml.2019.104047',
    asOf: '2019-12',
    published: true,
    verified: true,
  },
  readingTokens: {
    source: 'https://www.scaleway.com/en/docs/generative-apis/faq/',
    asOf: '2026-07',
    verified: true,
  },
};

/** How fast each machine could be, and how fast it was. */
export function BoundPanel({ model }: { readonly model: MeasuredModel }): VNode {
  return (
    <Panel summary={words.boundPanel}>
      <p>
        <strong>{words.boundName}</strong>
        {words.boundHow(formatGb(bytesPerToken(model)), model.name)}
      </p>
      {model.activeShare < 1 && <p>{words.expertsHow}</p>}
      <DataTable
        caption={words.boundPanel}
        columns={words.columns}
        rows={listRunners(machineIds, model).runners.map(describeRow)}
        room={34}
      />
      <p>{words.whyLess}</p>
    </Panel>
  );
}

function describeRow({ id, name, tokensPerS, on, remark, bandwidth, bound }: Runner): TableRow {
  const measured = formatSpeed(tokensPerS);
  const head = remark === undefined ? name : `${name}, ${remark}`;
  if (!bandwidth || bound === undefined)
    return { key: id, head, cells: [on === 'both' ? words.twoMemories : words.unknownBandwidth, '', measured, ''] };
  const reached = efficiency(tokensPerS, bound);
  return {
    key: id,
    head: (
      <>
        {`${head} `}
        <small>
          <Source {...bandwidth} />
        </small>
      </>
    ),
    cells: [
      formatQuantity(bandwidth.gbPerS, 'GB/s'),
      <Figure name={`bound-${id}`} value={bound} text={formatSpeed(bound)} />,
      measured,
      <Figure name={`reached-${id}`} value={reached} text={formatQuantity(reached * 100, '%')} />,
    ],
  };
}

/** Where the figures come from. */
export function SourcesPanel({ model }: { readonly model: MeasuredModel }): VNode {
  return (
    <Panel summary={words.sources}>
      <ul>
        <li>
          {words.measured}
          <Source {...measurementSource} />
        </li>
        <li>
          {words.file(model.name, formatQuantity(model.fileGb, 'GB', 2))}
          <Source {...model} />
        </li>
        {(['readingWords', 'readingTokens'] as const).map((name) => (
          <li key={name}>
            {words[name]}
            <Source {...readingSources[name]} />
          </li>
        ))}
        <li>{words.cutting}</li>
      </ul>
    </Panel>
  );
}
