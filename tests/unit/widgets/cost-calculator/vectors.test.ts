import { describe, expect, it } from 'vitest';
import { renderWidget } from '../../../../src/widgets/render.tsx';

type Attributes = Readonly<Record<string, string>>;

/** Raw value of each figure by its name, as a link with these values shows it; even is in tokens or in months. */
function readValues(attributes: Attributes): Map<string, number> {
  const html = renderWidget({ name: 'cost-calculator', attributes: { work: 'without', ...attributes }, id: 'probe' });
  const outputs = html.matchAll(/<output name="([^"]+)"[^>]*><data value="([^"]*)"/g);
  return new Map([...outputs].map(([, name = '', value = '']) => [name, Number(value)]));
}
const read = (attributes: Attributes, name: string): number => {
  const value = readValues(attributes).get(name);
  if (value === undefined) throw new Error(`expected a figure ${name}`);
  return value;
};

const parrotpark = { preset: 'parrotpark' };
const gross = { tax: 'gross' };

// What the page shows for the vectors C1 to C12 of the project's formulas, with their values entered.
describe('<cost-calculator> with the values of the vectors', () => {
  it.each([
    ['200', 150, 178.5],
    ['216.6667', 162.5, 193.38],
    ['730', 547.5, 651.53],
  ])('C1: %s hours of a card', (hours, net, withTax) => {
    expect(read({ hours }, 'hourly-month')).toBeCloseTo(net, 2);
    expect(Math.abs(read({ hours, ...gross }, 'hourly-month') - withTax)).toBeLessThan(0.006);
  });

  it('C2, C3: the tokens of four weeks cost 0.0455 EUR net', () => {
    expect(read(parrotpark, 'api-month')).toBeCloseTo(0.0455, 4);
  });

  it('C4, C6: net against net, Parrotpark breaks even at 2,854 million tokens, 3,964 a second', () => {
    const tokens = read(parrotpark, 'even');
    expect(Math.abs(tokens / 1e6 - 3396 / 1.19)).toBeLessThan(1);
    expect(Math.abs(tokens / (200 * 3600) - 3964)).toBeLessThan(1);
    // Tax on both sides changes nothing.
    expect(read({ ...parrotpark, ...gross }, 'even')).toBeCloseTo(tokens, 0);
  });

  it('C5: Parrotpark paid 206.3 EUR gross for a million tokens, and about 3,300 times as much net as with a broker', () => {
    expect(read({ ...parrotpark, ...gross }, 'hourly-million')).toBeCloseTo(206.3, 1);
    expect(read(parrotpark, 'api-million')).toBeCloseTo(0.0526, 4);
    const times = read(parrotpark, 'hourly-million') / read(parrotpark, 'api-million');
    expect(Math.abs(times - 3925 / 1.19)).toBeLessThan(5);
  });

  it('C6: at 1,400 tokens a second 1,008 million tokens in 200 hours cost 0.149 EUR each, and 1,009 are too many', () => {
    const card = { hours: '200', speed: '1400' };
    expect(read({ ...card, tokens: '1008' }, 'hourly-million')).toBeCloseTo(0.149, 3);
    expect(readValues({ ...card, tokens: '1009' }).has('hourly-million')).toBe(false);
  });

  it('C7: at the prices of OpenRouter of 2026, 178.50 EUR are worth 1,896 million tokens', () => {
    const prices = { input: String(0.075 / 1.1133), output: String(0.2 / 1.1133), share: '76.17', tokens: '0.865172' };
    // The rent of 178.50 entered as it is: the vector compares it with a net price.
    const even = read({ ...prices, rate: '0.8925', hours: '200', speed: '10000' }, 'even');
    expect(Math.abs(even / 1e6 - 1896)).toBeLessThan(1);
    expect(read(prices, 'api-month') * 1.1133).toBeCloseTo(0.091, 3);
  });

  it('C8: at the price of Scaleway 150 EUR net buy 759 million tokens', () => {
    const values = { share: '76.17', hours: '200', tokens: '0.865172' };
    expect(Math.round(read(values, 'even') / 1e6)).toBe(759);
    expect(read(values, 'api-month')).toBeCloseTo(0.17, 2);
  });

  it('C9: a card costs in 720 hours what the plan for a month does', () => {
    const values = readValues({ hours: '720', server: '540', setup: '0' });
    expect(values.get('hourly-month')).toBeCloseTo(540, 9);
    expect(values.get('server-month')).toBeCloseTo(540, 9);
    expect(values.get('even-hours')).toBe(720);
  });

  it('C10: a card costs in 285 hours what the fixed server does, and less in 200', () => {
    const values = readValues({ hours: '285.33', setup: '0' });
    expect(values.get('server-month')).toBe(214);
    expect(Math.abs((values.get('hourly-month') ?? 0) - 214)).toBeLessThan(0.01);
    expect(read({ hours: '200' }, 'hourly-month')).toBe(150);
    expect(read({}, 'even-hours')).toBeCloseTo(285.3, 1);
    expect(readValues({ rate: '0' }).has('even-hours')).toBe(false);
    expect(readValues({ rate: '0.1' }).has('even-hours')).toBe(false);
  });

  // All prices of C11 are gross and entered as they are.
  const bought = { price: '15000', hours: '730', load: '750', busy: '73', idle: '100', power: '37.2' };
  const fixed = { server: '1188.81', setup: '1188.81' };

  it('C11: a machine for 15,000 EUR costs 357.31 EUR a month, 677.31 with work', () => {
    expect(read(bought, 'own-month')).toBeCloseTo(357.31, 2);
    expect(read({ ...bought, work: 'with' }, 'own-month')).toBeCloseTo(677.31, 2);
    expect(read(fixed, 'server-month')).toBeCloseTo(1213.58, 2);
    expect(read({ server: '999', setup: '999', ...gross }, 'server-month')).toBeCloseTo(1213.58, 2);
  });

  it('C11: it is cheaper than the server after 12.1 months, so in the thirteenth', () => {
    expect(read({ ...bought, ...fixed, axis: 'years', way: 'server' }, 'even')).toBe(13);
  });

  it('C12: a card with 1,190 tokens a second makes a million for 0.155 EUR at full load', () => {
    const card = { rate: String(0.74 / 1.1133), hours: '1', speed: '1190', tokens: '4.28' };
    expect(read(card, 'hourly-million')).toBeCloseTo(0.155, 3);
    expect(readValues({ ...card, tokens: '4.29' }).has('hourly-million')).toBe(false);
  });
});
