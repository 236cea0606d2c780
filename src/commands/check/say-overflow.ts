// What a build says of slides that hold more than fits, where there is a browser to lay them out.

import { formatFindings } from '../../compiler/finding-groups.ts';
import type { CompileResult } from '../../compiler/types.ts';
import { findBrowser } from '../print/browser.ts';
import { withBuiltSite } from '../print/session.ts';
import { measureSlides } from './measure-slides.ts';

// A build stays quick: larger decks are laid out by npm run check alone.
const mostSlides = 1000;

/** Says, as one message of each kind, which slides of a built site are too full. Nothing depends on it. */
export async function sayOverflow(site: string, built: CompileResult, folder: string): Promise<void> {
  const launch = findBrowser();
  if (!launch || built.deck.slides.length > mostSlides) return;
  try {
    await withBuiltSite(site, launch, async (session) => {
      const found = await measureSlides(session, built, { folder, isQuick: true });
      const serious = found.filter(({ level }) => level !== 'notice');
      if (serious.length > 0) console.error(`\n${formatFindings(serious)}`);
      const smaller = found.length - serious.length;
      if (smaller > 0)
        console.log(`${smaller} slides are set smaller, because they hold more than fits: npm run check lists them.`);
    });
  } catch {
    // A browser that does not start is no fault of the slides.
  }
}
