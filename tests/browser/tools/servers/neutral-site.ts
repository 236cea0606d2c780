// The neutral deck of 60 slides, whose figures no edited slide changes, as a site of its own.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createNeutralDeck } from '../../../fixtures/neutral-deck.ts';
import { runCommand } from '../../../unit/commands/run.ts';
import { type SiteOptions, test as base } from '../site.ts';

/** Built once in each worker that asks for it. */
export const test = base.extend<object, SiteOptions & { readonly neutralSite: string }>({
  neutralSite: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads here which fixtures are wanted: none.
    async ({}, use) => {
      const root = await mkdtemp(join(tmpdir(), 'neutral-'));
      const [slides, site] = [join(root, 'slides'), join(root, 'site')];
      await mkdir(slides);
      for (const [name, text] of Object.entries(createNeutralDeck(60))) await writeFile(join(slides, name), text);
      const { code, errors } = await runCommand('build', ['--outDir', site], { environment: { SLIDES: slides } });
      if (code !== 0) throw new Error(errors);
      await use(site);
      await rm(root, { recursive: true });
    },
    { scope: 'worker' },
  ],
  folder: [async ({ neutralSite }, use) => use(neutralSite), { scope: 'worker' }],
});
