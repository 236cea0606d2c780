// The machines on offer, with what they draw while they wait: nobody measured that alike, so it is an assumption.

import { measurements as words } from '#words/measurements';
import { findRecord } from '../data/find-record.ts';
import { measuredMachines, type MachineId, type ModelId } from '../data/measurements.ts';

/** A machine that can be chosen. */
type OfferedId = keyof typeof idleWatts;

/** Watts at the wall with nothing to do: assumptions for a small computer, a compact one, and a PC with a card. */
const idleWatts = {
  'raspberry-pi-5': 5,
  'n150-mini-pc': 15,
  'ryzen-ai-340-laptop': 15,
  'framework-desktop': 20,
  'dgx-spark': 20,
  'm3-ultra': 20,
  'rtx-3060-pc': 80,
  'rtx-4090-pc': 80,
} as const satisfies Partial<Record<MachineId, number>>;

/** Ids of the machines on offer. */
// Object.keys does not know that an object has no other keys than its type says; this one was written as such.
export const offeredIds = Object.keys(idleWatts) as readonly OfferedId[];

/** Assumed watts of a machine that waits; of one's own as of a PC with a card. */
export function assumeIdleWatts(machine: OfferedId | 'own'): number {
  return machine === 'own' ? idleWatts['rtx-4090-pc'] : idleWatts[machine];
}

/** What a machine is called. */
export function nameMachine(id: OfferedId): string {
  return words.machines[id];
}

/** A model at work on a machine. */
export interface Run {
  /** Watts of the whole machine at the wall. */
  readonly watts: number;
  readonly tokensPerS: number;
}

/** What was measured of a model on a machine, if it was. */
export function findRun(machine: OfferedId, model: ModelId): Run | undefined {
  const measurement = findRecord(measuredMachines, machine).results[model];
  return measurement && measurement.watts !== null ? { ...measurement, watts: measurement.watts } : undefined;
}
