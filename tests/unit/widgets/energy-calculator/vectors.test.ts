import { describe, expect, it } from 'vitest';
import { renderWidget } from '../../../../src/widgets/render.tsx';

/** Raw value of each figure by its name, as a link with these values shows it. */
function readValues(attributes: Record<string, string>): Map<string, number> {
  const html = renderWidget({ name: 'energy-calculator', attributes, id: 'probe' });
  const outputs = html.matchAll(/<output name="([^"]+)"[^>]*><data value="([^"]*)"/g);
  return new Map([...outputs].map(([, name = '', value = '']) => [name, Number(value)]));
}

const own = { machine: 'own' };
/** At work all the time that it is on, so that it never waits. */
const busy = (load: string, hours: string) => ({ ...own, load, idle: '0', on: hours, busy: hours });

// What the page shows for the vectors E1 to E9 of the project's formulas, with their values entered.
describe('<energy-calculator> with the values of the vectors', () => {
  it.each([
    ['E1 card L4 alone', busy('72', '200'), 14.4, 5.36, 5.23],
    ['E3 parked model, +26 W', busy('26', '730'), 18.98, 7.06, 6.9],
    ['E3 parked model, +66 W', busy('66', '730'), 48.18, 17.92, 17.5],
    ['E4 PC with RTX 4090, always on', { ...own, load: '464', idle: '80', busy: '40' }, 73.76, 27.44, 26.8],
    ['E4 the same, on for 200 h', { ...own, load: '464', idle: '80', on: '200', busy: '40' }, 31.36, 11.67, 11.38],
    [
      'E5 in a datacentre',
      { ...own, load: '600', idle: '150', on: '200', busy: '40', pue: '1.3', price: '30.52' },
      62.4,
      19.04,
      22.65,
    ],
  ])('%s', (_name, attributes: Record<string, string>, kwh, eur, kg) => {
    const values = readValues(attributes);
    expect(values.get('kwh')).toBeCloseTo(kwh, 2);
    expect(values.get('eur')).toBeCloseTo(eur, 2);
    expect(Math.abs((values.get('kg') ?? 0) - kg)).toBeLessThan(Number.isInteger(kg * 10) ? 0.05 : 0.006);
  });

  it('E2 Hetzner EX44: twelve months of 730 h', () => {
    const values = readValues({ ...own, load: '118', idle: '25', busy: '73', grid: '380' });
    expect((values.get('kwh') ?? 0) * 12).toBeCloseTo(300.5, 1);
    expect((values.get('kg') ?? 0) * 12).toBeCloseTo(114.2, 1);
  });

  it.each([
    ['E7', 'rtx-4090-pc', 'deepseek-r1-14b', 1.39],
    ['E7', 'm3-ultra', 'deepseek-r1-14b', 1.22],
    ['E7', 'dgx-spark', 'deepseek-r1-14b', 1.61],
    ['E7', 'rtx-3060-pc', 'deepseek-r1-14b', 2.09],
    ['E7', 'raspberry-pi-5', 'deepseek-r1-14b', 3.01],
    ['E8', 'rtx-4090-pc', 'gpt-oss-20b', 0.51],
    ['E8', 'dgx-spark', 'gpt-oss-20b', 0.39],
    ['E8', 'm3-ultra', 'gpt-oss-20b', 0.55],
  ])('%s 1,000 tokens on %s with %s', (_vector, machine, model, wh) => {
    const values = readValues({ machine, model, idle: '5' });
    // The figure is in kWh.
    expect((values.get('per-thousand') ?? 0) * 1_000).toBeCloseTo(wh, 2);
    expect((values.get(`wh-${machine}-${model}`) ?? 0) * 1_000).toBeCloseTo(wh, 2);
  });

  it('E9 an answer of 400 tokens in Germany', () => {
    const wh = (readValues({}).get('per-thousand') ?? 0) * 400;
    expect(wh).toBeCloseTo(0.558, 3);
    expect(Math.abs((wh * 363) / 1_000 - 0.202)).toBeLessThan(0.001);
  });
});

describe('E6 in the text on water', () => {
  /** 100 kWh of the machine: 500 W for 200 h. */
  const hundred = busy('500', '200');

  it('names 233.6 l for 100 kWh in a datacentre that cools without water', () => {
    const html = renderWidget({ name: 'energy-calculator', attributes: { ...hundred, pue: '1.2' }, id: 'probe' });
    expect(html.replaceAll(/[\u00A0\u202F]/g, ' ')).toContain('etwa 234 l');
  });
});
