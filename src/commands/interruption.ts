// What must not stay behind when the process is interrupted: temporary folders and half-written files.

import { rmSync } from 'node:fs';

const exitCodes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;
const leftovers = new Set<string>();

for (const [signal, code] of Object.entries(exitCodes)) {
  process.once(signal, () => {
    for (const path of leftovers) rmSync(path, { recursive: true, force: true, maxRetries: 3 });
    console.error('\nInterrupted; nothing half-written is left behind.');
    process.exit(code);
  });
}

/** Runs `work`, during which `path` is half made: an interrupted process removes it. */
export async function withLeftover<T>(path: string, work: () => Promise<T>): Promise<T> {
  leftovers.add(path);
  try {
    return await work();
  } finally {
    leftovers.delete(path);
  }
}
