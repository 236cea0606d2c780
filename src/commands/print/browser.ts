// Which browser the commands use: the one named, the system's, or Playwright's own; installed when missing.

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const systemPaths = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

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
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    run('apt-get', ['update']);
    run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core']);
  } else {
    run(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', '--only-shell', 'chromium']);
  }
  const installed = findBrowser();
  if (installed) return installed;
  throw new Error(
    'No browser could be installed. Type "npx playwright install chromium", or set CHROMIUM_PATH to a Chromium.',
  );
}

function run(command: string, parameters: string[]): void {
  spawnSync(command, parameters, { stdio: ['ignore', 'ignore', 'inherit'] });
}
