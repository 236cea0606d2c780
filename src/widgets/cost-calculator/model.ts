// What a month of tokens costs on each way, and where two ways cost the same. Pure arithmetic, one currency, all net or
// all gross. Tokens are in millions, power in kWh, money in EUR unless said otherwise.

/** The share that German value added tax puts on a net price (§ 12 UStG). */
export const taxRate = 0.19;

/** A way to get tokens: what it costs once, each month, and by the million of tokens. */
export interface Way {
  readonly once: number;
  readonly monthly: number;
  readonly perMillion: number;
}

/** Prices of input and output tokens by the million, and which share of the tokens is input. */
interface TokenPrices {
  readonly input: number;
  readonly output: number;
  /** From 0 to 1. */
  readonly inputShare: number;
}

/** The price of a million tokens of this mix. */
export function blendPrice({ input, output, inputShare }: TokenPrices): number {
  return input * inputShare + output * (1 - inputShare);
}

/** What is paid until the end of month `months`, at `millions` tokens in each. */
export function costAfter(way: Way, months: number, millions: number): number {
  return way.once + months * (way.monthly + way.perMillion * millions);
}

/** The same on average of one month; what was paid once is spread over `months`. */
export function costPerMonth(way: Way, months: number, millions: number): number {
  return costAfter(way, months, millions) / months;
}

/** What a million tokens comes to; undefined without any. */
export function costPerMillion(monthly: number, millions: number): number | undefined {
  return millions > 0 ? monthly / millions : undefined;
}

/** How many units a month, such as million tokens or hours, cost as much as a fixed price; undefined if one costs nothing. */
export function breakEvenAmount(fixedMonthly: number, perUnit: number): number | undefined {
  return perUnit > 0 ? fixedMonthly / perUnit : undefined;
}

/** Millions of tokens that a machine can make in so many hours. */
export function reachableTokens(tokensPerSecond: number, hours: number): number {
  return (tokensPerSecond * 3600 * hours) / 1e6;
}

/** Tokens a second, without a pause, that make so many millions in so many hours; undefined without any hours. */
export function neededSpeed(millions: number, hours: number): number | undefined {
  return hours > 0 ? (millions * 1e6) / (hours * 3600) : undefined;
}

/** After how many months `first` has become cheaper than `second`, 0 if it is from the start; undefined if never. */
export function breakEvenMonths(first: Way, second: Way, millions: number): number | undefined {
  const ahead = first.once - second.once;
  const saved = costAfter(second, 1, millions) - second.once - (costAfter(first, 1, millions) - first.once);
  if (saved > 0) return Math.max(0, ahead / saved);
  return ahead < 0 && saved === 0 ? 0 : undefined;
}

/** An own machine: its price less what it is worth at the end, its power, and what else it costs in a month. */
export function ownMachine(machine: {
  readonly price: number;
  /** From 0 to 1. */
  readonly residualShare: number;
  readonly kwh: number;
  readonly kwhPrice: number;
  readonly otherMonthly: number;
}): Way {
  const { price, residualShare, kwh, kwhPrice, otherMonthly } = machine;
  return { once: price * (1 - residualShare), monthly: kwh * kwhPrice + otherMonthly, perMillion: 0 };
}
