import { describe, expect, it } from 'vitest';
import { hoursPerMonth, machineKwh } from '../../../../src/widgets/data/power-use.ts';
import {
  blendPrice,
  breakEvenMonths,
  breakEvenAmount,
  costAfter,
  costPerMillion,
  costPerMonth,
  neededSpeed,
  ownMachine,
  reachableTokens,
  taxRate,
  type Way,
} from '../../../../src/widgets/cost-calculator/model.ts';

// C1 to C12 are published or checked values; the numbers are those of the collection of sources.

const weeksPerMonth = 52 / 12;
const gross = (net: number): number => net * (1 + taxRate);
const rent = (monthly: number, once = 0): Way => ({ once, monthly, perMillion: 0 });

// Two weeks of Parrotpark, in millions of tokens, and the price of a broker in USD.
const [input, output] = [0.329503, 0.103083];
const measured = input + output;
const inputShare = input / measured;
const usd = { input: 0.05, output: 0.1 };
const usdPerEur = 1.178;
const book = gross(150) * usdPerEur;

describe('rent by the hour', () => {
  it.each([
    { vector: 'C1', weeks: 4, hours: 200, net: 150, withTax: 178.5 },
    { vector: 'C1', weeks: weeksPerMonth, hours: 216.67, net: 162.5, withTax: 193.38 },
    { vector: 'C1', weeks: hoursPerMonth / 50, hours: 730, net: 547.5, withTax: 651.53 },
  ])('$vector: $hours hours cost $net EUR net, $withTax gross', ({ weeks, hours, net, withTax }) => {
    expect(10 * 5 * weeks).toBeCloseTo(hours, 2);
    expect(0.75 * 10 * 5 * weeks).toBeCloseTo(net, 2);
    expect(Math.abs(gross(0.75 * 10 * 5 * weeks) - withTax)).toBeLessThan(0.006);
  });

  it('C9: costs 540 EUR in 720 hours, as the plan for a month does', () => {
    expect(breakEvenAmount(540, 0.75)).toBe(720);
  });

  it('C10: costs as much as a server for 214 EUR in 285 hours', () => {
    expect(breakEvenAmount(214, 0.75)).toBeCloseTo(285.3, 1);
    expect(0.75 * 200).toBeLessThan(214);
    expect(0.75 * hoursPerMonth).toBe(547.5);
  });
});

describe('blendPrice(prices)', () => {
  it('C2: Parrotpark measured 432,586 tokens, 76.2 % of them input', () => {
    expect(measured * 1e6).toBeCloseTo(432_586, 6);
    expect(inputShare).toBeCloseTo(0.762, 3);
  });

  it('C3: the tokens of two weeks cost 0.027 USD, those of a month about 0.05 EUR', () => {
    const price = blendPrice({ ...usd, inputShare });
    expect(price).toBeCloseTo(0.0619, 4);
    expect(price * measured).toBeCloseTo(0.02678, 5);
    expect((price * measured * 2) / usdPerEur).toBeCloseTo(0.045, 3);
    expect((price * measured * 26) / 12 / usdPerEur).toBeCloseTo(0.049, 3);
  });

  it.each([
    { vector: 'C4', mix: 'half of the money each', price: 1 / (0.5 / usd.input + 0.5 / usd.output), millions: 3154.1 },
    { vector: 'C4', mix: 'equal numbers', price: blendPrice({ ...usd, inputShare: 0.5 }), millions: 2804 },
    { vector: 'C4', mix: 'as measured', price: blendPrice({ ...usd, inputShare }), millions: 3396 },
  ])('$vector: 178.50 EUR buy $millions million tokens, $mix', ({ price, millions }) => {
    expect(book).toBeCloseTo(210.27, 2);
    expect(Math.abs((breakEvenAmount(book, price) ?? 0) - millions)).toBeLessThan(0.6);
  });

  it('C7: at OpenRouter of 2026 the blend is 0.1048 USD', () => {
    const price = blendPrice({ input: 0.075, output: 0.2, inputShare: 0.7617 });
    expect(price).toBeCloseTo(0.1048, 4);
    expect(Math.abs((breakEvenAmount(178.5 * 1.1133, price) ?? 0) - 1896)).toBeLessThan(1);
    expect(price * 2 * measured).toBeCloseTo(0.091, 3);
  });

  it('C8: at Scaleway the blend is 0.1977, and 150 net buy 759 million tokens', () => {
    const price = blendPrice({ input: 0.15, output: 0.35, inputShare: 0.7617 });
    expect(price).toBeCloseTo(0.1977, 4);
    expect(Math.round(breakEvenAmount(150, price) ?? 0)).toBe(759);
    expect(price * 2 * measured).toBeCloseTo(0.17, 2);
  });
});

describe('costPerMillion(monthly, millions)', () => {
  it('C5: Parrotpark paid 206.3 EUR for a million, a broker takes 0.0526: about 3,900 times as much', () => {
    const own = costPerMillion(gross(150), 2 * measured) ?? 0;
    const api = blendPrice({ ...usd, inputShare }) / usdPerEur;
    expect(own).toBeCloseTo(206.3, 1);
    expect(api).toBeCloseTo(0.0526, 4);
    expect(Math.abs(own / api - 3925)).toBeLessThan(5);
    expect((2 * measured) / (breakEvenAmount(gross(150), api) ?? 0)).toBeCloseTo(0.000255, 6);
  });

  it('C12: an RTX 4090 makes 4.28 million output tokens an hour, for 0.155 EUR a million at full load', () => {
    const millions = reachableTokens(1190, 1);
    expect(millions).toBeCloseTo(4.28, 2);
    expect(costPerMillion(0.74 / 1.1133, millions)).toBeCloseTo(0.155, 3);
  });

  it('is nothing without tokens', () => {
    expect(costPerMillion(150, 0)).toBeUndefined();
  });
});

describe('reachableTokens(tokensPerSecond, hours)', () => {
  it('C6: break-even needs 4,717 tokens a second, 4,381 with the figure of the book', () => {
    const millions = breakEvenAmount(book, blendPrice({ ...usd, inputShare })) ?? 0;
    expect(Math.abs((neededSpeed(millions, 200) ?? 0) - 4717)).toBeLessThan(1);
    expect(Math.abs((neededSpeed(3154.1, 200) ?? 0) - 4381)).toBeLessThan(1);
  });

  it('C6: 1,400 tokens a second make at most 1,008 million in 200 hours, for 0.149 EUR net each', () => {
    expect(reachableTokens(1400, 200)).toBe(1008);
    expect(costPerMillion(150, 1008)).toBeCloseTo(0.149, 3);
    expect(neededSpeed(measured, 100)).toBeCloseTo(1.2, 1);
  });

  it('makes nothing in no hours, and no speed is enough then', () => {
    expect(reachableTokens(1400, 0)).toBe(0);
    expect(neededSpeed(10, 0)).toBeUndefined();
  });
});

describe('breakEvenAmount(fixedMonthly, perMillion)', () => {
  it('is nowhere if tokens cost nothing', () => {
    expect(breakEvenAmount(150, 0)).toBeUndefined();
  });
});

describe('an own machine (C11)', () => {
  const kwh = machineKwh({ loadW: 750, loadHours: 73, idleW: 100, idleHours: 657 });
  const machine = { price: 15_000, residualShare: 0, kwh, kwhPrice: 0.372, otherMonthly: 0 };
  const own = ownMachine(machine);

  it('takes 120.45 kWh and costs 357.31 EUR a month, 677.31 with work', () => {
    expect(kwh).toBeCloseTo(120.45, 2);
    expect(own.monthly).toBeCloseTo(44.81, 2);
    expect(costPerMonth(own, 48, 0)).toBeCloseTo(357.31, 2);
    expect(costPerMonth(ownMachine({ ...machine, otherMonthly: 8 * 40 }), 48, 0)).toBeCloseTo(677.31, 2);
  });

  it('is cheaper than a server for 999 net and as much once after 12.1 months', () => {
    const server = rent(gross(999), gross(999));
    expect(server.monthly).toBeCloseTo(1188.81, 2);
    expect(costPerMonth(server, 48, 0)).toBeCloseTo(1213.58, 2);
    expect(breakEvenMonths(own, server, 0)).toBeCloseTo(12.1, 1);
  });

  it('is cheaper than a card for 3 EUR an hour from 123 hours a month on', () => {
    const idle = (0.1 * hoursPerMonth * 372) / 1000;
    expect(idle).toBeCloseTo(27.16, 2);
    expect(breakEvenAmount(312.5 + idle, 3 - 0.65 * 0.372)).toBeCloseTo(123, 0);
  });

  it('keeps its worth at the end', () => {
    expect(ownMachine({ ...machine, residualShare: 0.1 }).once).toBe(13_500);
  });
});

describe('breakEvenMonths(first, second, millions)', () => {
  it.each([
    { what: 'later', first: rent(10, 100), second: rent(20), months: 10 },
    { what: 'at once', first: rent(10), second: rent(20, 5), months: 0 },
    { what: 'at once, with the same running cost', first: rent(10), second: rent(10, 5), months: 0 },
    { what: 'never, with the same running cost', first: rent(10, 5), second: rent(10), months: undefined },
    { what: 'never, as the running cost is higher', first: rent(11, 5), second: rent(10), months: undefined },
  ])('$what', ({ first, second, months }) => {
    expect(breakEvenMonths(first, second, 1)).toBe(months);
  });

  it('counts tokens where they are paid by the million', () => {
    expect(breakEvenMonths(rent(10, 100), { once: 0, monthly: 0, perMillion: 2 }, 10)).toBe(10);
    expect(costAfter({ once: 1, monthly: 2, perMillion: 3 }, 4, 5)).toBe(69);
  });
});
