// What a benchmark starts: commands, browsers and servers in a temporary folder. All of it ends with the work, also
// where the work is interrupted.

import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { ensureBrowser } from '../../src/commands/print/browser.ts';

const exitCodes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/** Variables of the environment that differ for a command. */
type Environment = Readonly<Record<string, string>>;

/** What the parts of a benchmark work with. */
export interface Session {
  readonly folder: string;
  /** Starts an npm script in a process group of its own. */
  readonly start: (script: string, parameters: readonly string[], environment: Environment) => ChildProcess;
  /** Runs one to its end and returns the seconds that it took; throws what it complains of. */
  readonly run: (script: string, parameters: readonly string[], environment: Environment) => Promise<number>;
  readonly openBrowser: (...args: string[]) => Promise<Browser>;
  /** Something that is closed at the end. */
  readonly closeLater: (close: () => Promise<unknown>) => void;
  /** Lets a signal come in between work that does not wait; throws when one has. */
  readonly breathe: () => Promise<void>;
}

/** Runs `work`; returns its exit code, or that of an interruption. */
export async function withSession(work: (session: Session) => Promise<number>): Promise<number> {
  const closers = new Set<() => Promise<unknown>>();
  let code = 0;
  let closing: Promise<unknown> | undefined;
  // Once: a second signal would end a command before it has removed its own files.
  const closeAll = () => (closing ??= Promise.allSettled([...closers].map((close) => close())));
  for (const [signal, exitCode] of Object.entries(exitCodes))
    // npm passes on what the terminal has sent already, so that it may come twice.
    process.on(signal, () => {
      code = exitCode;
      void closeAll();
    });
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  try {
    return await work(createSession(folder, closers, () => code !== 0));
  } catch (error) {
    if (code === 0) throw error;
    console.error('\nInterrupted; nothing is left running.');
    return code;
  } finally {
    await closeAll();
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

function createSession(folder: string, closers: Set<() => Promise<unknown>>, isStopped: () => boolean): Session {
  const check = (): void => {
    if (isStopped()) throw new Error('Interrupted');
  };
  const start: Session['start'] = (script, parameters, environment) => {
    check();
    const [program = '', ...npm] = findNpm();
    const child = spawn(program, [...npm, 'run', script, '--', ...parameters], {
      env: { ...process.env, ...environment },
      // A shell between us and the program would not pass a signal on.
      detached: process.platform !== 'win32',
    });
    const close = () => endGroup(child);
    closers.add(close);
    child.once('close', () => closers.delete(close));
    return child;
  };
  return {
    folder,
    start,
    run: async (script, parameters, environment) => {
      const started = performance.now();
      const child = start(script, parameters, environment);
      let said = '';
      for (const stream of [child.stdout, child.stderr])
        stream?.on('data', (text: Buffer) => (said += text.toString()));
      const [exitCode] = await once(child, 'close');
      check();
      if (exitCode !== 0)
        throw new Error(`npm run ${script} ended with ${String(exitCode)}: ${said.trim().split('\n').at(-1)}`);
      return (performance.now() - started) / 1000;
    },
    openBrowser: async (...args) => {
      check();
      const launch = ensureBrowser();
      const browser = await chromium.launch({
        ...launch,
        args: [...launch.args, ...args],
        handleSIGINT: false,
        handleSIGTERM: false,
        handleSIGHUP: false,
      });
      closers.add(() => browser.close());
      // What has started meanwhile nobody else closes.
      if (isStopped()) await browser.close();
      check();
      return browser;
    },
    closeLater: (close) => closers.add(close),
    breathe: async () => {
      await new Promise((resolve) => setImmediate(resolve));
      check();
    },
  };
}

/** The npm that runs this, without a shell. */
function findNpm(): readonly string[] {
  const { npm_execpath: script } = process.env;
  return script ? [process.execPath, script] : ['npm'];
}

/** Ends a program with all that it has started, and waits for that. */
async function endGroup(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null) return;
  const closed = once(child, 'close');
  if (process.platform === 'win32') child.kill();
  else process.kill(-child.pid, 'SIGTERM');
  await closed;
}
