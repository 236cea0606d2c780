// What must not stay behind when the process is interrupted: temporary folders and half-written files.

import { mkdtempSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { markFolder, removeOldFolders } from './mark.ts';

const exitCodes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;
const leftovers = new Set<string>();
const beginning = 'deck-';

type Stop = keyof typeof exitCodes;

for (const signal of listSignals()) process.once(signal, interrupt);

function interrupt(signal: Stop): void {
  console.error('\nInterrupted; nothing half-written is left behind.');
  // Registered last, so that a browser that writes into the folders has ended before.
  process.once('exit', removeLeftovers);
  process.exit(exitCodes[signal]);
}

/** Waits until somebody ends the process, as with Ctrl+C: for commands that run until then, which is no interruption. */
export async function waitForStop(): Promise<void> {
  // Whatever else ends the process at the signal, the folders go.
  process.once('exit', removeLeftovers);
  await new Promise<void>((resolve) => {
    for (const signal of listSignals()) {
      process.removeListener(signal, interrupt);
      process.once(signal, () => resolve());
    }
  });
}

function listSignals(): Stop[] {
  // The keys of a constant are known.
  return Object.keys(exitCodes) as Stop[];
}

function removeLeftovers(): void {
  for (const path of leftovers) rmSync(path, { recursive: true, force: true, maxRetries: 3, retryDelay: 50 });
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

/** Runs `work` with a folder of its own that is gone afterwards, however it ends. */
export async function withTemporaryFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  await removeOldFolders(tmpdir(), beginning);
  // Made and noted in one go: a signal that comes in between would leave it behind.
  const folder = mkdtempSync(join(tmpdir(), `${beginning}${process.pid}-`));
  markFolder(folder);
  return withLeftover(folder, async () => {
    try {
      return await work(folder);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
}
