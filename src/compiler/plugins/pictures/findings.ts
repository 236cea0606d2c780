// What is said of the file of a drawing.

import { classes } from '../../../shared/markup.ts';
import type { Source } from '../../findings.ts';

const asPicture = `or leave class="${classes.drawing}" out, and the file is shown as a picture.`;

/** A tag or an attribute that is taken out, with what stands in it. */
export function reportRemoved(source: Source, at: number, what: string): void {
  source.warning(at, {
    rule: 'forbidden-html',
    message: `${what} is not allowed in a drawing and is removed.`,
    fix: `Draw it with shapes, text and gradients, ${asPicture}`,
  });
}

/** A file that ends in the middle of the drawing. */
export function reportUnfinished(source: Source): void {
  source.error(source.text.length, {
    rule: 'unclosed-tag',
    message: 'This drawing is not complete: the file ends before </svg>.',
    fix: 'Save it once more, or type the end tags that are missing.',
  });
}

/** Tags that do not end as they began. */
export function reportTorn(source: Source, at: number, what: string): void {
  source.error(at, {
    rule: 'unclosed-tag',
    message: `This drawing is not complete: ${what}.`,
    fix: 'Close each tag by its own name, or a tag without content by "/>", and put values of attributes in quotes.',
  });
}

/** Something behind the drawing's end. */
export function reportBehindRoot(source: Source, at: number): void {
  source.warning(at, {
    rule: 'forbidden-html',
    message: 'What stands behind </svg> is no part of the drawing and is removed.',
    fix: 'Delete it, or move it in front of </svg>.',
  });
}

/** What a drawing program keeps for itself. */
export function reportOfProgram(source: Source, at: number): void {
  source.notice(at, {
    rule: 'unused-drawing-data',
    message: 'What a drawing program keeps for itself is left out.',
    fix: 'Save the file as plain SVG to keep it small.',
  });
}

/** An id that the same file has already; what refers to it finds the first. */
export function reportSecondId(source: Source, at: number, id: string): void {
  source.warning(at, {
    rule: 'duplicate-id',
    message: `The id "${id}" stands twice in this drawing; this one is removed.`,
    fix: `Give it another, for example id="${id}-2".`,
  });
}

/** A reference that finds nothing. */
export function reportDeadReference(source: Source, at: number, id: string): void {
  source.warning(at, {
    rule: 'dead-reference',
    message: `Nothing in this drawing has the id "${id}".`,
    fix: 'Type the id of a part of the same file, or delete the reference.',
  });
}

/** A reference to something that shows nothing. */
export function reportEmptyReference(source: Source, at: number, { id, what }: { id: string; what: string }): void {
  source.warning(at, {
    rule: 'empty-reference',
    message: `"#${id}" ${what}.`,
    fix: 'Draw something in it, or delete the reference.',
  });
}

/** A step without text: whoever does not see it hears nothing of it. */
export function reportSilentStep(source: Source, at: number): void {
  source.warning(at, {
    rule: 'silent-step',
    message: 'This step shows no text and has no label, so that a screen reader says nothing when it appears.',
    fix: 'Say what appears, as the first thing in it: <desc>the bar of the third year</desc>',
  });
}

/** A drawing that a browser would draw for ever. */
export function reportTooManyParts(source: Source, most: number): void {
  source.error(0, {
    rule: 'too-large',
    message: `With all that it repeats, this drawing has more than ${most} parts, or a part of it refers to itself.`,
    fix: `Repeat less, ${asPicture}`,
  });
}

/** So many or so large drawings that the page could not be loaded. */
export function reportTooManyDrawings({ source, at }: { source: Source; at: number }): void {
  source.error(at, {
    rule: 'too-large',
    message: 'The drawings up to this one are too much for one page; from here on they are shown as pictures.',
    fix: `Draw them with fewer points, show them on fewer slides, ${asPicture}`,
  });
}
