// What is said of an author's HTML that does not pass.

import type { Source } from '../../findings.ts';

const useMarkdown =
  'Use Markdown or a container; nothing in a slide may run scripts, embed pages, load from elsewhere or cover the deck.';

/** A value that is taken out with its attribute. */
export function reportForbidden(source: Source, at: number, what: string): void {
  const message = `${what} is not allowed in slides and is removed.`;
  source.warning(at, { rule: 'forbidden-html', message, fix: useMarkdown });
}

/** Text where only rows and cells may stand. */
export function reportTextInFrame(source: Source, at: number, frame: string): void {
  source.warning(at, {
    rule: 'forbidden-html',
    message: `Text stands in <${frame}> beside the cells, and is left out.`,
    fix: 'Move it into a cell, between <td> and </td>, or behind </table>.',
  });
}

/** A component of Slidev that is not known here; what stands in it stays. */
export function reportComponent(source: Source, at: number, name: string): void {
  source.warning(at, {
    rule: 'foreign-word',
    message: `The tag <${name}> of Slidev does nothing here and is left out.`,
    fix: 'Delete it; draw arrows and marks into a picture beside the slides.',
  });
}

/** A page inside the slide, for which a link stands. */
export function reportFrame(source: Source, at: number): void {
  source.warning(at, {
    rule: 'unsupported-element',
    message: 'A page inside a slide is not shown; a link to it stands there.',
    fix: 'Put a picture of the page beside the slides, and link it: [![what it shows](page.png)](https://…)',
  });
}

/** A tag that once set colour or size. */
export function reportOldTag(source: Source, at: number, name: string): void {
  source.warning(at, {
    rule: 'unsupported-element',
    message: `The colour and size that <${name}> sets are left out; its text stays.`,
    fix: 'Type <span style="color: var(--rust)"> or <span style="font-size: 1.2em">, and </span> behind the text.',
  });
}

/** A film or a sound that would start by itself. */
export function reportAutoplay(source: Source, at: number): void {
  source.notice(at, {
    rule: 'unsupported-attribute',
    message: 'Films and sounds do not start by themselves: "autoplay" is left out.',
    fix: 'Type controls instead, and start it with its button.',
  });
}

/** The tag of a widget where none is read. */
export function reportWidgetPlace(source: Source, at: number, name: string): void {
  source.warning(at, {
    rule: 'widget-place',
    message: `<${name}> is removed: a widget stands alone on its line, and holds nothing.`,
    fix: `Type on a line of its own: <${name.toLowerCase()}></${name.toLowerCase()}>`,
  });
}

/** Markdown where only rows and cells may stand; a browser would tear it and the slide apart. */
export function reportBesideCells(source: Source, at: number, frame: string): void {
  source.warning(at, {
    rule: 'forbidden-html',
    message: `This stands in <${frame}> beside the cells, and the table ends before it.`,
    fix: 'Move it into a cell, between <td> and </td>, or behind </table>.',
  });
}

/** Tags in tags in tags, further than a browser goes along. */
export function reportDepth(source: Source, at: number, most: number): void {
  source.error(at, {
    rule: 'too-deep',
    message: `More than ${most} tags stand in each other here; the inner ones are removed.`,
    fix: 'Close the tags that have ended.',
  });
}

/** A tag that would swallow what follows it. */
export function reportUnclosedTag(source: Source, at: number, text: string): void {
  source.error(at, {
    rule: 'unclosed-tag',
    message: `The tag "${text.split(/\s/, 1)[0] ?? ''}" is never closed by ">", or one of its quotes is left open.`,
    fix: 'Type the missing quote and ">".',
  });
}

/** A picture that says nothing to those who do not see it. */
export function reportMissingAlternative(source: Source, at: number): void {
  source.warning(at, {
    rule: 'missing-alternative',
    message: 'This picture has no text alternative.',
    fix: 'Say in alt="…" what the picture says.',
  });
}
