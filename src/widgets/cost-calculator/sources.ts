// Where the calculator's figures were seen; their words go by their names. Purchase price, hours of work and hours under
// load have none: they are assumptions, and said to be.

import { priceSources } from '../data/price-sources.ts';
import type { Sourced } from '../data/schema.ts';
import type { costCalculator as words } from '#words/costCalculator';

/** One figure with its source. */
type CostRecord = Sourced & { readonly name: keyof typeof words.records };

/** All figures with a source. */
export const costRecords: readonly CostRecord[] = [
  { name: 'rate', ...priceSources.cardByTheHour },
  { name: 'server', ...priceSources.server },
  { name: 'api', ...priceSources.tokens },
  {
    name: 'power',
    source: 'https://www.bdew.de/service/daten-und-grafiken/bdew-strompreisanalyse/',
    asOf: '2026-01',
    verified: true,
  },
  { name: 'load', source: 'https://github.com/geerlingguy/ai-benchmarks', asOf: '2025-12', verified: true },
  { name: 'speed', source: 'https://www.nvidia.com/en-us/data-center/l4/', asOf: '2026-11', verified: true },
  { name: 'tax', source: 'https://www.gesetze-im-internet.de/ustg_1980/__12.html', asOf: '2026-11', verified: true },
  {
    name: 'parrotparkUse',
    source: 'https://correlaid.github.io/cdl_llm_hosting_material/04-alternatives.html',
    asOf: '2026-01',
    verified: true,
  },
  {
    name: 'parrotparkPrice',
    source: 'https://correlaid.github.io/datenfestival_ap3_session/',
    asOf: '2025-05',
    verified: false,
    unverified: ['output-price'],
  },
];
