// What comes of the plan: electricity for a thousand tokens in large, and a month of each model.

import { energyCalculator as words } from '#words/energyCalculator';
import type { ComponentChildren, VNode } from 'preact';
import { formatEuro, formatQuantity } from '../../kit/numbers.ts';
import { Figure } from '../../kit/results/figure.tsx';
import { Headline } from '../../kit/results/headline.tsx';
import { DataTable } from '../../kit/results/table.tsx';
import type { Plan, Side } from '../plan.ts';

/** Watt-hours, with two decimals where they are few. */
export function formatWh(wh: number): string {
  return formatQuantity(wh, words.perTokens, wh < 10 ? 2 : 0);
}

function formatKwh(kwh: number): string {
  return formatQuantity(kwh, 'kWh', kwh < 1_000 ? 1 : 0);
}

/** The result in large, and what it means. */
export function Answer({ plan }: { readonly plan: Plan }): VNode {
  const { first } = plan;
  if (!first)
    return (
      <output name="summary" aria-live="polite">
        <strong>{plan.refusal}</strong>
      </output>
    );
  return (
    <Headline name="per-thousand" value={first.whPerThousand / 1_000} text={formatWh(first.whPerThousand)}>
      <strong>{words.perThousand(first.name)}</strong>
      {` ${[compareWith(first, plan), describeMonth(first, plan)].filter(Boolean).join(' ')}`}
    </Headline>
  );
}

/** The result in one line. */
export function Brief({ plan: { first, refusal } }: { readonly plan: Plan }): VNode {
  if (!first) return <span>{refusal}</span>;
  return (
    <>
      <strong>{formatWh(first.whPerThousand)}</strong>
      <span>{words.perThousandShort(first.name)}</span>
    </>
  );
}

function compareWith(first: Side, { second, onHours }: Plan): string {
  if (second === 'not-asked') return '';
  if (typeof second === 'string') return words.gaps[second];
  const change = second.whPerThousand / first.whPerThousand - 1;
  const say = change < 0 ? words.less : words.more;
  const said = say(second.name, formatWh(second.whPerThousand), formatQuantity(Math.abs(change) * 100, '%'));
  const isLate = second.busyHours > onHours;
  return isLate ? `${said} ${words.longer(formatQuantity(second.busyHours, words.hour, 1))}` : said;
}

function describeMonth({ month }: Side, { idleKwh }: Plan): string {
  if (month.kwh === 0) return words.off;
  return words.month(formatKwh(month.kwh), formatQuantity((idleKwh / month.kwh) * 100, '%'));
}

/** A month with the first model, and beside it the same amount of text with the second. */
export function MonthTable({ plan: { first, second } }: { readonly plan: Plan }): VNode | null {
  if (!first) return null;
  const sides = typeof second === 'string' ? [first] : [first, second];
  const row = (key: string, head: string, cell: (side: Side, name: string) => ComponentChildren) => ({
    key,
    head,
    cells: sides.map((side, index) => cell(side, index === 0 ? key : `${key}-2`)),
  });
  const { rows } = words;
  return (
    <div class="month">
      <DataTable
        caption={words.perMonth}
        columns={[words.perMonth, ...sides.map(({ name }) => name)]}
        rows={[
          row('hours', rows.hours, ({ busyHours }, name) => (
            <Figure name={name} value={busyHours} text={formatQuantity(busyHours, words.hour, 1)} />
          )),
          row('kwh', rows.kwh, ({ month }, name) => (
            <Figure name={name} value={month.kwh} text={formatKwh(month.kwh)} />
          )),
          row('eur', rows.eur, ({ month }, name) => (
            <Figure name={name} value={month.eur} text={formatEuro(month.eur)} />
          )),
          row('kg', rows.kg, ({ month }, name) => (
            <Figure name={name} value={month.kg} text={formatQuantity(month.kg, 'kg', 1)} />
          )),
        ]}
        room={24}
      />
    </div>
  );
}
