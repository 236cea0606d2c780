// The browser that prints, started for that alone: Playwright takes longer to load than this browser to start.

import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import type { BrowserLaunch } from '../browser.ts';
import { connect, type Send } from './devtools.ts';

/** A running browser. */
export interface PrintBrowser {
  readonly send: Send;
  readonly close: () => Promise<void>;
}

// Groups of processes, which are ended together.
const hasGroups = process.platform !== 'win32';
const longestSeconds = 30;

// As the browser is driven elsewhere: nothing of the system's, of the user's or of the network's.
const settings = [
  '--headless',
  '--remote-debugging-pipe',
  '--no-startup-window',
  '--hide-scrollbars',
  '--mute-audio',
  '--force-color-profile=srgb',
  '--blink-settings=primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-extensions',
  '--disable-field-trial-config',
  '--disable-renderer-backgrounding',
  '--disable-sync',
  '--no-first-run',
  '--no-default-browser-check',
  '--no-sandbox',
  '--password-store=basic',
  '--use-mock-keychain',
];

/** Starts the browser, which keeps its files in `folder`; it ends with this process. */
export async function startPrintBrowser(
  { executablePath, args }: BrowserLaunch,
  folder: string,
): Promise<PrintBrowser> {
  const path = executablePath ?? (await import('@playwright/test')).chromium.executablePath();
  const browser = spawn(path, [...settings, ...args, `--user-data-dir=${join(folder, 'profile')}`], {
    detached: hasGroups,
    env: { ...process.env, TMPDIR: folder },
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => browser.once('close', () => resolve()).once('error', () => resolve()));
  const kill = (): void => killGroup(browser);
  process.once('exit', kill);
  // The two pipes, in this order.
  const { send, fail } = connect(browser.stdio[3] as Writable, browser.stdio[4] as Readable);
  browser.once('error', ({ message }) => fail(new Error(message)));
  browser.once('exit', (code) => fail(new Error(`it ended with code ${code}`)));
  const isLate = (): void => fail(new Error(`it has not answered for ${longestSeconds} seconds`));
  const timer = setTimeout(isLate, longestSeconds * 1000);
  try {
    await send('Target.setDiscoverTargets', { discover: true });
  } catch (error) {
    kill();
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`The browser ${path} does not start: ${reason}`, { cause: error });
  } finally {
    clearTimeout(timer);
  }
  const close = async (): Promise<void> => {
    if (hasGroups) kill();
    else await send('Browser.close').catch(() => undefined); // It ends its other processes itself.
    await ended;
    process.removeListener('exit', kill);
  };
  return { send, close };
}

/** Ends the browser with all its processes at once: there is nothing that it would have to save. */
function killGroup({ pid, exitCode, signalCode }: ChildProcess): void {
  if (pid === undefined || exitCode !== null || signalCode !== null) return;
  try {
    process.kill(hasGroups ? -pid : pid, 'SIGKILL');
  } catch {
    // It has ended meanwhile.
  }
}
