// Processor time of the compiler alone: for neutral decks, and for texts in full size that could make it slow.

import { compile } from '../../src/compiler/index.ts';
import { renderDeck } from '../../src/compiler/document/document.ts';
import { createNeutralDeck } from '../fixtures/neutral-deck.ts';
import {
  footnotes,
  longChapters,
  mistakes,
  openings,
  tooDeep,
  type HardInput,
} from '../unit/compiler/limits/hard-input.ts';
import { greedyCode, greedyInputs, type GreedyInput } from '../unit/compiler/limits/greedy-input.ts';
import { measureSeconds } from './processor-time.ts';

const decks = [
  { size: 60, most: 1.5 },
  { size: 600, most: 3 },
  { size: 6_000, most: 6 },
];

// Characters, of which each part must be below the bounds of one.
const greedySize = 1_000_000;

/** Says how long each takes; returns how many take longer than they may. */
export function measureCompiler(): number {
  const slow = [
    ...decks.filter(({ size, most }) =>
      isSlow(`a neutral deck of ${size} slides`, { files: createNeutralDeck(size) }, most),
    ),
    ...listSlow('a long chapter', longChapters, 10),
    ...listSlow('footnotes', footnotes, 10),
    ...listSlow('mistakes', mistakes, 10),
    ...listSlow('deep nesting', tooDeep, 5),
    ...listSlow('openings', openings, 5),
    ...[...greedyInputs, ...greedyCode].filter(({ name, write }) =>
      isSlow(`greedy text: ${name}`, write(greedySize), 10),
    ),
  ];
  return slow.length;
}

function listSlow(kind: string, inputs: readonly HardInput[], most: number): HardInput[] {
  return inputs.filter(({ name, full, write }) =>
    isSlow(`${kind}: ${full} ${name}`, { files: { '01-probe.md': write(full) } }, most),
  );
}

function isSlow(name: string, input: ReturnType<GreedyInput['write']>, most: number): boolean {
  const { seconds } = measureSeconds(() => compileFiles(input));
  const isTooSlow = seconds > most;
  console.log(`${name}: ${seconds.toFixed(2)} s${isTooSlow ? `, more than ${most} s` : ''}`);
  return isTooSlow;
}

function compileFiles({ files, assets = new Map() }: ReturnType<GreedyInput['write']>): string {
  const { deck } = compile({
    files: Object.entries({ 'deck.yaml': 'title: Probe', ...files }).map(([name, text]) => ({
      path: `slides/${name}`,
      text,
    })),
    assets,
    base: '',
  });
  return renderDeck(deck, { renderWidget: () => '' });
}
