// What a print may be asked for, checked before anything is printed.

import type { Deck } from '../../compiler/types.ts';
import { findCutSlides } from '../../shared/talk/own-cut.ts';
import { themes } from '../../shared/themes.ts';

// Besides the generated lists.
const mostSlides = 1000;

/** What to print; without them everything. */
export interface PrintOptions {
  /** The name of a cut, or a list of one's own. */
  readonly cut?: string | undefined;
  readonly chapter?: string | undefined;
  /** The theme of the stage, for slides and pictures. */
  readonly theme?: string | undefined;
}

/** One clear line for a name that does not exist, for a choice that is empty, and for more slides than one print takes. */
export function checkPrintOptions(deck: Deck, { cut, chapter, theme }: PrintOptions): void {
  const inCut = cut === undefined ? undefined : findCutSlides(deck.slides, cut);
  if (!inCut) {
    checkName(
      'cut',
      cut,
      deck.cuts.map(({ name }) => name),
    );
  }
  checkName(
    'chapter',
    chapter,
    deck.chapters.map(({ id }) => id),
  );
  checkName('theme', theme, themes.filter(Boolean));
  const chosen = deck.slides.filter(
    (slide) => (!chapter || slide.chapter === chapter) && (!inCut || inCut.has(slide.id)),
  );
  // A deck without any slide is an error that the build finds.
  if (chosen.length === 0 && deck.slides.length > 0)
    throw new Error(`There is nothing to print: the chapter "${chapter}" has no slide in the cut "${cut}".`);
  const written = chosen.filter(({ generated }) => !generated).length;
  if (written > mostSlides) {
    throw new Error(
      `${written} slides are more than one print takes (${mostSlides}); print chapter by chapter: --chapter NAME.`,
    );
  }
}

function checkName(what: string, value: string | undefined, known: readonly string[]): void {
  if (value !== undefined && !known.includes(value)) {
    throw new Error(`There is no ${what} "${value}"; there are: ${known.join(', ') || 'none'}.`);
  }
}
