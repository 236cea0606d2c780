import { defineConfig } from '@playwright/test';
import { findBrowser } from '../../src/commands/print/browser.ts';

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  fullyParallel: true,
  workers: 2,
  timeout: 120_000,
  // Two browsers share two cores here and there; what is waited for is a state, not a time.
  expect: { timeout: 20_000 },
  forbidOnly: Boolean(process.env['CI']),
  // A shared machine stalls now and then; what fails three times is a fault.
  retries: process.env['CI'] ? 2 : 0,
  reporter: 'list',
  use: {
    locale: 'de-DE',
    viewport: { width: 1280, height: 720 },
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: findBrowser() ?? {},
  },
});
