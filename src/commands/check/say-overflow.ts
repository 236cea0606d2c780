// What a build says of slides that hold more than fits, where there is a browser to lay them out.

import { fewSlides } from '../../shared/talk/slide-lists.ts';
import { formatFindings } from '../../compiler/finding-groups.ts';
import type { CompileResult, SourceFile } from '../../compiler/types.ts';
import type { LatePrinter } from '../print/session.ts';
import { measureSlides } from './measure-slides.ts';

// A build stays quick: only npm run check lays out larger decks, and those for which a busy computer needs longer.
const mostSeconds = 15;

/** Whether slides are few enough to be laid out, by their lines and before they are compiled: a browser needs time to start. */
export function mayBeMeasured(files: readonly SourceFile[]): boolean {
  return files.flatMap(({ text }) => text.match(/^---[ \t]*$/gm) ?? []).length <= fewSlides;
}

/** Says, as one message of each kind, which slides of a built site are too full. Nothing depends on it. */
export async function sayOverflow(
  { visit }: Pick<LatePrinter, 'visit'>,
  site: string,
  { built, folder }: { readonly built: CompileResult; readonly folder: string },
): Promise<void> {
  if (built.deck.slides.length > fewSlides) return sayUnknown();
  try {
    await visit(site, async (printer) => {
      const found = await Promise.race([measureSlides(printer, built, { folder, isQuick: true }), wait(mostSeconds)]);
      if (!found) return sayUnknown();
      const serious = found.filter(({ level }) => level !== 'notice');
      if (serious.length > 0) console.error(`\n${formatFindings(serious)}`);
      const smaller = found.length - serious.length;
      if (smaller > 0)
        console.log(
          `${smaller === 1 ? '1 slide is' : `${smaller} slides are`} set smaller to hold it all: npm run check lists them.`,
        );
    });
  } catch {
    // A browser that does not start is no fault of the slides.
  }
}

function sayUnknown(): void {
  console.log('npm run check says whether every slide has room for what it holds; here that would take too long.');
}

function wait(seconds: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(resolve, seconds * 1000, undefined).unref());
}
