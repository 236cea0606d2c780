// The deck as commands need it that print or pack what the build has made.

import { base, slidesFolder } from '../../../vite.config.ts';
import { compile } from '../../compiler/index.ts';
import { readFolder } from '../../compiler/vite/folder.ts';
import type { Deck } from '../../compiler/types.ts';

/** Compiles the slides folder; its findings are left to the build. */
export async function readDeck(): Promise<Deck> {
  return compile({ ...(await readFolder(slidesFolder)), today: '', base }).deck;
}
