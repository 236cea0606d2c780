import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startPrintBrowser } from '../../../../../src/commands/print/printer/start-browser.ts';

let folder = '';
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'browser-'))));
afterEach(() => {
  vi.useRealTimers();
  rmSync(folder, { recursive: true });
});

function writeProgram(lines: string): string {
  const path = join(folder, 'program');
  writeFileSync(path, `#!/bin/sh\n${lines}\n`, { mode: 0o755 });
  return path;
}

it('a program that answers nothing is ended after half a minute, and named', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const executablePath = writeProgram(`echo $$ > "${folder}/pid"; read line <&3; exec sleep 600`);
  const starting = expect(startPrintBrowser({ executablePath, args: [] }, folder)).rejects.toThrow(
    `The browser ${executablePath} does not start: it has not answered for 30 seconds`,
  );
  await vi.waitUntil(() => readPid() > 0);
  vi.advanceTimersByTime(30_000);
  await starting;
  await vi.waitUntil(() => !isRunning(readPid()));
});

it('a program that ends at once is named with its code', async () => {
  const executablePath = writeProgram('exit 7');
  await expect(startPrintBrowser({ executablePath, args: [] }, folder)).rejects.toThrow('it ended with code 7');
});

function readPid(): number {
  try {
    return Number(readFileSync(join(folder, 'pid'), 'utf8'));
  } catch {
    return 0;
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
