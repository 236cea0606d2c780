// The foldable parts: all cards of the class as a table, and where figures come from.

import type { VNode } from 'preact';
import { gpuExplorer as words } from '#words/gpuExplorer';
import { findFormats } from '../formats.ts';
import type { Gpu } from '../../data/schema.ts';
import { Panel } from '../../kit/frame/frame.tsx';
import { Source } from '../../kit/results/sources.tsx';
import { DataTable, type TableRow } from '../../kit/results/table.tsx';
import { isDoubtful } from '../model.ts';
import { listDrawn, type Scene } from '../scene.ts';
import { formatBandwidth, formatMemory, formatPower, formatReads, listFormats } from './wording.ts';

/** All that the chart shows. */
export function TablePanel({ scene }: { readonly scene: Scene }): VNode {
  const { cards, chosen } = scene;
  const shown = cards.includes(chosen) ? cards : listDrawn(scene);
  const summary = words.table(shown.length);
  return (
    <Panel summary={summary}>
      <DataTable
        caption={summary}
        columns={[words.card, words.memory, words.bandwidth, words.readsShort, words.power, words.formats]}
        rows={shown.map((card) => describeRow(card, card === chosen))}
        room={34}
      />
    </Panel>
  );
}

function describeRow(card: Gpu, marked: boolean): TableRow {
  return {
    key: card.id,
    marked,
    head: (
      <>
        {card.name}
        <small>{words.short[card.segment]}</small>
      </>
    ),
    cells: [
      formatMemory(card),
      formatBandwidth(card),
      isDoubtful(card, 'bandwidth') ? words.unknown : formatReads(card),
      formatPower(card),
      listFormats(findFormats(card)),
    ],
  };
}

/** How the figure reckons, and the sources of what is shown. */
export function SourcesPanel({ scene }: { readonly scene: Scene }): VNode {
  const formats = findFormats(scene.chosen);
  return (
    <Panel summary={words.sources}>
      <p>{words.how}</p>
      <p>{words.powerHow}</p>
      <p>
        {`${words.formatsHow} `}
        {formats && <Source {...formats} />}
      </p>
      <ul>
        {listDrawn(scene).map((card) => (
          <li key={card.id}>
            {`${card.name}: `}
            <Source {...card} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}
