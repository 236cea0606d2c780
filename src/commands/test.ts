// npm test [-- --only NAME]: everything that continuous integration runs, or one part of it: a step (types, lint,
// format, unit, browser), or the tests of one folder or file.

import { readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ensureTestBrowser } from './print/browser.ts';
import { runCommand } from './run/run-command.ts';
import { runSteps } from './run/run-steps.ts';
import { chooseSteps } from './run/test-steps.ts';

await runCommand(async () => {
  const { values } = parseArgs({ options: { only: { type: 'string' } } });
  const steps = chooseSteps(values.only, [...listTests('tests/unit'), ...listTests('tests/browser')]);
  if (steps.some(({ name }) => name === 'Browser tests')) ensureTestBrowser();
  const isPassed = runSteps(steps);
  if (isPassed) console.log(values.only === undefined ? '\nAll checks passed.' : `\nPassed: ${values.only}.`);
  return isPassed ? 0 : 1;
});

function listTests(folder: string): string[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
  return paths.filter((path) => /\.(?:test|spec)\.tsx?$/.test(path)).map((path) => `${folder}/${path}`);
}
