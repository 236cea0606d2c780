// What the fields say, as ways to reckon with: all their prices net or all gross, work beside them.

import { blendPrice, costPerMonth, ownMachine, reachableTokens, taxRate, type Way } from './model.ts';
import { hoursPerMonth, machineKwh } from '../data/power-use.ts';
import type { CostValues } from './presets.ts';

/** Names of the ways, in the order of the chart. */
export const wayIds = ['api', 'hourly', 'server', 'own'] as const;
/** A way to get tokens. */
export type WayId = (typeof wayIds)[number];
/** A way with a machine of one's own or a rented one. */
export type MachineId = Exclude<WayId, 'api'>;

/** A machine: what it costs, and how long and how much it works in a month. */
export interface Machine extends Way {
  readonly hours: number;
  /** Millions of tokens a month that it can make. */
  readonly limit: number;
}

/** All ways, as the fields describe them. */
export interface Plan {
  readonly values: CostValues;
  readonly api: Way;
  /** Own machines without a price are not reckoned. */
  readonly machines: { readonly [Id in MachineId]: Machine | undefined };
  readonly months: number;
}

/** The ways that the fields describe. */
export function readPlan(values: CostValues): Plan {
  const { share, input, output, rate, hours, server, setup, price } = values;
  const tax = values.tax === 'gross' ? 1 + taxRate : 1;
  // Nobody pays tax on the hours of their own people.
  const work = values.work === 'with' ? values.workhours * values.wage : 0;
  const machine = (way: Omit<Way, 'perMillion'>, hoursOn: number): Machine => ({
    once: way.once * tax,
    monthly: way.monthly * tax + work,
    perMillion: 0,
    hours: hoursOn,
    limit: reachableTokens(values.speed, hoursOn),
  });
  const own = ownMachine({
    price,
    residualShare: 0,
    kwh: ownKwh(values),
    kwhPrice: values.power / 100,
    otherMonthly: 0,
  });
  return {
    values,
    api: { once: 0, monthly: 0, perMillion: blendPrice({ input, output, inputShare: share / 100 }) * tax },
    machines: {
      hourly: machine({ once: 0, monthly: rate * hours }, hours),
      server: machine({ once: setup, monthly: server }, hoursPerMonth),
      own: price > 0 ? machine(own, hours) : undefined,
    },
    months: values.years * 12,
  };
}

/** An own machine is switched off outside its hours. */
function ownKwh({ load, busy, idle, hours }: CostValues): number {
  const loadHours = Math.min(busy, hours);
  return machineKwh({ loadW: load, loadHours, idleW: idle, idleHours: hours - loadHours });
}

/** A way by its name; undefined for an own machine without a price. */
export function findWay({ api, machines }: Plan, id: WayId): Way | undefined {
  return id === 'api' ? api : machines[id];
}

/** What a way costs on average of a month. */
export function monthlyCost({ months, values }: Plan, way: Way): number {
  return costPerMonth(way, months, values.tokens);
}
