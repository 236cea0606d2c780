// Machines that one person measured alike: tokens per second in one conversation and the whole machine's watts at the
// wall, by model. Names of the machines stand in the words `measurements`.

import type { Sourced } from './schema.ts';

/** Where all tokens per second and watts below were read. */
export const measurementSource: Sourced = {
  source: 'https://github.com/geerlingguy/ai-benchmarks',
  asOf: '2025-12',
  verified: true,
};

/** A model that the machines ran, as the file they read. */
export type MeasuredModel = Sourced & {
  readonly id: ModelId;
  readonly name: string;
  /** Weights in the file with about 4 bits, in 10^9 bytes. */
  readonly fileGb: number;
  /** Parameters read per token, of all. */
  readonly activeShare: number;
};

/** A model's id, in the order of the list. */
export type ModelId = (typeof modelIds)[number];
/** Ids of the models, the default first. */
export const modelIds = ['deepseek-r1-14b', 'gpt-oss-20b', 'llama-3.2-3b', 'llama-3.1-70b'] as const;

// The list of files that the measurements name.
const files =
  'https://github.com/geerlingguy/ai-benchmarks/blob/bdf94413f5f273c985c164ac0abfafa312c4390f/group_data/all.py';

/** The models that were measured. */
export const measuredModels: readonly MeasuredModel[] = [
  {
    id: 'deepseek-r1-14b',
    name: 'R1-Distill-Qwen 14B',
    fileGb: 8.99,
    activeShare: 1,
    source: 'https://huggingface.co/unsloth/DeepSeek-R1-Distill-Qwen-14B-GGUF',
    asOf: '2025-02',
    verified: true,
  },
  {
    id: 'gpt-oss-20b',
    name: 'gpt-oss 20B',
    fileGb: 11.6,
    // 3.6 of 21 thousand million parameters, as the list of models has it.
    activeShare: 3.6 / 21,
    source: files,
    asOf: '2025-12',
    verified: true,
  },
  {
    id: 'llama-3.2-3b',
    name: 'Llama 3.2 3B',
    // 1.87 GiB in the measurement itself.
    fileGb: 2.01,
    activeShare: 1,
    source: 'https://github.com/geerlingguy/ai-benchmarks/issues/43',
    asOf: '2025-12',
    verified: true,
  },
  {
    id: 'llama-3.1-70b',
    name: 'Llama 3.1 70B',
    fileGb: 43.1,
    activeShare: 1,
    source: 'https://github.com/ggml-org/llama.cpp/blob/master/tools/quantize/README.md',
    asOf: '2026-08',
    verified: true,
  },
];

/** What one machine did with one model. */
export interface Measurement {
  readonly tokensPerS: number;
  /** Highest reading at the wall, whole machine; null where none was published. */
  readonly watts: number | null;
  /** Where the weights were read, if not by a graphics unit from its own memory. */
  readonly on?: 'cpu' | 'both';
}

/** A machine with its measurements. */
export interface MeasuredMachine {
  readonly id: MachineId;
  /** The card or chip in the list of cards whose memory holds the weights. */
  readonly gpuId?: string;
  /** Bandwidth of a machine that is in no list of cards. */
  readonly bandwidth?: Sourced & { readonly gbPerS: number };
  readonly results: Readonly<Partial<Record<ModelId, Measurement>>>;
}

/** A machine's id, in the order of the list. */
export type MachineId = (typeof machineIds)[number];
/** Ids of the machines. */
export const machineIds = [
  'raspberry-pi-5',
  'n150-mini-pc',
  'ryzen-ai-340-laptop',
  'framework-desktop',
  'dgx-spark',
  'rtx-3060-pc',
  'm3-ultra',
  'rtx-4090-pi',
  'rtx-4090-pc',
  'rtx-4090-ryzen-pc',
] as const;

/** The machines, from slow to fast with a model of 14 thousand million parameters. */
export const measuredMachines: readonly MeasuredMachine[] = [
  {
    id: 'raspberry-pi-5',
    bandwidth: {
      gbPerS: 17,
      source: 'https://www.raspberrypi.com/documentation/computers/processors.html',
      asOf: '2026-08',
      verified: true,
    },
    results: {
      'deepseek-r1-14b': { tokensPerS: 1.2, watts: 13, on: 'cpu' },
      'llama-3.2-3b': { tokensPerS: 4.88, watts: 11.9, on: 'cpu' },
    },
  },
  {
    id: 'n150-mini-pc',
    results: {
      'deepseek-r1-14b': { tokensPerS: 2.13, watts: 30.3, on: 'cpu' },
      'llama-3.2-3b': { tokensPerS: 9.06, watts: 26.4, on: 'cpu' },
    },
  },
  {
    id: 'ryzen-ai-340-laptop',
    results: {
      'deepseek-r1-14b': { tokensPerS: 5.83, watts: 50.4, on: 'cpu' },
      'llama-3.2-3b': { tokensPerS: 23.81, watts: 51.1, on: 'cpu' },
    },
  },
  {
    id: 'framework-desktop',
    gpuId: 'ryzen-ai-max-395',
    results: {
      'deepseek-r1-14b': { tokensPerS: 11.37, watts: 140, on: 'cpu' },
      'llama-3.2-3b': { tokensPerS: 88.14, watts: 133 },
      'llama-3.1-70b': { tokensPerS: 4.97, watts: 133 },
    },
  },
  {
    id: 'dgx-spark',
    gpuId: 'dgx-spark',
    results: {
      'deepseek-r1-14b': { tokensPerS: 23.92, watts: 138.4 },
      'gpt-oss-20b': { tokensPerS: 87.97, watts: 122.8 },
      'llama-3.2-3b': { tokensPerS: 97.93, watts: 128.5 },
      'llama-3.1-70b': { tokensPerS: 4.71, watts: 156 },
    },
  },
  {
    id: 'rtx-3060-pc',
    gpuId: 'rtx-3060-12gb',
    results: {
      'deepseek-r1-14b': { tokensPerS: 29.77, watts: 224 },
      'gpt-oss-20b': { tokensPerS: 83.96, watts: 229.3 },
      'llama-3.2-3b': { tokensPerS: 122.85, watts: 214 },
    },
  },
  {
    id: 'm3-ultra',
    gpuId: 'apple-m3-ultra',
    results: {
      'deepseek-r1-14b': { tokensPerS: 51.85, watts: 227 },
      'gpt-oss-20b': { tokensPerS: 115.29, watts: 227 },
      'llama-3.2-3b': { tokensPerS: 154.6, watts: 223 },
      'llama-3.1-70b': { tokensPerS: 14.08, watts: 243 },
    },
  },
  {
    id: 'rtx-4090-pi',
    gpuId: 'rtx-4090',
    results: {
      'deepseek-r1-14b': { tokensPerS: 83.31, watts: 397.5 },
      'gpt-oss-20b': { tokensPerS: 189.09, watts: 322.1 },
      'llama-3.2-3b': { tokensPerS: 235.61, watts: 290.2 },
    },
  },
  {
    id: 'rtx-4090-pc',
    gpuId: 'rtx-4090',
    results: {
      'deepseek-r1-14b': { tokensPerS: 92.49, watts: 464.2 },
      'gpt-oss-20b': { tokensPerS: 279.65, watts: 509.1 },
      'llama-3.2-3b': { tokensPerS: 334.67, watts: 261.9 },
    },
  },
  {
    // Another PC with the same card, the only one that tried a model too large for it.
    id: 'rtx-4090-ryzen-pc',
    gpuId: 'rtx-4090',
    results: {
      'llama-3.2-3b': { tokensPerS: 237.05, watts: null },
      'llama-3.1-70b': { tokensPerS: 3.1, watts: null, on: 'both' },
    },
  },
];
