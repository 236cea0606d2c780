// Runs tools one after another, each with Node, so that no shell is needed.

import { spawnSync } from 'node:child_process';

/** A tool that is run: the heading above what it says, its script below node_modules, its parameters. */
export interface Step {
  readonly name: string;
  readonly script: string;
  readonly parameters: readonly string[];
}

/** Runs the unit tests whose paths hold one of `files`. */
export function unitTests(...files: string[]): Step {
  return { name: 'Unit tests', script: 'vitest/vitest.mjs', parameters: ['run', ...files] };
}

/** Builds the sites and runs the browser tests on them, or those whose paths hold one of `files`. */
export function browserTests(...files: string[]): Step {
  const parameters = ['test', '--config', 'tests/browser/playwright.config.ts', ...files];
  return { name: 'Browser tests', script: '@playwright/test/cli.js', parameters };
}

/** Runs the steps up to the first that fails; returns whether all went well. */
export function runSteps(steps: readonly Step[]): boolean {
  for (const { name, script, parameters } of steps) {
    console.log(`\n${name}`);
    const { status } = spawnSync(process.execPath, [`node_modules/${script}`, ...parameters], { stdio: 'inherit' });
    if (status === 0) continue;
    console.error(`${name} failed.`);
    return false;
  }
  return true;
}
