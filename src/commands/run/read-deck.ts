// The deck as commands need it that print or pack what the build has made.

import { base, slidesChapter, slidesFolder } from './chosen-deck.ts';
import { compile } from '../../compiler/index.ts';
import { checkFolder } from '../../compiler/vite/folder/locate.ts';
import { readFolder } from '../../compiler/vite/folder/folder.ts';
import type { Deck } from '../../compiler/types.ts';

/** Compiles the slides folder, which must be there; its findings are left to the build. */
export async function readDeck(): Promise<Deck> {
  checkFolder(slidesFolder);
  return compile({ ...(await readFolder(slidesFolder, slidesChapter)), base }).deck;
}
