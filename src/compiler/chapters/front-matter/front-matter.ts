// What a chapter's file says of the chapter, with defaults from its name.

import { accents, type Accent } from '../../../shared/markup.ts';
import type { Source } from '../../findings.ts';
import type { Chapter } from '../../types.ts';
import { guessTag } from '../../source/language-tag.ts';
import { readLine, readYaml, type Readers, type YamlEntry } from '../../source/yaml/yaml.ts';
import { isForeignKey, type ForeignKey } from './foreign-keys.ts';
import { findFrontMatter, findIndented, type FrontMatterBlock } from './front-matter-block.ts';
import { readTomlAsYaml } from './toml.ts';
import { isTitlePart, readTitleBlock, type TitleParts } from './title-slide.ts';
import { readSeparator, type WrittenSeparators } from '../separators/separators.ts';

/** What a chapter's file says of itself. */
export interface FrontMatter {
  readonly chapter: Chapter;
  /** The title as it is written there, or empty. */
  readonly title: string;
  /** What it says of a slide that Pandoc would make of it. */
  readonly titleParts: TitleParts;
  readonly separators: WrittenSeparators;
  /** The language of its text, where it says that. */
  readonly language: string | undefined;
  readonly foreignKeys: readonly ForeignKey[];
  /** Where the slides begin. */
  readonly end: number;
}

interface Written extends Pick<Chapter, 'title' | 'short' | 'question'>, WrittenSeparators {
  readonly accent: Accent | undefined;
  readonly lang: string;
  readonly language: string;
}

const readers: Readers<Written> = {
  title: readLine,
  short: readLine,
  question: readLine,
  accent: readAccent,
  lang: readLine,
  language: readLine,
  separator: readSeparator,
  verticalSeparator: readSeparator,
  notesSeparator: readSeparator,
};

/** Reads the front matter of a chapter, if it has any; one without an end is a finding. */
export function readFrontMatter(source: Source, { id, index }: { id: string; index: number }): FrontMatter {
  const titleBlock = readTitleBlock(source);
  const block = titleBlock ? undefined : findFrontMatter(source.text);
  const foreignKeys: ForeignKey[] = [];
  const below: [string, YamlEntry][] = [];
  const written = readBlock(source, block, (name, entry) => {
    if (isTitlePart(name, entry)) below.push([name, entry]);
    if (isForeignKey(name)) foreignKeys.push({ name, source, at: entry.at });
    return isForeignKey(name);
  });
  const titleParts = titleBlock ?? { title: { value: written.title, at: block?.start ?? 0 }, below };
  const indented = block ? undefined : findIndented(source.text);
  if (indented !== undefined) reportIndented(source, indented);
  if (block?.isUnopened) reportUnopened(source, block.at);
  else if (block?.missing) reportOpen(source, block.at, block.missing);
  const own = written.title || (titleBlock?.title?.value ?? '');
  const title = own || titleFromName(id);
  const chapter: Chapter = {
    id,
    number: Number(/^\d{1,9}/.exec(id)?.[0] ?? index + 1),
    title,
    short: written.short || title,
    question: written.question,
    accent: written.accent ?? accents[index % accents.length] ?? 'petrol',
  };
  const language = guessTag(written.lang || written.language);
  const end = titleBlock?.end ?? block?.next ?? 0;
  return { chapter, title: own, titleParts, separators: written, language, foreignKeys, end };
}

function readBlock(
  source: Source,
  block: FrontMatterBlock | undefined,
  takeUnknown: (name: string, entry: YamlEntry) => boolean,
): Written {
  if (!block || block.kind === 'yaml') {
    return readYaml(source, { start: block?.start ?? 0, end: block?.end ?? 0 }, readers, takeUnknown);
  }
  const range =
    block.kind === 'toml'
      ? readTomlAsYaml(source.text, block)
      : { ...block, text: readJsonAsYaml(source.text.slice(block.start, block.end)), language: 'JSON' as const };
  return readYaml(source, range, readers, takeUnknown);
}

/** YAML reads JSON; without braces it needs no commas. */
function readJsonAsYaml(json: string): string {
  return /^\s*\{/.test(json) ? json : json.replace(/,(?=[ \t]*$)/gm, ' ');
}

function reportOpen(source: Source, at: number, mark: string): void {
  source.warning(at, {
    rule: 'open-front-matter',
    message: 'This front matter is never closed, and ends here behind its last key.',
    fix: `Type ${mark} on a line of its own after its last key.`,
  });
}

function reportUnopened(source: Source, at: number): void {
  source.warning(at, {
    rule: 'open-front-matter',
    message: 'This front matter has a mark behind it, but none before it.',
    fix: 'Type --- on a line of its own before its first key.',
  });
}

function reportIndented(source: Source, at: number): void {
  source.warning(at, {
    rule: 'open-front-matter',
    message: 'Blanks stand before this front matter, so that it is shown as text.',
    fix: 'Delete the blanks before --- and before each key.',
  });
}

function readAccent(source: Source, name: string, entry: YamlEntry | undefined): Accent | undefined {
  const accent = readLine(source, name, entry);
  if (isAccent(accent)) return accent;
  if (entry && accent) {
    source.error(entry.at, {
      rule: 'wrong-value',
      message: `There is no chapter colour "${accent}".`,
      fix: (list) => `Type one of: ${list(accent, accents)}.`,
    });
  }
  return undefined;
}

function isAccent(name: string): name is Accent {
  return (accents as readonly string[]).includes(name);
}

function titleFromName(id: string): string {
  const words =
    id
      .replace(/^\d+[-_. ]*/, '')
      .replace(/[-_]+/g, ' ')
      .trim() || id;
  return words.charAt(0).toUpperCase() + words.slice(1);
}
