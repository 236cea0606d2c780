// Which browser the commands use: the one named, the system's, or Playwright's own; installed when missing.

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const shell = '/usr/bin/chromium-headless-shell';
// The one without windows comes first: the same engine, in two thirds of the time.
const systemPaths = [shell, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** How Playwright must start Chromium here; without a path it takes its own. */
export interface BrowserLaunch {
  readonly executablePath?: string;
  readonly args: string[];
}

/** Finds a browser that is installed; undefined where there is none. */
export function findBrowser(): BrowserLaunch | undefined {
  // Chromium refuses to run its sandbox as root.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const named = process.env.CHROMIUM_PATH;
  if (named && existsSync(named)) return { executablePath: named, args };
  if (existsSync(chromium.executablePath())) return { args };
  const system = systemPaths.find((path) => existsSync(path));
  return system ? { executablePath: system, args } : undefined;
}

/** Finds or installs a browser; throws one line that says what to type if neither works. */
export function ensureBrowser(): BrowserLaunch {
  const found = findBrowser();
  if (found) return found;
  console.log('No browser found; installing one …');
  if (mayInstall()) {
    run('apt-get', ['update']);
    // Debian has the shell, Ubuntu the browser.
    if (!install('chromium-headless-shell')) install('chromium');
  } else {
    run(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', '--only-shell', 'chromium']);
  }
  const installed = findBrowser();
  if (installed) return installed;
  throw new Error(
    'No browser could be installed. Type "npx playwright install chromium", or set CHROMIUM_PATH to a Chromium.',
  );
}

/** Finds or installs the browser without windows, which many tests need to be quick; any other one does as well. */
export function ensureTestBrowser(): BrowserLaunch {
  if (findBrowser()?.executablePath !== undefined && !existsSync(shell) && mayInstall()) {
    console.log('Installing the browser without windows, in which the tests are quicker …');
    run('apt-get', ['update']);
    install('chromium-headless-shell');
  }
  return ensureBrowser();
}

function mayInstall(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

function install(name: string): boolean {
  return run('apt-get', ['install', '-y', '--no-install-recommends', name, 'fonts-dejavu-core']);
}

/** Runs a command and returns whether it went well; what it complains of is seen. */
function run(command: string, parameters: string[]): boolean {
  return spawnSync(command, parameters, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
}
