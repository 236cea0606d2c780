// Whole commands as people type them, from npm's start to its end.

import { join } from 'node:path';
import { nameDeck, writeDeck } from '../decks.ts';
import type { Options } from '../options.ts';
import type { Report } from '../report/figures.ts';
import { measureInTurn } from '../runs.ts';
import type { Session } from '../session.ts';

/** What is typed, where it writes, and for decks of which sizes; some are measured with our own deck as well. */
interface Command {
  readonly script: string;
  readonly parameters?: readonly string[];
  readonly out: '--out' | '--outDir';
  readonly sizes: readonly number[];
  readonly isForOurs?: boolean;
}

const commands: readonly Command[] = [
  { script: 'build', out: '--outDir', sizes: [60, 600, 6_000], isForOurs: true },
  { script: 'pdf', parameters: ['--only', 'slides'], out: '--out', sizes: [60, 1_000] },
  { script: 'pdf', out: '--out', sizes: [60], isForOurs: true },
];

/** Measures each in turn with its decks. */
export async function measureCommands(session: Session, { slides, runs }: Options, report: Report): Promise<void> {
  for (const { script, parameters = [], out, sizes, isForOurs = false } of commands) {
    const targets = [];
    for (const size of slides ? [slides] : sizes)
      targets.push({ column: nameDeck(size), folder: await writeDeck(session, size) });
    if (isForOurs && !slides) targets.push({ column: 'our deck', folder: 'slides' });
    const name = ['npm run', script, ...(parameters.length > 0 ? ['--', ...parameters] : [])].join(' ');
    await measureInTurn(
      session,
      {
        part: 'Commands',
        figures: [`${name}, s`],
        runs,
        targets,
        measure: async ({ column, folder }) => [
          await session.run(script, [...parameters, out, join(session.folder, script, column)], { SLIDES: folder }),
        ],
      },
      report,
    );
  }
}
