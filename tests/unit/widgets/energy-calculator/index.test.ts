import { describe, expect, it } from 'vitest';
import { modelIds } from '../../../../src/widgets/data/measurements.ts';
import { offeredIds } from '../../../../src/widgets/energy-calculator/machines.ts';
import { build as buildWidget, readFigures } from '../drawn.ts';

const build = (attributes: Record<string, string> = {}): string => buildWidget('energy-calculator', attributes);

const textOf = (attributes: Record<string, string>, name: string): string | undefined =>
  readFigures(build(attributes)).get(name)?.[1];

describe('<energy-calculator>', () => {
  it('shows a thousand tokens and a month of the PC with RTX 4090', () => {
    const figures = readFigures(build());
    expect(figures.get('per-thousand')?.[1]).toBe('1,39 Wh');
    expect(figures.get('kwh')?.[1]).toBe('73,8 kWh');
    expect(figures.get('eur')?.[1]).toBe('27,44 €');
    expect(figures.get('kg')?.[1]).toBe('26,8 kg');
  });

  it('compares the same amount of text: the faster model works for fewer hours and waits for more', () => {
    const figures = readFigures(build());
    expect(figures.get('hours')?.[0]).toBe(40);
    expect(figures.get('hours-2')?.[0]).toBeCloseTo((40 * 92.49) / 279.65, 9);
    expect(figures.get('kwh-2')?.[1]).toBe('64,1 kWh');
    expect(build()).toContain('gpt-oss 20B: 0,51 Wh, 64 % weniger. Im Monat 73,8 kWh, davon 75 % im Leerlauf.');
  });

  it('reckons a datacentre as vector E5 does', () => {
    const own = { machine: 'own', load: '600', idle: '150', on: '200', busy: '40', pue: '1.3', price: '30.52' };
    expect([textOf(own, 'kwh'), textOf(own, 'eur'), textOf(own, 'kg')]).toEqual(['62,4 kWh', '19,04 €', '22,7 kg']);
  });

  it('has points for each machine that ran both models, and their values in words', () => {
    const label = /role="img" aria-label="([^"]*)"/.exec(build())?.[1];
    expect(label).toBe(
      'Wattstunden je 1.000 Token: PC mit RTX 3060 2,09 und 0,76; DGX Spark 1,61 und 0,39; PC mit RTX 4090 1,39 und 0,51; Mac Studio M3 Ultra 1,22 und 0,55.',
    );
  });

  it.each([
    [{ on: '0', busy: '0' }, 'Ohne Stunden oder ohne Watt kommt im Monat nichts zusammen.'],
    [{ busy: '0' }, 'davon 100 % im Leerlauf'],
    [{ on: '30' }, 'Eingeschaltet ist das Gerät nur 30 h im Monat. Gerechnet wird mit 30 h.'],
    [{ machine: 'raspberry-pi-5', idle: '80' }, 'Unter Last zieht das Gerät 13 W'],
    [{ machine: 'raspberry-pi-5', model: 'gpt-oss-20b' }, 'gpt-oss 20B wurde auf diesem Gerät (Raspberry Pi 5) nicht'],
    [{ machine: 'raspberry-pi-5' }, 'Das zweite Modell wurde auf diesem Gerät nicht gemessen.'],
    [{ compare: 'deepseek-r1-14b' }, 'Beide Male dasselbe Modell'],
    [{ machine: 'own' }, 'Für ein eigenes Gerät gibt es keinen zweiten Messwert.'],
    [{ model: 'gpt-oss-20b', compare: 'deepseek-r1-14b', busy: '730' }, 'schafft so viel Text auf diesem Gerät nicht'],
    [
      { model: 'gpt-oss-20b', compare: 'deepseek-r1-14b', busy: '100', on: '100' },
      'braucht für denselben Text 302,4 h. Das ist länger',
    ],
  ])('answers with a sentence: %j', (attributes: Record<string, string>, sentence) => {
    expect(build(attributes)).toContain(sentence);
  });

  it('costs nothing where electricity is free', () => {
    expect(textOf({ price: '0', grid: '0' }, 'eur')).toBe('0 €');
    expect(textOf({ price: '0', grid: '0' }, 'kg')).toBe('0 kg');
  });

  it.each(offeredIds)('bears every pair of models on %s', (machine) => {
    for (const model of modelIds)
      for (const compare of [...modelIds, 'none'])
        for (const [name, [value, text]] of readFigures(build({ machine, model, compare }))) {
          expect(value, name).toSatisfy(Number.isFinite);
          expect(text, name).not.toMatch(/NaN|Infinity|undefined|–/);
        }
  });

  it('names the litres of water that a month takes', () => {
    // 73.768 kWh of the machine itself, times 1.947.
    expect(build()).toContain('etwa 144 l');
    expect(build({ pue: '1.2' })).toContain('etwa 172 l');
  });
});
