// Neutral decks as pages, over a slow line and with a slow processor.

import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { buildDeck, nameDeck } from '../decks.ts';
import { isAddress, type Options } from '../options.ts';
import { serveFolder } from '../page/serve.ts';
import { steps, type Target } from '../page/steps.ts';
import { visit } from '../page/visit.ts';
import type { Report } from '../report/figures.ts';
import { measureInTurn } from '../runs.ts';
import type { Session } from '../session.ts';

const sizes = [60, 600, 6_000];

/** Measures decks of these sizes, and another page beside them. */
export async function measurePages(session: Session, { slides, runs, page }: Options, report: Report): Promise<void> {
  const targets: Target[] = [];
  for (const size of slides ? [slides] : sizes) targets.push(await serveDeck(session, size));
  if (page !== undefined) targets.push(await servePage(session, page));
  const browser = await session.openBrowser();
  for (const { figures, most, isForAll = false, measure } of steps) {
    await measureInTurn(
      session,
      {
        part: 'Pages',
        figures,
        most,
        runs,
        targets: targets.filter(({ late }) => isForAll || late !== undefined),
        measure: (target) => visit(browser, (visitor) => measure(visitor, target)),
      },
      report,
    );
  }
}

async function serveDeck(session: Session, size: number): Promise<Target> {
  const folder = await buildDeck(session, size);
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  const ids = Array.from(page.matchAll(/<section id="([^"]+)"/g), ([, id = '']) => id);
  const late = ids[Math.floor(size * 0.9)];
  return { column: nameDeck(size), address: await serveFolder(session, folder, 'index.html'), late };
}

async function servePage(session: Session, page: string): Promise<Target> {
  const name = basename(page);
  if (isAddress(page)) return { column: page, address: page };
  return { column: name, address: await serveFolder(session, dirname(page), name) };
}
