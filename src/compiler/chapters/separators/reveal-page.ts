// index.html of a deck that is written for Reveal itself: the Markdown files that its sections name are the chapters, in
// this order, and what separates the slides of each stands there. Nothing else of the page is read.

import { Parser } from 'htmlparser2';
import { decodePercent } from '../../../shared/decode.ts';
import { Source } from '../../findings.ts';
import type { SourceFile } from '../../types.ts';
import type { SeparatorKey, WrittenSeparator, WrittenSeparators } from './separators.ts';

/** A section that names a file of slides. */
interface NamingSection {
  /** Below the folder of the page. */
  readonly path: string;
  readonly at: number;
  readonly attributes: Readonly<Record<string, string>>;
}

/** What a page says of the chapters. */
export interface RevealPage {
  readonly source: Source;
  /** Where it names the first. */
  readonly at: number;
  /** The separators of each file that it names, by the file's path, in the order of the talk. */
  readonly chapters: ReadonlyMap<string, WrittenSeparators>;
}

// Newer names first; "data-vertical" and "data-notes" are those of Reveal 2.
const names: readonly (readonly [SeparatorKey, readonly string[]])[] = [
  ['separator', ['data-separator']],
  ['verticalSeparator', ['data-separator-vertical', 'data-vertical']],
  ['notesSeparator', ['data-separator-notes', 'data-notes']],
];
const isRead = /^data-(?:markdown|separator.*|vertical|notes|charset|(?:background-)?transition.*)$/;

/** The paths that a page names, in its order, each once. */
export function listNamedFiles(text: string): string[] {
  return [...new Set(findSections(text).naming.map(({ path }) => path))];
}

/** Reads the page in the folder; undefined where there is none, or none that names a file which is there. */
export function readRevealPage(files: readonly SourceFile[]): RevealPage | undefined {
  const page = files.find(({ path }) => /(?:^|\/)index\.html$/.test(path));
  if (!page) return undefined;
  const source = new Source(page.path, page.text);
  const { naming, own } = findSections(source.text);
  const place = page.path.replace(/[^/]*$/, '');
  const known = new Set(files.map(({ path }) => path));
  const chapters = new Map<string, WrittenSeparators>();
  const missing: NamingSection[] = [];
  for (const section of naming) {
    const path = place + section.path;
    if (!known.has(path)) missing.push(section);
    else if (!chapters.has(path)) chapters.set(path, readSeparators(section, source));
  }
  if (chapters.size === 0) return undefined;
  for (const section of missing) reportMissing(source, section);
  for (const section of naming) reportUnread(source, section);
  if (own[0] !== undefined) reportOwnSlides(source, own[0], own.length);
  return { source, at: naming[0]?.at ?? 0, chapters };
}

/** The sections that name files, and where those without a file and without further sections begin. */
function findSections(text: string): { naming: NamingSection[]; own: number[] } {
  const naming: NamingSection[] = [];
  const own: number[] = [];
  const open: { at: number; isOwn: boolean }[] = [];
  const parser = new Parser({
    onopentag(tag, attributes) {
      if (tag !== 'section') return;
      const parent = open.at(-1);
      if (parent) parent.isOwn = false;
      const at = parser.startIndex;
      const file = (attributes['data-markdown'] ?? '').trim();
      const isFile = file !== '' && !/^(?:[a-z][a-z0-9+.-]*:)?\/\//i.test(file);
      if (isFile) naming.push({ path: normalise(file), at, attributes });
      open.push({ at, isOwn: !isFile });
    },
    onclosetag(tag) {
      const section = tag === 'section' ? open.pop() : undefined;
      if (section?.isOwn) own.push(section.at);
    },
  });
  parser.end(text);
  return { naming, own: own.toSorted((a, b) => a - b) };
}

function normalise(address: string): string {
  return decodePercent(address.replace(/[?#].*$/s, ''))
    .normalize()
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .join('/');
}

function readSeparators({ at, attributes }: NamingSection, source: Source): WrittenSeparators {
  const read = ([key, keys]: (typeof names)[number]): readonly [SeparatorKey, WrittenSeparator | undefined] => {
    const text = keys.map((name) => attributes[name]).find(Boolean) ?? '';
    return [key, text === '' ? undefined : { text, source, at }];
  };
  return Object.fromEntries(names.map(read)) as WrittenSeparators; // Each key is among the names.
}

function reportMissing(source: Source, { path, at }: NamingSection): void {
  source.error(at, {
    rule: 'missing-file',
    message: `There is no file "${path}" for this section.`,
    fix: 'Save it there, or delete the section.',
  });
}

/** Reveal gives such attributes to each slide of the file. */
function reportUnread(source: Source, { at, attributes }: NamingSection): void {
  const [name, ...others] = Object.keys(attributes).filter((key) => !isRead.test(key));
  if (name === undefined) return;
  source.warning(at, {
    rule: 'unsupported-attribute',
    message: `Of this section its file and what separates are read, and not: ${[name, ...others].join(', ')}.`,
    fix: `Type on the slides that it is for: <!-- .slide: ${name}="${attributes[name] ?? ''}" -->`,
  });
}

function reportOwnSlides(source: Source, at: number, count: number): void {
  source.warning(at, {
    rule: 'unread-slides',
    message: `Slides are read from Markdown files, and ${count === 1 ? 'one section' : `${count} sections`} of this page ${count === 1 ? 'names' : 'name'} none.`,
    fix: 'Move what stands in it into a Markdown file, and name that: <section data-markdown="more.md"></section>',
  });
}
