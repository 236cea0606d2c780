// The way of one question through Parrotpark, from the morning to the evening. What is said of each step stands in the
// words, by the step's name; here stands which lines the data take, and in which direction.

import { lines, type LineId, type PartId } from './parts.ts';

/** Data on one line: from its first part to its second, back, or there and back. */
export interface Move {
  readonly line: LineId;
  readonly way: 'there' | 'back' | 'both';
}

/** One step of the way. */
export interface Step {
  readonly name: StepName;
  readonly moves: readonly Move[];
  /** The book does not say so; it follows from what the programs do. */
  readonly inferred: boolean;
}

/** The names of the steps, in their order. */
type StepName =
  | 'morning'
  | 'call'
  | 'login'
  | 'history'
  | 'file'
  | 'search'
  | 'prompt'
  | 'check'
  | 'compute'
  | 'tool'
  | 'answer'
  | 'save'
  | 'evening';

/** All steps; step 0 is before the question, the last one after it. */
export const steps: readonly Step[] = [
  { name: 'morning', moves: [{ line: 'build', way: 'there' }], inferred: false },
  {
    name: 'call',
    moves: [
      { line: 'call', way: 'there' },
      { line: 'chat', way: 'there' },
    ],
    inferred: false,
  },
  { name: 'login', moves: [{ line: 'login', way: 'both' }], inferred: false },
  { name: 'history', moves: [{ line: 'history', way: 'back' }], inferred: false },
  { name: 'file', moves: [{ line: 'files', way: 'there' }], inferred: false },
  {
    name: 'search',
    moves: [
      { line: 'request', way: 'both' },
      { line: 'compute', way: 'both' },
      { line: 'search', way: 'both' },
    ],
    inferred: true,
  },
  { name: 'prompt', moves: [{ line: 'request', way: 'there' }], inferred: true },
  { name: 'check', moves: [{ line: 'usage', way: 'both' }], inferred: false },
  { name: 'compute', moves: [{ line: 'compute', way: 'there' }], inferred: true },
  {
    name: 'tool',
    moves: [
      { line: 'compute', way: 'both' },
      { line: 'request', way: 'both' },
    ],
    inferred: true,
  },
  {
    name: 'answer',
    moves: [
      { line: 'compute', way: 'back' },
      { line: 'request', way: 'back' },
      { line: 'chat', way: 'back' },
      { line: 'call', way: 'back' },
    ],
    inferred: true,
  },
  { name: 'save', moves: [{ line: 'history', way: 'there' }], inferred: false },
  { name: 'evening', moves: [{ line: 'build', way: 'there' }], inferred: true },
];

/** The parts that a step's data reach; the GPU server counts as one. */
export function listParts({ moves }: Step): ReadonlySet<PartId | 'gpu'> {
  return new Set(moves.flatMap(({ line }) => [lines[line].from, lines[line].to]));
}

/** What is asked at each step, by the names of the words. */
export const questions = ['holds', 'lasts', 'reads'] as const;

/** The step with this number. */
export function findStep(number: number): Step {
  const step = steps[number];
  if (step === undefined) throw new Error(`expected a step ${number}`);
  return step;
}
