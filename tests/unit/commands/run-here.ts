// Runs a command within the process of the test, which saves what a process of its own takes to start.

import { vi } from 'vitest';
import type { Outcome } from './run.ts';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Runs src/commands/NAME.ts as if this process were its own; for commands that end before any long work. */
export async function runHere(
  name: string,
  parameters: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  const { argv, exitCode } = process;
  const listeners = signals.map((signal) => process.listeners(signal));
  const said: Record<'log' | 'error', string[]> = { log: [], error: [] };
  for (const kind of ['log', 'error'] as const)
    vi.spyOn(console, kind).mockImplementation((text: unknown) => void said[kind].push(`${String(text)}\n`));
  for (const [key, value] of Object.entries(environment)) vi.stubEnv(key, value);
  process.argv = [process.execPath, name, ...parameters];
  process.exitCode = undefined;
  // A command is a script: it runs when it is loaded, so it is loaded anew.
  vi.resetModules();
  try {
    await import(`../../../src/commands/${name}.ts`);
    return { code: Number(process.exitCode ?? 0), output: said.log.join(''), errors: said.error.join('') };
  } finally {
    Object.assign(process, { argv, exitCode });
    signals.forEach((signal, index) => {
      for (const listener of process.listeners(signal))
        if (!listeners[index]?.includes(listener)) process.removeListener(signal, listener);
    });
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
    // Files share modules: what was loaded here knows an environment that is gone.
    vi.resetModules();
  }
}
