// What `npm test` runs: everything, or with --only one step or the tests of one area.

import { join } from 'node:path';
import { listKnown } from '../../shared/nearest.ts';
import { browserTests, type Step, unitTests } from './run-steps.ts';

/**
 * The types of each world: its tsconfig knows the browser's types, or Node's, or neither. What was found is kept, so that
 * the next run reads again only what has changed, and what depends on it.
 */
const types: readonly Step[] = ['src/compiler', 'src/commands', 'src/offline', 'src', 'tests', '.'].map((world) => {
  const kept = join('node_modules/.cache/types', world, 'tsbuildinfo');
  return {
    name: `Types of ${world}`,
    script: 'typescript/bin/tsc',
    parameters: ['--noEmit', '--incremental', '--tsBuildInfoFile', kept, '--project', world],
  };
});

const steps: Readonly<Record<string, readonly Step[]>> = {
  types,
  lint: [{ name: 'Lint', script: 'oxlint/bin/oxlint', parameters: ['--type-aware'] }],
  format: [{ name: 'Format', script: 'oxfmt/bin/oxfmt', parameters: ['--check', '.'] }],
  unit: [unitTests('tests/unit')],
  browser: [browserTests()],
};

/**
 * All steps in the order in which they fail fastest; with `only` the step of that name, or the tests of that name
 * among `files`: a folder below tests/unit or tests/browser, or a file without its ending.
 */
export function chooseSteps(only: string | undefined, files: readonly string[]): readonly Step[] {
  if (only === undefined) return Object.values(steps).flat();
  const named = Object.hasOwn(steps, only) ? steps[only] : undefined;
  if (named) return named;
  const found = files.filter((file) => listAreas(file).includes(only));
  if (found.length === 0) {
    const known = [...new Set([...Object.keys(steps), ...files.flatMap(listAreas)])];
    throw new Error(`There are no tests "${only}"; type for example one of: ${listKnown(only, known)}.`);
  }
  const unit = found.filter((file) => file.startsWith('tests/unit/'));
  const browser = found.filter((file) => file.startsWith('tests/browser/'));
  return [...(unit.length > 0 ? [unitTests(...unit)] : []), ...(browser.length > 0 ? [browserTests(...browser)] : [])];
}

/** The names that a test file goes by: its folders, and its own without ending. */
function listAreas(file: string): string[] {
  const [, , ...parts] = file.split('/');
  return parts.map((part) => part.replace(/\.(?:test|spec)\.tsx?$/, ''));
}
