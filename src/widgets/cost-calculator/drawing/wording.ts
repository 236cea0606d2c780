// The answer in words: what stands in large, what it means, and the sentence behind it.

import { costCalculator as words } from '#words/costCalculator';
import { formatEuro, formatNumber, formatQuantity } from '../../kit/numbers.ts';
import { attributes } from '../attributes.ts';
import { answerTokens, answerYears, isTooMuch, type TokensAnswer, type YearsAnswer } from '../answer.ts';
import { costAfter } from '../model.ts';
import type { Plan } from '../plan.ts';

/** An answer: its raw figure in tokens a month or in months, the same in large, and what it means. */
interface Wording {
  readonly value: number;
  readonly large: string;
  readonly headline: string;
  readonly text: string;
}

/** Answers the question that the chart shows. */
export function describeAnswer(plan: Plan): Wording {
  const wording = plan.values.axis === 'tokens' ? describeTokens(plan) : describeYears(plan);
  const { way, tokens } = plan.values;
  const tooMuch = isTooMuch(plan, way) ? words.tooMuch(formatMillions(tokens), words.ways[way].subject) : '';
  const text = [wording.text, tooMuch, isBorrowedLimit(plan) ? words.borrowedSpeed : ''].filter(Boolean).join(' ');
  return { ...wording, text };
}

/** Whether the answer hangs on the speed at the start, which is that of the card by the hour, for another machine. */
function isBorrowedLimit(plan: Plan): boolean {
  const { axis, speed, way } = plan.values;
  if (way === 'hourly' || speed !== attributes.speed.default) return false;
  return isTooMuch(plan, way) || (axis === 'tokens' && answerTokens(plan).kind === 'out-of-reach');
}

function describeTokens(plan: Plan): Wording {
  const answer = answerTokens(plan);
  const { subject } = words.ways[plan.values.way];
  switch (answer.kind) {
    case 'pays':
      return describePaying(answer, plan);
    case 'out-of-reach':
      return {
        value: answer.millions * 1e6,
        large: formatMillions(answer.millions),
        headline: words.outOfReach,
        text: describeLimit(answer, plan),
      };
    case 'pays-always':
      return { value: 0, large: words.always, headline: words.paysAlways, text: words.costsNothing(subject) };
    case 'tokens-free':
      return { value: 0, large: words.never, headline: words.tokensFree, text: words.tokensFreeWhy };
    case 'rests':
      return { value: 0, large: words.never, headline: words.rests, text: words.restsWhy(subject) };
    case 'no-price':
      return noPrice;
  }
}

const noPrice: Wording = { value: 0, large: words.open, headline: words.noPrice, text: words.noPriceWhy };

function describePaying({ millions, machine, speed }: TokensAnswer & { kind: 'pays' }, { values }: Plan): Wording {
  const needed = words.needed(
    words.ways[values.way].subject,
    words.hoursLong(formatNumber(machine.hours)),
    formatSpeed(speed),
  );
  const wanted = formatMillions(values.tokens);
  return {
    value: millions * 1e6,
    large: formatMillions(millions),
    headline: words.pays(formatMillions(millions)),
    text: `${needed} ${values.tokens >= millions ? words.isPaying(wanted) : words.isNotPaying(wanted)}`,
  };
}

/** Where the machine ends: with other number formats than those of the speed at the start it would end elsewhere. */
function describeLimit({ machine }: TokensAnswer & { kind: 'out-of-reach' }, { values }: Plan): string {
  // Rounded down: it is the most.
  const limit = formatMillions(machine.limit, Math.floor);
  return values.speed === attributes.speed.default
    ? words.endsWith16Bits(limit)
    : words.endsAt(limit, words.ways[values.way].subject, formatSpeed(values.speed));
}

function describeYears(plan: Plan): Wording {
  const answer = answerYears(plan);
  if (answer.kind === 'no-price') return noPrice;
  const { whom } = words.ways[answer.other];
  const totals = describeTotals(answer, plan);
  switch (answer.kind) {
    case 'pays':
    case 'pays-later': {
      const months = Math.ceil(answer.atMonth);
      const late = answer.kind === 'pays' ? '' : ` ${words.catchesUpLate}`;
      return {
        value: months,
        large: formatMonths(months, words.months),
        headline: words.catchesUp(whom, formatMonths(months, words.ofMonths)),
        text: totals + late,
      };
    }
    case 'until': {
      const months = Math.ceil(answer.atMonth);
      return {
        value: months,
        large: formatMonths(months, words.months),
        headline: words.cheaperUntil(months),
        text: totals,
      };
    }
    case 'pays-now':
      return { value: 0, large: words.always, headline: words.cheaperFromStart, text: totals };
    case 'never':
      return {
        value: 0,
        large: words.never,
        headline: words.catchesUpNever(whom),
        text: describeRunning(answer, plan),
      };
  }
}

type Compared = Exclude<YearsAnswer, { kind: 'no-price' }>;

function describeTotals({ bought, compared, other }: Compared, { months, values }: Plan): string {
  const paid = (way: Compared['bought']): string => formatEuro(costAfter(way, months, values.tokens));
  return words.totals(words.afterYears(values.years), paid(bought), words.ways[other].name, paid(compared));
}

function describeRunning({ bought, compared }: Compared, { values }: Plan): string {
  const monthly = (way: Compared['bought']): string => formatEuro(costAfter({ ...way, once: 0 }, 1, values.tokens));
  return words.runningCosts(monthly(bought), monthly(compared));
}

function formatMonths(count: number, unit: (count: number) => string): string {
  return formatQuantity(count, unit(count));
}

function formatSpeed(tokensPerSecond: number): string {
  return formatQuantity(tokensPerSecond, words.perSecond, tokensPerSecond < 10 ? 1 : 0);
}

/** Millions of tokens, rounded: to two decimals below one, to one below ten. */
export function formatMillions(millions: number, round: (value: number) => number = Math.round): string {
  const digits = millions < 1 ? 2 : millions < 10 ? 1 : 0;
  return words.millions(formatNumber(round(millions * 10 ** digits) / 10 ** digits, digits));
}
