import { describe, expect, it } from 'vitest';
import { formatComparison, readCells } from '../../bench/report/against.ts';
import { isFault, type Figure } from '../../bench/report/figures.ts';
import { formatTables } from '../../bench/report/table.ts';

const figure = (more: Partial<Figure>): Figure => ({
  part: 'Pages',
  name: 'stage ready, ms',
  column: '60 slides',
  values: [1_543.2, 1_502, 1_610],
  ...more,
});
const before: readonly Figure[] = [
  figure({}),
  figure({ column: '6,000 slides', values: [], failure: 'not within 120 s' }),
  figure({ name: 'search, ms', values: [20] }),
  figure({ part: 'Commands', name: 'npm run build, s', column: 'our deck', values: [2.5, 2.4, 2.615] }),
];

describe('formatTables(figures)', () => {
  it('gives each part a table with medians, ranges and what is missing', () => {
    expect(formatTables(before)).toMatchInlineSnapshot(`
      "## Pages

      |  | 60 slides | 6,000 slides |
      |---|--:|--:|
      | stage ready, ms | 1,543 (1,502–1,610) | none: not within 120 s |
      | search, ms | 20 |  |

      ## Commands

      |  | our deck |
      |---|--:|
      | npm run build, s | 2.50 (2.40–2.62) |"
    `);
  });

  it('says what is more than it may be', () => {
    const large = figure({ values: [500], most: 400 });
    expect(formatTables([large])).toContain('| stage ready, ms | 500, more than 400 |');
    expect([large, figure({ most: 2_000 }), figure({ values: [], failure: 'x' })].map(isFault)).toEqual([
      true,
      false,
      true,
    ]);
  });
});

describe('formatComparison(figures, before)', () => {
  it('sets what an earlier run has printed beside this one', () => {
    const after = [
      ...before.slice(0, 2).map((each) => ({ ...each, values: [771, 750, 790], failure: '' })),
      figure({ name: 'new, ms', values: [1] }),
    ];
    expect(formatComparison(after, readCells(`# Benchmark\n\n${formatTables(before)}`))).toMatchInlineSnapshot(`
      "## Before and after

      |  | before | after | after / before |
      |---|--:|--:|--:|
      | stage ready, ms, 60 slides | 1,543 (1,502–1,610) | 771 (750–790) | 0.50 |
      | stage ready, ms, 6,000 slides | none: not within 120 s | 771 (750–790) |  |
      | new, ms, 60 slides | none | 1 |  |"
    `);
  });

  it('does not take a comparison for a run', () => {
    expect(readCells(formatComparison(before, new Map())).size).toBe(0);
    const both = `${formatTables(before)}\n\n${formatComparison(before, new Map())}\n`;
    expect(readCells(both)).toEqual(readCells(formatTables(before)));
  });
});
