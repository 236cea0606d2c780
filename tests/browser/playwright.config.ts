import { defineConfig } from '@playwright/test';
import { findBrowser } from '../../src/commands/print/browser.ts';
import type { SiteOptions } from './tools/site.ts';

const fixtureDeck: SiteOptions = { slides: 'tests/fixtures/deck', folder: 'test-results/sites/fixture-deck' };
const widgetDeck: SiteOptions = { slides: 'tests/fixtures/widgets', folder: 'test-results/sites/widgets' };
const realDeck: SiteOptions = { slides: 'slides', folder: 'dist' };

// Painting has no process of its own: with two cores that takes less time.
const browser = findBrowser() ?? { args: [] };

export default defineConfig<object, SiteOptions>({
  testDir: '.',
  // One for all files: that of the compiler leads to declarations instead of code.
  tsconfig: '../tsconfig.json',
  // Playwright empties it at the start; the sites lie beside it.
  outputDir: '../../test-results/browser',
  fullyParallel: true,
  workers: '100%',
  timeout: 60_000,
  // Browsers share cores with others here and there; what is waited for is a state, not a time.
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  use: {
    // A test finds the page empty, but not the browser: starting both anew was a tenth of all time.
    reuseContext: true,
    locale: 'de-DE',
    viewport: { width: 1280, height: 720 },
    // In each of the many fresh browsers it would load the whole site; tests/browser/offline/ has it.
    serviceWorkers: 'block',
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: { ...browser, args: [...browser.args, '--in-process-gpu'] },
  },
  // Behaviour is tested on the fixture deck, whatever the real one says; below deck/ stands what is
  // about the real one, and below widgets/ what holds for every interactive figure.
  projects: [
    { name: 'build fixture deck', testMatch: 'tools/servers/build.setup.ts', use: fixtureDeck },
    { name: 'build widgets', testMatch: 'tools/servers/build.setup.ts', use: widgetDeck },
    { name: 'build deck', testMatch: 'tools/servers/build.setup.ts', use: realDeck },
    {
      name: 'behaviour',
      testIgnore: ['deck/**', 'widgets/**'],
      dependencies: ['build fixture deck'],
      use: fixtureDeck,
    },
    { name: 'widgets', testMatch: 'widgets/**/*.spec.ts', dependencies: ['build widgets'], use: widgetDeck },
    { name: 'deck', testMatch: 'deck/**/*.spec.ts', dependencies: ['build deck'], use: realDeck },
  ],
});
