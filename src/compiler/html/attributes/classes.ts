// Classes that authors may use: their own and those that the README names. With the page's own classes an element
// would be taken for a part of the deck.

import { classes, revealParts } from '../../../shared/markup.ts';
import type { Source } from '../../findings.ts';

const forAuthors: readonly string[] = [classes.fragment, classes.drawing, classes.narrow, classes.hidden];
/** Reveal's classes that lay out, see layout-helpers.css. */
const helpers = ['r-stack', 'r-hstack', 'r-vstack', 'r-fit-text', 'r-stretch', 'r-frame'];
const ofReveal = [...revealParts, 'parked', 'stack', 'present', 'past', 'future'];
const taken = new Set([...Object.values(classes).filter((name) => !forAuthors.includes(name)), ...ofReveal]);

/** The classes without those that are taken, each of them with a finding. */
export function keepFreeClasses(source: Source, at: number, written: string): string {
  const names = written.split(/\s+/).filter(Boolean);
  for (const name of names) {
    if (taken.has(name)) reportTaken(source, at, name);
    else if (/^r-[a-z]/i.test(name) && !helpers.includes(name)) reportHelper(source, at, name);
  }
  return names.filter((name) => !taken.has(name)).join(' ');
}

function reportHelper(source: Source, at: number, name: string): void {
  source.warning(at, {
    rule: 'unknown-class',
    message: `The class "${name}" is none of Reveal's that lay out, and does nothing without a style of your own.`,
    fix: (list) => `Type one of: ${list(name, helpers)}.`,
  });
}

function reportTaken(source: Source, at: number, name: string): void {
  source.warning(at, {
    rule: 'reserved-class',
    message: `The class "${name}" is one of the deck's own and is left out.`,
    fix:
      name === classes.notes
        ? 'Write the notes at the end of the slide, below a line that begins with: Note:'
        : `Give it a name of your own: class="my-${name}"`,
  });
}
