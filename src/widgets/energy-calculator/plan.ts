// What the fields say, and what a month comes to.

import { energyCalculator as words } from '#words/energyCalculator';
import { findRecord } from '../data/find-record.ts';
import { measuredModels } from '../data/measurements.ts';
import type { Limits } from '../kit/form/inputs.ts';
import type { ValuesOf } from '../kit/form/rules.ts';
import { formatQuantity } from '../kit/numbers.ts';
import type { attributes } from './attributes.ts';
import { findRun, nameMachine, type Run } from './machines.ts';
import { hoursPerMonth } from '../data/power-use.ts';
import { consume, hoursForTokens, whPerThousandTokens, type Consumption } from './model.ts';

/** What is read from the fields. */
export type Values = ValuesOf<typeof attributes>;

/** One model on the machine, and its month. */
export interface Side {
  /** Names the model, or one's own machine. */
  readonly name: string;
  readonly whPerThousand: number;
  /** Hours at work in a month. */
  readonly busyHours: number;
  readonly month: Consumption;
}

/** Why there is nothing to compare with. */
type Gap = 'not-asked' | 'own-machine' | 'not-measured' | 'same' | 'too-slow';

/** What the fields come to. */
export interface Plan {
  /** Undefined where nobody measured this model on this machine. */
  readonly first: Side | undefined;
  /** What to say then. */
  readonly refusal: string;
  /** The same amount of text with another model, or why there is none. */
  readonly second: Side | Gap;
  readonly onHours: number;
  /** kWh of waiting, of the first. */
  readonly idleKwh: number;
}

/** Reckons a month. */
export function readPlan(values: Values): Plan {
  const { machine, on, idle, pue } = values;
  const run = findFirst(values);
  const first = run && reckon(nameFirst(values), run, values.busy, values);
  const idleHours = Math.max(0, on - values.busy);
  return {
    first,
    refusal: words.unmeasured(nameFirst(values), machine === 'own' ? words.ownMachine : nameMachine(machine)),
    second: run ? reckonSecond(run, values) : 'not-measured',
    onHours: on,
    idleKwh: (idle * idleHours * pue) / 1_000,
  };
}

function findFirst({ machine, model, load, speed }: Values): Run | undefined {
  return machine === 'own' ? { watts: load, tokensPerS: speed } : findRun(machine, model);
}

function nameFirst({ machine, model }: Values): string {
  return machine === 'own' ? words.ownMachine : findRecord(measuredModels, model).name;
}

/** As many tokens as the first model writes in its hours at work. */
function reckonSecond(first: Run, values: Values): Side | Gap {
  const { machine, model, compare, busy } = values;
  if (compare === 'none') return 'not-asked';
  if (machine === 'own') return 'own-machine';
  if (compare === model) return 'same';
  const run = findRun(machine, compare);
  if (!run) return 'not-measured';
  const hours = hoursForTokens(first.tokensPerS * busy * 3_600, run.tokensPerS);
  return hours > hoursPerMonth ? 'too-slow' : reckon(findRecord(measuredModels, compare).name, run, hours, values);
}

/** A machine that has not done by the end of its hours stays on. */
function reckon(name: string, { watts, tokensPerS }: Run, busyHours: number, values: Values): Side {
  const { on, idle, pue, price, grid } = values;
  const idleHours = Math.max(0, on - busyHours);
  return {
    name,
    whPerThousand: whPerThousandTokens(watts, tokensPerS),
    busyHours,
    month: consume(
      { loadW: watts, loadHours: busyHours, idleW: idle, idleHours },
      { pue, eurPerKwh: price / 100, gramsPerKwh: grid },
    ),
  };
}

/** Nothing works longer than it is on, or draws more while it waits than at work. */
export function limitFields(values: Values): Limits<typeof attributes> {
  const watts = findFirst(values)?.watts;
  return {
    busy: { max: values.on, tooMuch: words.busyTooLong(formatQuantity(values.on, words.hour, 1)) },
    ...(watts !== undefined && {
      idle: { max: watts, tooMuch: words.idleTooMuch(formatQuantity(watts, 'W', 1)) },
    }),
  };
}
