// Which browser the commands use: the one named, the system's, or Playwright's own; installed when missing.

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type * as Playwright from '@playwright/test';

const shell = '/usr/bin/chromium-headless-shell';

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
  if (hasOwnBrowser()) return { args };
  const system = listBrowserPaths(process.platform, process.env).find((path) => existsSync(path));
  return system ? { executablePath: system, args } : undefined;
}

/** Whether Playwright has installed one; where it has not, there is not even the folder, and it need not be loaded. */
function hasOwnBrowser(): boolean {
  const { PLAYWRIGHT_BROWSERS_PATH, XDG_CACHE_HOME, LOCALAPPDATA = '' } = process.env;
  const caches: Partial<Record<NodeJS.Platform, string>> = {
    darwin: join(homedir(), 'Library/Caches'),
    win32: LOCALAPPDATA,
  };
  const cache = caches[process.platform] ?? (XDG_CACHE_HOME || join(homedir(), '.cache'));
  if (!PLAYWRIGHT_BROWSERS_PATH && !existsSync(join(cache, 'ms-playwright'))) return false;
  // It takes longer to load than a page to print.
  const load = createRequire(import.meta.url);
  const { chromium } = load('@playwright/test') as typeof Playwright; // By its name.
  return existsSync(chromium.executablePath());
}

/** Where a system has Chromium, Chrome and Edge, the best one first. */
export function listBrowserPaths(platform: NodeJS.Platform, environment: NodeJS.ProcessEnv): string[] {
  if (platform === 'darwin') {
    const names = ['Google Chrome', 'Microsoft Edge', 'Chromium'];
    const folders = ['', environment.HOME ?? ''].map((place) => `${place}/Applications`);
    return folders.flatMap((folder) => names.map((name) => `${folder}/${name}.app/Contents/MacOS/${name}`));
  }
  if (platform === 'win32') {
    const { PROGRAMFILES, LOCALAPPDATA } = environment;
    const folders = [PROGRAMFILES, environment['PROGRAMFILES(X86)'], LOCALAPPDATA].filter((folder) => folder);
    const names = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];
    return names.flatMap((name) => folders.map((folder) => `${folder}\\${name}`));
  }
  // The one without windows comes first: the same engine, in two thirds of the time.
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
  return [shell, ...names.map((name) => `/usr/bin/${name}`)];
}

/** Finds or installs a browser; throws one line that says what to type if neither works. */
export function ensureBrowser(): BrowserLaunch {
  const found = findBrowser();
  if (found) return found;
  console.log('No browser found: neither Chromium nor Chrome nor Edge, and CHROMIUM_PATH names none.');
  if (mayInstall()) {
    // Debian has the shell, Ubuntu the browser.
    if (!install('chromium-headless-shell')) install('chromium');
  } else {
    console.log('One is installed now, for you alone: "npx playwright install chromium" …');
    run(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium']);
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
    console.log('The tests are quicker in the browser without windows.');
    install('chromium-headless-shell');
  }
  return ensureBrowser();
}

function mayInstall(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** Installs a package, and says so first. */
function install(name: string): boolean {
  const parameters = ['install', '-y', '--no-install-recommends', name, 'fonts-dejavu-core'];
  console.log(`You are root, so this is installed now: "apt-get update; apt-get ${parameters.join(' ')}" …`);
  run('apt-get', ['update']);
  return run('apt-get', parameters);
}

/** Runs a command and returns whether it went well; what it complains of is seen. */
function run(command: string, parameters: string[]): boolean {
  return spawnSync(command, parameters, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
}
