// Neutral decks in the temporary folder of a run.

import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createNeutralDeck } from '../fixtures/neutral-deck.ts';
import type { Session } from './session.ts';

/** Writes a deck of this many slides unless it is there; returns its folder. */
export async function writeDeck({ folder }: Session, size: number): Promise<string> {
  const slides = join(folder, `slides-${size}`);
  await mkdir(slides, { recursive: true });
  for (const [name, text] of Object.entries(createNeutralDeck(size))) await writeFile(join(slides, name), text);
  return slides;
}

/** Builds its site unless that is there; returns the site's folder. */
export async function buildDeck(session: Session, size: number): Promise<string> {
  const site = join(session.folder, `site-${size}`);
  if (!existsSync(site)) await session.run('build', ['--outDir', site], { SLIDES: await writeDeck(session, size) });
  return site;
}

/** How tables name it. */
export function nameDeck(size: number): string {
  return `${size.toLocaleString('en')} slides`;
}
