// What is said of an author's HTML that does not pass.

import type { Source } from '../../findings.ts';
import { describeTag } from './allow-list.ts';

const useMarkdown =
  'Use Markdown or a container; nothing in a slide may run scripts, embed pages, load from elsewhere or cover the deck.';

/** What does instead what a tag is written for. */
const instead: Readonly<Record<string, string>> = {
  style: 'Move its rules into theme.css beside the slides, where they hold for the whole deck.',
  script: 'Delete it; put a picture of what it shows beside the slides, and link the page where it runs.',
  link: 'Put styles into theme.css beside the slides, and fonts into their folder.',
  canvas: 'Put a picture of what it shows beside the slides, and type: ![what it shows](picture.svg)',
  form: 'Link the page where it stands, or ask in a quiz: ::: quiz',
  button: 'Type a link: [what it leads to](https://…)',
  youtube: 'Type a link: [what it shows](https://www.youtube.com/watch?v=…)',
  tweet: 'Type a link, and quote what it says: > …',
  arrow: 'Draw arrows into a picture beside the slides.',
};

/** A tag or an attribute that is taken out. */
export function reportForbidden(source: Source, at: number, what: string, fix: string = useMarkdown): void {
  source.warning(at, { rule: 'forbidden-html', message: `${what} is not allowed in slides and is removed.`, fix });
}

/** A tag that is taken out, with what does its work. */
export function reportForbiddenTag(source: Source, at: number, name: string): void {
  reportForbidden(source, at, describeTag(name), Object.hasOwn(instead, name) ? instead[name] : undefined);
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
