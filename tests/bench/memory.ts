// What hours of use leave behind in each view: rounds of everything that people do with the fixture deck, and what the
// page holds after the first two and after many more. Code that the browser compiles by and by would count as the
// deck's, so it only interprets here.
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { preview } from 'vite';
import { ensureBrowser } from '../../src/commands/print/browser.ts';
import { type Held, watchMemory } from '../browser/tools/quality/memory.ts';
import { open, readSlides } from '../browser/tools/site.ts';
import { goAroundArticle, goAroundFrame, goAroundTalk } from '../browser/tools/talk/rounds.ts';
import { openPair } from '../browser/tools/talk/speaker.ts';
import { runCommand } from '../unit/commands/run.ts';

const rounds = 6;
const warm = 2;

/** Opens a view; the returned function goes around in it once. */
type Begin = (page: Page, ids: readonly string[]) => Promise<() => Promise<void>>;

const views: Readonly<Record<string, Begin>> = {
  'stage and speaker view': async (page, ids) => {
    const pair = await openPair(page);
    return () => goAroundTalk(pair, ids);
  },
  article: async (page, ids) => {
    await open(page, '?view=read');
    return () => goAroundArticle(page, ids);
  },
  'embedded deck': async (page, ids) => {
    await page.goto('404.html');
    await page.setContent('<iframe src="./?embed" width="800" height="450"></iframe>');
    await page.frameLocator('iframe').locator('html[data-ready]').waitFor({ state: 'attached' });
    return () => goAroundFrame(page, ids);
  },
};

/** Says one line for each view, as it is measured. */
export async function measureMemory(root: string): Promise<void> {
  const outDir = join(root, 'memory');
  const { code, errors } = await runCommand('build', ['--outDir', outDir, '--emptyOutDir'], {
    environment: { SLIDES: 'tests/fixtures/deck' },
  });
  if (code !== 0) throw new Error(errors);
  const server = await preview({ configFile: false, logLevel: 'silent', build: { outDir }, preview: { port: 0 } });
  const launch = ensureBrowser();
  const browser = await chromium.launch({ ...launch, args: [...launch.args, '--js-flags=--jitless'] });
  try {
    for (const [name, begin] of Object.entries(views)) {
      const context = await browser.newContext({ baseURL: server.resolvedUrls?.local[0] ?? '', locale: 'de-DE' });
      console.log(`memory, ${name}: ${await measureView(context, begin)}`);
      await context.close();
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

async function measureView(context: BrowserContext, begin: Begin): Promise<string> {
  const page = await context.newPage();
  await open(page);
  const ids = (await readSlides(page)).map(({ id }) => id);
  const goAround = await begin(page, ids);
  const measure = await watchMemory(page);
  const start = await measure();
  for (let round = 0; round < warm; round++) await goAround();
  const before = await measure();
  for (let round = 0; round < rounds; round++) await goAround();
  const after = await measure();
  return `${describe(start)} at first, ${describe(before)} after ${warm} rounds, ${describe(after)} after ${rounds} more`;
}

function describe({ kilobytes, nodes, listeners }: Held): string {
  return `${kilobytes} KB, ${nodes} nodes, ${listeners} listeners`;
}
