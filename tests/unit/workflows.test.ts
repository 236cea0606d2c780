// What the workflows on GitHub may do, and whose code they run.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
type Permissions = Readonly<Record<string, string>> | string;
interface Job {
  readonly permissions?: Permissions;
  readonly uses?: string;
  readonly steps?: readonly Step[];
}
interface Workflow {
  readonly permissions?: Permissions;
  readonly jobs: Readonly<Record<string, Job>>;
}

const folder = join(import.meta.dirname, '../../.github/workflows');

describe.each(readdirSync(folder))('%s', (name) => {
  const text = readFileSync(join(folder, name), 'utf8');
  const workflow: Workflow = parse(text);
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap((job) => job.steps ?? []);
  const scripts = steps.flatMap(({ run }) => run ?? []);

  it('names every action by its commit, with the version beside it', () => {
    const actions = [...jobs, ...steps].flatMap(({ uses }) => uses ?? []);
    expect(actions).not.toEqual([]);
    expect(actions.filter((action) => !/@[0-9a-f]{40}$/.test(action))).toEqual([]);
    expect(actions.filter((action) => !new RegExp(`uses: ${action} # v\\d+\\.\\d+\\.\\d+\n`).test(text))).toEqual([]);
  });

  it('keeps no credentials of the checkout', () => {
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts).not.toEqual([]);
    expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([]);
  });

  it('lets no job write that runs code of this project', () => {
    expect(workflow.permissions).toEqual({});
    for (const { permissions, steps: own = [] } of jobs) {
      const runsCode = own.some(({ run, uses }) => run !== undefined || uses?.startsWith('actions/checkout@'));
      if (runsCode) expect(permissions).toEqual({ contents: 'read' });
    }
  });

  it('lets no package run anything when it is installed', () => {
    const installs = scripts.filter((script) => /\bnpm (?:ci|i|install)\b/.test(script));
    expect(installs.filter((script) => !script.includes('--ignore-scripts'))).toEqual([]);
  });

  it('puts nothing from outside into a shell line', () => {
    expect(scripts.filter((script) => script.includes('${{'))).toEqual([]);
    expect(text).not.toMatch(/pull_request_target|workflow_run/);
  });
});
