// Runs a command and waits for its end: as people do, or within this process where it ends before any long work.

import { spawn, type ChildProcess } from 'node:child_process';

/** What a command has said and how it ended. */
export interface Outcome {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** Variables of the environment that differ for a command. */
type Environment = Readonly<Record<string, string>>;

/** Runs src/commands/NAME.ts with these parameters; `watch` sees the process and what it says. */
export function runCommand(
  name: string,
  parameters: readonly string[],
  {
    environment = {},
    watch,
  }: { environment?: Environment; watch?: (child: ChildProcess, output: string) => void } = {},
): Promise<Outcome> {
  const script = ['src/commands/run.mjs', name, ...parameters];
  const child = spawn(process.execPath, script, { env: { ...process.env, ...environment } });
  let output = '';
  let errors = '';
  child.stdout.on('data', (text: Buffer) => {
    output += text.toString();
    watch?.(child, output + errors);
  });
  child.stderr.on('data', (text: Buffer) => {
    errors += text.toString();
    watch?.(child, output + errors);
  });
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ code, output, errors: errors.replace(/^npm warn.*\n/gm, '') }));
  });
}
