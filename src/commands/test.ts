// npm test: everything that continuous integration runs, in the order in which it fails fastest.

import { ensureBrowser } from './print/browser.ts';
import { runCommand } from './run/run-command.ts';
import { browserTests, buildStep, runSteps, typesSteps } from './run/run-steps.ts';

await runCommand(async () => {
  ensureBrowser();
  const isPassed = runSteps([
    ...typesSteps,
    { name: 'Lint', script: 'oxlint/bin/oxlint', parameters: ['--type-aware'] },
    { name: 'Format', script: 'oxfmt/bin/oxfmt', parameters: ['--check', '.'] },
    { name: 'Unit tests', script: 'vitest/vitest.mjs', parameters: ['run', 'tests/unit'] },
    buildStep,
    browserTests(),
  ]);
  if (isPassed) console.log('\nAll checks passed.');
  return isPassed ? 0 : 1;
});
