// What hours of use leave behind in stage and speaker view: rounds of everything that people do with the fixture deck,
// and what the page holds after the first two and after more. Code that the browser compiles by and by would count as the
// deck's, so it only interprets here.
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { preview } from 'vite';
import { type Held, watchMemory } from '../../browser/tools/quality/memory.ts';
import { readSlides } from '../../browser/tools/site.ts';
import { goAroundTalk } from '../../browser/tools/talk/rounds.ts';
import { openPair } from '../../browser/tools/talk/speaker.ts';
import type { Report } from '../report/figures.ts';
import type { Session } from '../session.ts';

const rounds = 3;
const warm = 2;
const units: Readonly<Record<keyof Held, string>> = {
  kilobytes: 'memory of scripts, KB',
  nodes: 'nodes',
  listeners: 'listeners',
  documents: 'documents',
};

/** Reports what stage and speaker view hold at first and after some rounds. */
export async function measureMemory(session: Session, report: Report): Promise<void> {
  const outDir = join(session.folder, 'memory');
  await session.run('build', ['--outDir', outDir], { SLIDES: 'tests/fixtures/deck' });
  const server = await preview({ configFile: false, logLevel: 'silent', build: { outDir }, preview: { port: 0 } });
  session.closeLater(() => server.close());
  const browser = await session.openBrowser('--js-flags=--jitless');
  const context = await browser.newContext({ baseURL: server.resolvedUrls?.local[0] ?? '', locale: 'de-DE' });
  for (const [moment, held] of Object.entries(await measureTalk(await context.newPage())))
    for (const [name, unit] of Object.entries(units))
      report({ part: 'What a talk leaves behind', name: unit, column: moment, values: [held[name as keyof Held]] });
  await browser.close();
}

async function measureTalk(page: Page): Promise<Readonly<Record<string, Held>>> {
  const pair = await openPair(page);
  const ids = (await readSlides(page)).map(({ id }) => id);
  const goAround = (): Promise<void> => goAroundTalk(pair, ids);
  const measure = await watchMemory(page);
  const start = await measure();
  for (let round = 0; round < warm; round++) await goAround();
  const before = await measure();
  for (let round = 0; round < rounds; round++) await goAround();
  return { 'at first': start, [`after ${warm} rounds`]: before, [`after ${rounds} more`]: await measure() };
}
