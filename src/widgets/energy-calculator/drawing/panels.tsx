// The foldable parts of the calculator: every measurement, and what the sums rest on.

import { energyCalculator as words } from '#words/energyCalculator';
import type { VNode } from 'preact';
import { measuredModels, measurementSource } from '../../data/measurements.ts';
import type { Sourced } from '../../data/schema.ts';
import { Panel } from '../../kit/frame/frame.tsx';
import { formatQuantity } from '../../kit/numbers.ts';
import { Figure } from '../../kit/results/figure.tsx';
import { Source } from '../../kit/results/sources.tsx';
import { DataTable, type TableRow } from '../../kit/results/table.tsx';
import { findRun, nameMachine, offeredIds } from '../machines.ts';
import { waterLitres, whPerThousandTokens } from '../model.ts';
import type { Plan, Values } from '../plan.ts';
import { formatWh } from './results.tsx';

/** Litres that evaporate per kWh of the German mix. */
const waterPerKwh = 1.947;

const sources = {
  price: { source: 'https://www.bdew.de/service/daten-und-grafiken/bdew-strompreisanalyse/', asOf: '2026-01' },
  grid: {
    source: 'https://www.umweltbundesamt.de/themen/klima-energie/energieversorgung/strom-waermeversorgung-in-zahlen',
    asOf: '2025-04',
  },
  water: {
    source:
      'https://github.com/genai-impact/ecologits/blob/2d0a1c76358a1aad0c530d47794e37465ad029e8/ecologits/data/electricity_mixes.csv',
    asOf: '2025-11',
  },
  waterFormula: { source: 'https://arxiv.org/abs/2304.03271', asOf: '2023-04', published: true },
} as const satisfies Record<string, Pick<Sourced, 'source' | 'asOf' | 'published'>>;

/** Every measurement with watts. */
export function MachinesPanel(): VNode {
  const rows = offeredIds.flatMap((machine) =>
    measuredModels.flatMap(({ id, name }): TableRow[] => {
      const run = findRun(machine, id);
      if (!run) return [];
      const wh = whPerThousandTokens(run.watts, run.tokensPerS);
      return [
        {
          key: `${machine}-${id}`,
          head: (
            <>
              {`${nameMachine(machine)} `}
              <small>{name}</small>
            </>
          ),
          cells: [
            formatQuantity(run.watts, 'W', 1),
            formatQuantity(run.tokensPerS, words.perSecond, 1),
            <Figure name={`wh-${machine}-${id}`} value={wh / 1_000} text={formatWh(wh)} />,
          ],
        },
      ];
    }),
  );
  return (
    <Panel summary={words.allMachines}>
      <DataTable caption={words.allMachines} columns={words.columns} rows={rows} room={32} />
    </Panel>
  );
}

/** How it reckons, with what, and from where. */
export function SourcesPanel({ plan: { first }, values }: { readonly plan: Plan; readonly values: Values }): VNode {
  const machineKwh = (first?.month.kwh ?? 0) / values.pue;
  const litres = waterLitres(machineKwh, { pue: values.pue, onSite: 0, offSite: waterPerKwh });
  return (
    <Panel summary={words.sources}>
      <p>
        <strong>{words.how}</strong>
        {words.howMonth}
      </p>
      <ul>
        <li>
          {words.measured}
          <Source {...measurementSource} />
        </li>
        <li>{words.idleHow}</li>
        <li>{words.pueHow}</li>
        <li>
          {words.priceHow}
          <Source {...sources.price} verified />
        </li>
        <li>
          {words.gridHow}
          <Source {...sources.grid} verified />
        </li>
      </ul>
      <p>
        <strong>{words.water}</strong>
      </p>
      <p>
        {words.waterHow(formatQuantity(litres, 'l'))}
        <Source {...sources.water} verified />
      </p>
      <p>
        {words.waterFormula}
        <Source {...sources.waterFormula} verified />
      </p>
    </Panel>
  );
}
