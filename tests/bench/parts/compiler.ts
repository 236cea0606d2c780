// Processor time of the compiler alone: for neutral decks, and for texts in full size that could make it slow.

import { compile } from '../../../src/compiler/index.ts';
import { renderDeck } from '../../../src/compiler/document/document.ts';
import { createNeutralDeck } from '../../fixtures/neutral-deck.ts';
import {
  footnotes,
  longChapters,
  mistakes,
  openings,
  tooDeep,
  type HardInput,
} from '../../unit/compiler/limits/hard-input.ts';
import { greedyCode, greedyInputs, type GreedyInput } from '../../unit/compiler/limits/greedy-input.ts';
import type { Report } from '../report/figures.ts';
import type { Session } from '../session.ts';
import { measureSeconds } from './processor-time.ts';

type Input = ReturnType<GreedyInput['write']>;

/** Texts of a kind, which all have the same bound in seconds. */
interface Kind {
  readonly name: string;
  readonly most: number;
  readonly texts: readonly { readonly name: string; readonly write: () => Input }[];
}

// Characters, of which each part must be below the bounds of one.
const greedySize = 1_000_000;

const kinds: readonly Kind[] = [
  deck(60, 1.5),
  deck(600, 3),
  deck(6_000, 6),
  hard('long chapter', longChapters, 10),
  hard('footnotes', footnotes, 10),
  hard('mistakes', mistakes, 10),
  hard('deep nesting', tooDeep, 5),
  hard('openings', openings, 5),
  {
    name: `greedy text, slowest of ${greedyInputs.length + greedyCode.length}`,
    most: 10,
    texts: [...greedyInputs, ...greedyCode].map(({ name, write }) => ({ name, write: () => write(greedySize) })),
  },
];

/** Reports of each kind the text that takes longest, and every other one that takes longer than it may. */
export async function measureCompiler({ breathe }: Session, report: Report): Promise<void> {
  for (const { name: kind, most, texts } of kinds) {
    const times: { readonly name: string; readonly seconds: number }[] = [];
    for (const { name, write } of texts) {
      await breathe();
      times.push({ name, seconds: measureSeconds(() => compileFiles(write())).seconds });
    }
    times.sort((first, second) => second.seconds - first.seconds);
    for (const { name, seconds } of times.filter((time, index) => index === 0 || time.seconds > most))
      report({ part: 'Compiler', name: `${kind}: ${name}, s`, column: 'processor time', values: [seconds], most });
  }
}

function deck(size: number, most: number): Kind {
  const write = (): Input => ({ files: createNeutralDeck(size) });
  return { name: 'neutral deck', most, texts: [{ name: `${size.toLocaleString('en')} slides`, write }] };
}

function hard(name: string, inputs: readonly HardInput[], most: number): Kind {
  const texts = inputs.map(({ name: text, full, write }) => ({
    name: `${full.toLocaleString('en')} ${text}`,
    write: (): Input => ({ files: { '01-probe.md': write(full) } }),
  }));
  return { name: texts.length > 1 ? `${name}, slowest of ${texts.length}` : name, most, texts };
}

function compileFiles({ files, assets = new Map() }: Input): string {
  const { deck: compiled } = compile({
    files: Object.entries({ 'deck.yaml': 'title: Probe', ...files }).map(([name, text]) => ({
      path: `slides/${name}`,
      text,
    })),
    assets,
    base: '',
  });
  return renderDeck(compiled, { renderWidget: () => '' });
}
