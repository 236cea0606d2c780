// The foldable parts: why "4 bit" takes more than four, all levels as a table, and sources.

import { quantisationExplorer as words } from '#words/quantisationExplorer';
import type { VNode } from 'preact';
import type { LanguageModel } from '../../data/schema.ts';
import { Panel } from '../../kit/frame/frame.tsx';
import { formatGb, formatNumber, formatQuantity } from '../../kit/numbers.ts';
import { Figure } from '../../kit/results/figure.tsx';
import { Source } from '../../kit/results/sources.tsx';
import { DataTable } from '../../kit/results/table.tsx';
import { blocksSource, findBlock } from '../bits.ts';
import { listLevels, type Level } from '../level.ts';
import { lossSource } from '../losses.ts';
import { weightsSource } from '../weights.ts';
import { formatBits, formatError, formatLoss } from './wording.ts';

interface LevelProps {
  readonly level: Level;
  readonly model: LanguageModel;
}

/** What the bits of a weight are for. */
export function BitsPanel({ level: { parts, quantisation } }: { readonly level: Level }): VNode {
  const block = findBlock(quantisation);
  const rows = [
    { key: 'value', name: words.partValue, bits: parts.value },
    { key: 'scales', name: words.partScales, bits: parts.scales },
    { key: 'finer', name: words.partFiner, bits: parts.finerLayers },
    { key: 'total', name: words.partTotal, bits: parts.total },
  ];
  return (
    <Panel summary={words.why}>
      <p>{words.whyText}</p>
      {block && (
        <p>
          {words.blockSum(
            quantisation.name,
            `${formatNumber(block.weights)} × ${formatNumber(parts.value)} + ${formatNumber(block.scaleBits)}`,
            formatNumber(block.weights),
            formatNumber(parts.value + parts.scales, 4),
          )}
        </p>
      )}
      <DataTable
        caption={words.partsOf(quantisation.name)}
        columns={[words.part, words.bitsPerWeight]}
        rows={rows.map(({ key, name, bits }) => ({
          key,
          head: name,
          cells: [<Figure name={`bits-${key}`} value={bits} text={formatBits(bits)} />],
          marked: key === 'total',
        }))}
        room={24}
      />
      <p>{words.whyMore}</p>
    </Panel>
  );
}

/** All levels side by side: what the pictures show, in figures. */
export function LevelsPanel({ level, model }: LevelProps): VNode {
  const [first, second] = level.losses;
  return (
    <Panel summary={words.allLevels}>
      <DataTable
        caption={words.allLevels}
        columns={[words.method, words.bit, words.size, words.off, first?.name ?? '', second?.name ?? '']}
        rows={listLevels(model).map((each) => ({
          key: each.quantisation.id,
          head: each.quantisation.name,
          cells: [
            formatBits(each.quantisation.bitsPerWeight),
            formatGb(each.bytes),
            formatError(each.error),
            ...each.losses.map(({ loss }) => (loss === undefined ? words.unmeasured : formatLoss(loss))),
          ],
          marked: each.quantisation === level.quantisation,
        }))}
        room={34}
      />
      <p>{words.columnsExplained}</p>
    </Panel>
  );
}

/** Where everything was seen. */
export function SourcesPanel({ level: { quantisation }, model }: LevelProps): VNode {
  const records = [
    { text: words.weightsFrom, source: weightsSource },
    { text: words.blocksFrom, source: blocksSource },
    { text: words.lossFrom, source: lossSource },
    {
      text: `${quantisation.name}: ${formatQuantity(quantisation.bitsPerWeight, words.bit, 2)}.`,
      source: quantisation,
    },
    {
      text: `${model.name}: ${formatQuantity(model.totalParams / 1e9, words.parameters, 1)}.`,
      source: model,
    },
  ];
  return (
    <Panel summary={words.sources}>
      <p>{words.how}</p>
      <ul>
        {records.map(({ text, source }) => (
          <li key={text}>
            {`${text} `}
            <Source {...source} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}
