// Runs tools one after another, each with Node, so that no shell is needed.

import { spawnSync } from 'node:child_process';

/** A tool that is run: the heading above what it says, its script below node_modules, its parameters. */
export interface Step {
  readonly name: string;
  readonly script: string;
  readonly parameters: readonly string[];
}

/** The types of each world: its tsconfig knows the browser's types, or Node's, or neither. */
export const typesSteps: readonly Step[] = ['src/compiler', 'src/commands', 'src', 'tests', '.'].map((world) => ({
  name: `Types of ${world}`,
  script: 'typescript/bin/tsc',
  parameters: ['--noEmit', '--project', world],
}));

/** Builds the site into dist. */
export const buildStep: Step = { name: 'Build', script: 'tsx/dist/cli.mjs', parameters: ['src/commands/build.ts'] };

/** Runs the browser tests, or those whose file names hold one of `files`. */
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
