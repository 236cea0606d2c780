// The foldable part of the decoder: how it reads, and in which order makers write dates.

import { modelNameDecoder as words } from '#words/modelNameDecoder';
import type { VNode } from 'preact';
import { Panel } from '../../kit/frame/frame.tsx';
import { DataTable } from '../../kit/results/table.tsx';
import { families, type DateOrder } from '../grammar/families.ts';
import { readDate } from '../read-number.ts';
import { describePart } from './wording.ts';

/** Four digits in each order, as they stand in real names. */
const samples: Readonly<Record<DateOrder, string>> = { yymm: '2506', mmyy: '1125', mmdd: '0528' };

/** How names are read. */
export function HowPanel(): VNode {
  return (
    <Panel summary={words.how}>
      <p>{words.howText}</p>
      <DataTable
        caption={words.orders}
        columns={[words.order, words.sample, words.sorts.family]}
        rows={Object.entries(samples).map(([order, digits]) => ({
          key: order,
          // Object.entries loses the type of the names.
          head: words.orderNames[order as DateOrder],
          cells: [describeSample(digits, order as DateOrder), listFamilies(order)],
        }))}
        room={26}
      />
    </Panel>
  );
}

function describeSample(digits: string, order: DateOrder): string {
  const meaning = readDate(digits, order);
  return meaning === undefined ? digits : `${digits}: ${describePart(meaning)}`;
}

function listFamilies(order: string): string {
  return families
    .filter(({ dateOrder }) => dateOrder === order)
    .map(({ name }) => name)
    .join(', ');
}
