// npm run bench [-- --only compiler|commands|pages|dev|memory --slides N --runs N --page FILE|ADDRESS --against FILE]: our
// own figures as Markdown, or beside those that an earlier run has printed. What is measured is said as it is known. Only
// figures of one machine and one hour can be compared; another page can be measured beside ours. Ends with 1 where a
// figure is missing or more than it may be.

import { runCommand } from '../src/commands/run/run-command.ts';
import { readOptions, type Options, type Part } from './bench/options.ts';
import { measureCommands } from './bench/parts/commands.ts';
import { measureCompiler } from './bench/parts/compiler.ts';
import { measureDev } from './bench/parts/dev.ts';
import { measureMemory } from './bench/parts/memory.ts';
import { measurePages } from './bench/parts/pages.ts';
import { formatComparison } from './bench/report/against.ts';
import { formatFigure, isFault, type Figure, type Report } from './bench/report/figures.ts';
import { describeRun } from './bench/report/machine.ts';
import { formatTables } from './bench/report/table.ts';
import { withSession, type Session } from './bench/session.ts';

const measures: Readonly<Record<Part, (session: Session, options: Options, report: Report) => Promise<void>>> = {
  compiler: (session, _, report) => measureCompiler(session, report),
  commands: measureCommands,
  pages: measurePages,
  dev: measureDev,
  memory: (session, _, report) => measureMemory(session, report),
};

await runCommand(async () => {
  const options = await readOptions();
  return withSession((session) => measure(session, options));
});

async function measure(session: Session, options: Options): Promise<number> {
  const started = performance.now();
  const figures: Figure[] = [];
  const report: Report = (figure) => {
    figures.push(figure);
    console.error([figure.name, figure.column].join(', ').concat(`: ${formatFigure(figure)}`));
  };
  for (const part of options.parts) await measures[part](session, options, report);
  console.log(await describeRun(session, options.runs, (performance.now() - started) / 60_000));
  console.log(`\n${formatTables(figures)}`);
  if (options.against) console.log(`\n${formatComparison(figures, options.against)}`);
  return figures.some(isFault) ? 1 : 0;
}
