// Builds the site of a project before its tests; "--no-deps" leaves it out.
import { expect } from '@playwright/test';
import { runCommand } from '../../../unit/commands/run.ts';
import { siteTest } from '../site.ts';

siteTest('builds the site', async ({ slides, folder }) => {
  const { code, errors } = await runCommand('build', ['--outDir', folder, '--emptyOutDir'], {
    environment: { SLIDES: slides },
  });
  expect(code, errors).toBe(0);
});
