// npm run sources on decks of its own: what it says to the letter, whatever day it is.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listWidgetSources } from '../../../../src/commands/sources/widget-sources.ts';
import { models } from '../../../../src/widgets/data/models.ts';
import { runHere } from '../run-here.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sources-'));
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 10, 30) });
});
afterEach(() => {
  vi.useRealTimers();
  rmSync(folder, { recursive: true, force: true });
});

const run = (text: string, parameters: readonly string[] = []) => {
  writeFileSync(join(folder, '01-a.md'), text);
  return runHere('sources', parameters, { SLIDES: folder });
};

describe('npm run sources', () => {
  it('lists the sources of the folder', async () => {
    const text = [
      '## A\n\nText[^neu][^alt]',
      '## B\n\nText[^alt]\n\n[^neu]: Amt: Zahlen, [a.example](https://a.example), Stand 2026-08.\n[^alt]: Haus: Preise, [b.example](https://b.example), Stand 2024-11; Vaswani: Titel, [c.example](https://c.example), erschienen 2017-06.',
    ].join('\n\n---\n\n');
    const { code, output, errors } = await run(text);
    expect([code, errors]).toEqual([0, '']);
    expect(output.replaceAll(folder, 'slides').split('\n')).toEqual([
      'Looked at, the oldest first:',
      '2024-11  24 months  slides/01-a.md:12:23  Haus: Preise  https://b.example  #a #b',
      '2026-08   3 months  slides/01-a.md:11:22  Amt: Zahlen  https://a.example  #a',
      '',
      'Published, and the same ever since:',
      '2017-06  slides/01-a.md:12:86  Vaswani: Titel  https://c.example  #a #b',
      '',
      'Sources: 3, the oldest looked at in 2024-11, 1 more than 18 months ago.',
      '',
    ]);
  });

  it('says when there are none', async () => {
    const { code, output } = await run('## A\n\nText');
    expect([code, output]).toEqual([0, `There are no sources in ${folder}.\n`]);
  });

  it('knows no options', async () => {
    const { code, errors } = await run('## A\n\nText', ['--older', '12']);
    expect(code).toBe(1);
    expect(errors).toContain('--older');
  });

  it('lists what the widgets of the deck know, and of no other', async () => {
    const { output } = await run(
      '## A\n\n<speed-simulator></speed-simulator>\n\n---\n\n## B\n\n<vram-calculator></vram-calculator>',
    );
    expect(output).toContain('https://doi.org/10.1016/j.jml.2019.104047  #a\n');
    expect(output).toMatch(/ {2}src\/widgets\/data\/models\.ts:\d+:\d+ {2}Mistral Small 3\.2 .*#b/);
    expect(output).not.toContain('option-finder');
  });
});

describe('the sources of a widget', () => {
  it('are all that its data hold, each with its own month', async () => {
    const found = await listWidgetSources(new Map([['vram-calculator', ['b']]]));
    for (const { source, asOf } of models)
      expect(found).toContainEqual(
        expect.objectContaining({ file: 'src/widgets/data/models.ts', address: source, date: asOf, slides: ['b'] }),
      );
    expect(found.filter(({ date }) => date === '')).toEqual([]);
    expect(new Set(found.map(({ file, line, column }) => `${file}:${line}:${column}`)).size).toBe(found.length);
  });

  it.each([
    'architecture-explorer',
    'cost-calculator',
    'energy-calculator',
    'gpu-explorer',
    'model-name-decoder',
    'openness-map',
    'option-finder',
    'quantisation-explorer',
    'speed-simulator',
    'token-counter',
  ])('have addresses and months: %s', async (widget) => {
    const found = await listWidgetSources(new Map([[widget, ['a']]]));
    expect(found.length).toBeGreaterThan(0);
    for (const { address, date } of found) expect(`${address} ${date}`).toMatch(/^https:\/\/\S+\/\S* \d{4}-\d\d$/);
  });
});
