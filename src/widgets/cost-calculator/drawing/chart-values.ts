// What the chart shows, in tokens, years and EUR, before it has a size: over the tokens of a month, or over years.

import { costCalculator as words } from '#words/costCalculator';
import { formatEuro } from '../../kit/numbers.ts';
import { answerTokens, answerYears } from '../answer.ts';
import { costAfter, costPerMonth, type Way } from '../model.ts';
import { findWay, monthlyCost, wayIds, type Plan, type WayId } from '../plan.ts';
import { formatMillions } from './wording.ts';

/** A chart without a size. */
export interface Drawing {
  /** What it says, in words. */
  readonly label: string;
  readonly xTitle: string;
  readonly yTitle: string;
  readonly xMax: number;
  readonly yMax: number;
  readonly lines: readonly WayLine[];
  readonly marks: readonly Mark[];
}

type Point = readonly [x: number, y: number];

/** The line of a way. */
export interface WayLine {
  readonly id: WayId;
  /** What it costs at its end; "" for a cost that grows on. */
  readonly amount: string;
  readonly from: Point;
  /** How far its machine gets. */
  readonly to: Point;
  /** Where the line would go on to. */
  readonly end: Point;
}

/** A place with a name: what is wanted, or where two ways cost the same; hollow where no machine gets to. */
export interface Mark {
  readonly kind: 'you' | 'even';
  readonly at: Point;
  readonly text: string;
  readonly hollow: boolean;
}

/** The drawing for the axis that is chosen. */
export function drawPlan(plan: Plan): Drawing {
  return plan.values.axis === 'tokens' ? drawTokens(plan) : drawYears(plan);
}

/** Cost per month over millions of tokens per month. */
function drawTokens(plan: Plan): Drawing {
  const { api, machines } = plan;
  const bounds = findBounds(plan);
  const lines = listWays(plan).map(([id, way]): WayLine => {
    const cost = (millions: number): Point => [millions, costPerMonth(way, plan.months, millions)];
    if (id === 'api') {
      const end = cost(Math.min(bounds.xMax, bounds.yMax / api.perMillion));
      return { id, amount: '', from: cost(0), to: end, end };
    }
    const limit = Math.min(bounds.xMax, machines[id]?.limit ?? 0);
    const [from, to, end] = [cost(0), cost(limit), cost(bounds.xMax)];
    return { id, amount: formatEuro(from[1]), from, to, end };
  });
  return {
    ...bounds,
    label: describe(plan, words.chartTokens, (way) => monthlyCost(plan, way)),
    xTitle: words.axisTokens,
    yTitle: words.axisMonthly,
    lines,
    marks: markTokens(plan).filter(({ at: [x, y] }) => x <= bounds.xMax && y <= bounds.yMax),
  };
}

/** How far the axes reach: to what is wanted and to the break-even, or to where the machine ends before that. */
function findBounds(plan: Plan): { readonly xMax: number; readonly yMax: number } {
  const { api, machines, months, values } = plan;
  const answer = answerTokens(plan);
  const even = 'millions' in answer ? answer.millions : 0;
  const limit = machines[values.way]?.limit ?? 0;
  // A break-even far out of reach would squeeze all the rest to nothing.
  const reach = even > 0 && even <= limit ? even : Math.max(limit, even > 3 * limit ? 0 : even);
  const xMax = 1.1 * (Math.max(values.tokens, reach) || 1);
  const highest = Math.max(0, ...listWays(plan).map(([, way]) => costPerMonth(way, months, 0)));
  const yMax = 1.1 * Math.max(highest, Math.min(api.perMillion * xMax, highest * 1.3));
  return { xMax, yMax: yMax || api.perMillion * xMax || 1 };
}

/** What is wanted and where two ways cost the same, both at what that costs by the token. */
function markTokens(plan: Plan): readonly Mark[] {
  const { api, values } = plan;
  const answer = answerTokens(plan);
  const mark = (kind: Mark['kind'], millions: number, say: (millions: string) => string): Mark => ({
    kind,
    at: [millions, api.perMillion * millions],
    text: say(formatMillions(millions)),
    hollow: kind === 'even' && answer.kind === 'out-of-reach',
  });
  const you = mark('you', values.tokens, words.you);
  return 'millions' in answer ? [you, mark('even', answer.millions, words.even)] : [you];
}

/** What is paid until each year. */
function drawYears(plan: Plan): Drawing {
  const { months, values } = plan;
  const paid = (way: Way, month: number): number => costAfter(way, month, values.tokens);
  const lines = listWays(plan).map(([id, way]): WayLine => {
    const to: Point = [values.years, paid(way, months)];
    return { id, amount: formatEuro(to[1]), from: [0, paid(way, 0)], to, end: to };
  });
  return {
    label: describe(plan, words.chartYears, (way) => paid(way, months)),
    xTitle: words.axisYears,
    yTitle: words.axisTotal,
    xMax: values.years,
    yMax: 1.1 * Math.max(...lines.flatMap(({ from, to }) => [from[1], to[1]])) || 1,
    lines,
    marks: markYears(plan),
  };
}

function markYears(plan: Plan): readonly Mark[] {
  const answer = answerYears(plan);
  if (!('atMonth' in answer) || answer.atMonth > plan.months) return [];
  const { atMonth, bought } = answer;
  return [
    {
      kind: 'even',
      at: [atMonth / 12, costAfter(bought, atMonth, plan.values.tokens)],
      text: words.evenMonths(Math.ceil(atMonth)),
      hollow: false,
    },
  ];
}

function listWays(plan: Plan): readonly (readonly [WayId, Way])[] {
  return wayIds.flatMap((id) => {
    const way = findWay(plan, id);
    return way === undefined ? [] : [[id, way] as const];
  });
}

function describe(plan: Plan, what: string, amount: (way: Way) => number): string {
  const amounts = listWays(plan).map(([id, way]) => words.lineAt(words.ways[id].name, formatEuro(amount(way))));
  return [what, ...amounts].join(' ');
}
