// What each way costs, as a table in a part that folds open.

import { costCalculator as words } from '#words/costCalculator';
import type { ComponentChildren, VNode } from 'preact';
import { hoursPerMonth } from '../../data/power-use.ts';
import { Panel } from '../../kit/frame/frame.tsx';
import { formatEuro, formatNumber } from '../../kit/numbers.ts';
import { Figure } from '../../kit/results/figure.tsx';
import { DataTable, type TableRow } from '../../kit/results/table.tsx';
import { isTooMuch } from '../answer.ts';
import { breakEvenAmount, costAfter, costPerMillion } from '../model.ts';
import { findWay, monthlyCost, wayIds, type Plan, type WayId } from '../plan.ts';

/** The figures of the chart. */
export function TablePanel({ plan }: { readonly plan: Plan }): VNode {
  return (
    <Panel summary={words.figures}>
      <CostTable plan={plan} />
      <SameRent plan={plan} />
    </Panel>
  );
}

/** At how many hours two rents are the same, by the hour and by the month; nothing if no month is that long. */
function SameRent({ plan: { values } }: { readonly plan: Plan }): VNode | null {
  const hours = breakEvenAmount(values.server, values.rate);
  if (hours === undefined || hours === 0 || hours > hoursPerMonth) return null;
  return (
    <p>
      {words.sameRent}
      <Figure name="even-hours" value={hours} text={words.hoursLong(formatNumber(hours, 1))} />.
    </p>
  );
}

function CostTable({ plan }: { readonly plan: Plan }): VNode {
  const { way, monthly, perMillion } = words.columns;
  return (
    <DataTable
      caption={words.table}
      columns={[way, monthly, words.inYears(plan.values.years), perMillion]}
      rows={wayIds.map((id) => listCosts(plan, id))}
      room={32}
    />
  );
}

function listCosts(plan: Plan, id: WayId): TableRow {
  const way = findWay(plan, id);
  const marked = id === plan.values.way;
  const head = { key: id, head: nameWay(plan, id), marked };
  if (way === undefined) return { ...head, cells: [words.withoutPrice, words.withoutPrice, words.withoutPrice] };
  const { tokens } = plan.values;
  const monthly = monthlyCost(plan, way);
  const total = costAfter(way, plan.months, tokens);
  return {
    ...head,
    cells: [
      <Figure name={`${id}-month`} value={monthly} text={formatEuro(monthly)} />,
      <Figure name={`${id}-total`} value={total} text={formatEuro(total)} />,
      describePerMillion(plan, id, monthly),
    ],
  };
}

function describePerMillion(plan: Plan, id: WayId, monthly: number): ComponentChildren {
  if (id !== 'api' && isTooMuch(plan, id)) return words.beyond;
  const perMillion = costPerMillion(monthly, plan.values.tokens);
  if (perMillion === undefined) return words.noTokens;
  return <Figure name={`${id}-million`} value={perMillion} text={formatEuro(perMillion)} />;
}

function nameWay({ values }: Plan, id: WayId): string {
  const { name } = words.ways[id];
  return id === 'own' && values.price > 0 ? `${name} (${words.bought(formatEuro(values.price))})` : name;
}
