import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Finding } from '../../../../src/compiler/findings.ts';

const find = (level: Finding['level'], line: number, rule = 'some-rule'): Finding => ({
  level,
  line,
  column: 1,
  file: 'slides/01-a.md',
  rule,
  message: 'Something is wrong.',
  fix: 'Mend it.',
});
const findings = [find('error', 1), find('warning', 2), find('notice', 3), find('notice', 4, 'too-many-words')];

let output: string[];
let errors: string[];
beforeEach(() => {
  output = [];
  errors = [];
  vi.spyOn(console, 'log').mockImplementation((text: unknown) => void output.push(String(text)));
  vi.spyOn(console, 'error').mockImplementation((text: unknown) => void errors.push(String(text)));
  // What has been said once is not said again by the same command.
  vi.resetModules();
});
afterEach(() => vi.restoreAllMocks());

/** The lines of the findings that were said in full. */
const listFull = (): number[] =>
  [...errors.join('\n').matchAll(/^slides\/01-a\.md:(\d+):1 /gm)].map(([, n]) => Number(n));

describe('reports of findings', () => {
  it.each([
    ['reportErrors', [1], ['1 warning, 2 notices: npm run check lists them.']],
    ['reportAll', [1, 2, 3, 4], []],
  ] as const)('%s', async (name, full, counted) => {
    const reports = await import('../../../../src/commands/run/report-findings.ts');
    reports[name](findings, true);
    expect([listFull(), output]).toEqual([full, counted]);
  });

  it('count the same findings once, also when a release builds the deck three times', async () => {
    const { reportErrors } = await import('../../../../src/commands/run/report-findings.ts');
    for (let build = 0; build < 3; build++) reportErrors(findings.slice(1), true);
    expect([errors, output]).toEqual([[], ['1 warning, 2 notices: npm run check lists them.']]);
  });

  it('say nothing of nothing', async () => {
    const { reportErrors } = await import('../../../../src/commands/run/report-findings.ts');
    reportErrors([], true);
    expect([errors, output]).toEqual([[], []]);
  });

  it('say of a deck that is not strict nothing about how good it is', async () => {
    const { reportAll } = await import('../../../../src/commands/run/report-findings.ts');
    reportAll(findings, false);
    expect([listFull(), output]).toEqual([[1, 2, 3], []]);
  });

  it('say while slides are written only what is new, and that all is mended', async () => {
    const { reportChanges } = await import('../../../../src/commands/run/report-findings.ts');
    for (const found of [findings, findings, findings.slice(0, 1), []]) reportChanges(found, false);
    expect(errors.map((text) => text.trim().split('\n').at(-1))).toEqual([
      '1 error, 1 warning, 1 notice',
      '1 error',
      'Nothing is to be mended any more.',
    ]);
  });
});
