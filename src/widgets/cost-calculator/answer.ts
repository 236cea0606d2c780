// The answer to the question: from how many tokens a machine pays against the price by the token, or after how many
// months a purchase does. Each case has its sentence; a number that nobody could read never comes out.

import { breakEvenMonths, breakEvenAmount, costPerMonth, neededSpeed, type Way } from './model.ts';
import type { Machine, MachineId, Plan, WayId } from './plan.ts';

/** From how many tokens a month a machine pays; all amounts in millions of tokens. */
export type TokensAnswer =
  | { readonly kind: 'pays'; readonly millions: number; readonly machine: Machine; readonly speed: number }
  /** It would have to make more than it can. */
  | { readonly kind: 'out-of-reach'; readonly millions: number; readonly machine: Machine }
  | { readonly kind: 'pays-always'; readonly machine: Machine }
  /** Tokens that cost nothing are never dearer than a machine. */
  | { readonly kind: 'tokens-free'; readonly machine: Machine }
  /** No hours or no speed: it makes nothing. */
  | { readonly kind: 'rests'; readonly machine: Machine }
  | { readonly kind: 'no-price' };

/** Compares the machine in question with the price by the token. */
export function answerTokens({ api, machines, months, values }: Plan): TokensAnswer {
  const machine = machines[values.way];
  if (machine === undefined) return { kind: 'no-price' };
  if (machine.limit === 0) return { kind: 'rests', machine };
  const fixed = costPerMonth(machine, months, 0);
  const millions = breakEvenAmount(fixed, api.perMillion);
  if (millions === undefined) return { kind: fixed > 0 ? 'tokens-free' : 'pays-always', machine };
  if (millions === 0) return { kind: 'pays-always', machine };
  const speed = neededSpeed(millions, machine.hours);
  return millions > machine.limit || speed === undefined
    ? { kind: 'out-of-reach', millions, machine }
    : { kind: 'pays', millions, machine, speed };
}

/** A purchase and what it is compared with. */
interface Compared {
  readonly other: WayId;
  readonly bought: Way;
  readonly compared: Way;
}

/** After how many months a purchase has become cheaper than another way. */
export type YearsAnswer =
  | ({ readonly kind: 'pays-now' | 'never' } & Compared)
  /** In the months that are reckoned, or only after them; `until` that month, if a purchase is cheaper at first only. */
  | ({ readonly kind: 'pays' | 'pays-later' | 'until'; readonly atMonth: number } & Compared)
  | { readonly kind: 'no-price' };

/** Compares a purchase with the rented machine in question, or with the price by the token. */
export function answerYears({ api, machines, months, values }: Plan): YearsAnswer {
  const bought = machines.own;
  const other = values.way === 'own' ? 'api' : values.way;
  const compared = other === 'api' ? api : machines[other];
  if (bought === undefined || compared === undefined) return { kind: 'no-price' };
  const ways: Compared = { other, bought, compared };
  const after = breakEvenMonths(bought, compared, values.tokens);
  if (after === 0) return { kind: 'pays-now', ...ways };
  if (after !== undefined) return { kind: after > months ? 'pays-later' : 'pays', ...ways, atMonth: after };
  const before = breakEvenMonths(compared, bought, values.tokens);
  return before === undefined || before === 0
    ? { kind: 'never', ...ways }
    : { kind: 'until', ...ways, atMonth: before };
}

/** Whether more tokens are wanted than a machine can make. */
export function isTooMuch({ machines, values }: Plan, id: MachineId): boolean {
  const machine = machines[id];
  return machine !== undefined && values.tokens > machine.limit;
}
