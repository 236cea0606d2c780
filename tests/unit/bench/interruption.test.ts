import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'interrupted-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

// Linux tells of every process who has started it.
describe.runIf(process.platform === 'linux')('an interrupted benchmark leaves no process and no folder', () => {
  it.each([
    ['SIGINT', 'commands', '--outDir', 130],
    ['SIGTERM', 'pages', '--type=renderer', 143],
    ['SIGTERM', 'dev', '127.0.0.1', 143],
  ] as const)('by %s, while it measures %s', async (signal, part, command, exitCode) => {
    const parameters = ['--only', part, '--slides', '6'];
    const bench = spawn(process.execPath, ['--import', 'tsx', 'tests/bench.ts', ...parameters], {
      env: { ...process.env, TMPDIR: folder },
    });
    const ended = once(bench, 'close');
    let started: readonly number[] = [];
    const isAtWork = (): boolean => {
      started = listDescendants(bench.pid ?? 0);
      return started.some((id) => readProcess(id, 'cmdline').includes(command));
    };
    await expect.poll(isAtWork, { timeout: 50_000, interval: 20 }).toBe(true);
    bench.kill(signal);
    // Once more, as npm does.
    setTimeout(() => bench.kill(signal), 10);
    expect(await ended).toEqual([exitCode, null]);
    await expect.poll(() => started.filter(isAlive)).toEqual([]);
    expect(readdirSync(folder).filter((name) => !name.startsWith('tsx-'))).toEqual([]);
  });
});

/** The numbers of all processes that one has started, and those have. */
function listDescendants(parent: number): number[] {
  const ids = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
  const parents = new Map(ids.map((id) => [id, Number(/\) \w (\d+) /.exec(readProcess(id, 'stat'))?.[1])]));
  const findChildren = (of: number): number[] =>
    ids.flatMap((id) => (parents.get(id) === of ? [id, ...findChildren(id)] : []));
  return findChildren(parent);
}

/** Some systems keep the number of a process that has ended. */
function isAlive(id: number): boolean {
  return /\) [^ZX] /.test(readProcess(id, 'stat'));
}

/** Nothing of a process that has ended meanwhile. */
function readProcess(id: number, file: 'stat' | 'cmdline'): string {
  try {
    return readFileSync(`/proc/${id}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
