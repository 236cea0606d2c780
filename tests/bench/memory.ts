// What hours of use leave behind in stage and speaker view: rounds of everything that people do with the fixture deck,
// and what the page holds after the first two and after more. Code that the browser compiles by and by would count as the
// deck's, so it only interprets here.
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { preview } from 'vite';
import { ensureBrowser } from '../../src/commands/print/browser.ts';
import { type Held, watchMemory } from '../browser/tools/quality/memory.ts';
import { readSlides } from '../browser/tools/site.ts';
import { goAroundTalk } from '../browser/tools/talk/rounds.ts';
import { openPair } from '../browser/tools/talk/speaker.ts';
import { runCommand } from '../unit/commands/run.ts';

const rounds = 3;
const warm = 2;

/** Says one line. */
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
    const context = await browser.newContext({ baseURL: server.resolvedUrls?.local[0] ?? '', locale: 'de-DE' });
    console.log(`memory of stage and speaker view: ${await measureTalk(await context.newPage())}`);
  } finally {
    await browser.close();
    await server.close();
  }
}

async function measureTalk(page: Page): Promise<string> {
  const pair = await openPair(page);
  const ids = (await readSlides(page)).map(({ id }) => id);
  const goAround = (): Promise<void> => goAroundTalk(pair, ids);
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
