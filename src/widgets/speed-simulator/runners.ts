// Who takes part: the chosen machines that ran the chosen model, each with the bound that its memory sets.

import { measurements as words } from '#words/measurements';
import { gpus } from '../data/gpus.ts';
import { measuredMachines, type MeasuredMachine, type MeasuredModel, type Measurement } from '../data/measurements.ts';
import type { Sourced } from '../data/schema.ts';
import { boundTokensPerS, bytesPerToken } from './model.ts';

/** A machine with what it did with one model. */
export interface Runner extends Measurement {
  readonly id: MeasuredMachine['id'];
  readonly name: string;
  /** What a machine with a fast memory could not make use of. */
  readonly remark: string | undefined;
  /** Bandwidth of the memory with the weights, in 10^9 bytes per second, with its source; where one is known. */
  readonly bandwidth: (Sourced & { readonly gbPerS: number }) | undefined;
  /** Tokens per second that this bandwidth allows. */
  readonly bound: number | undefined;
}

/** The names of all machines. */
export const machineNames = words.machines;

/** Who takes part, slow to fast, and the names of chosen machines that never ran the model. */
export interface Comparison {
  readonly runners: readonly Runner[];
  readonly missing: readonly string[];
}

/** The machines of these ids with this model. */
export function listRunners(ids: readonly string[], model: MeasuredModel): Comparison {
  const chosen = measuredMachines.filter(({ id }) => ids.includes(id));
  const runners = chosen.flatMap((machine) => findRunner(machine, model) ?? []);
  return {
    runners: runners.toSorted((first, second) => first.tokensPerS - second.tokensPerS),
    missing: chosen.filter(({ results }) => !results[model.id]).map(({ id }) => machineNames[id]),
  };
}

function findRunner(machine: MeasuredMachine, model: MeasuredModel): Runner | undefined {
  const measurement = machine.results[model.id];
  if (!measurement) return undefined;
  // Weights in two memories are read at two speeds; no single bandwidth bounds them.
  const bandwidth = measurement.on === 'both' ? undefined : findBandwidth(machine);
  const bound = bandwidth && boundTokensPerS(bandwidth.gbPerS, bytesPerToken(model));
  return {
    ...measurement,
    id: machine.id,
    name: machineNames[machine.id],
    remark: machine.gpuId && measurement.on && words.on[measurement.on],
    bandwidth,
    bound,
  };
}

function findBandwidth({ gpuId, bandwidth }: MeasuredMachine): Runner['bandwidth'] {
  const gpu = gpus.find(({ id }) => id === gpuId);
  return gpu ? { ...gpu, gbPerS: gpu.bandwidthGbPerS } : bandwidth;
}
