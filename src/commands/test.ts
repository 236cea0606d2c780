// npm test: everything that continuous integration runs, in the order in which it fails fastest.

import { spawnSync } from 'node:child_process';
import { ensureBrowser } from './browser.ts';
import { runCommand } from './run-command.ts';

const steps: readonly { name: string; script: string; parameters: string[] }[] = [
  { name: 'Types', script: 'typescript/bin/tsc', parameters: ['--noEmit'] },
  { name: 'Lint', script: 'oxlint/bin/oxlint', parameters: ['--type-aware'] },
  { name: 'Format', script: 'oxfmt/bin/oxfmt', parameters: ['--check', '.'] },
  { name: 'Unit tests', script: 'vitest/vitest.mjs', parameters: ['run', 'tests/unit'] },
  { name: 'Build', script: 'tsx/dist/cli.mjs', parameters: ['src/commands/build.ts'] },
  {
    name: 'Browser tests',
    script: '@playwright/test/cli.js',
    parameters: ['test', '--config', 'tests/browser/playwright.config.ts'],
  },
];

await runCommand(async () => {
  ensureBrowser();
  for (const { name, script, parameters } of steps) {
    console.log(`\n${name}`);
    const { status } = spawnSync(process.execPath, [`node_modules/${script}`, ...parameters], { stdio: 'inherit' });
    if (status !== 0) {
      console.error(`${name} failed.`);
      return 1;
    }
  }
  console.log('\nAll checks passed.');
  return 0;
});
