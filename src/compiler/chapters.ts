// From files to chapters: order, front matter, slides as tokens with places.

import { accents, appendixChapter, type Accent } from '../markup.ts';
import { readSlideAttributes } from './attribute-comments.ts';
import { checkCharacters } from './characters.ts';
import { listKnown, Source } from './diagnostics.ts';
import { isSilent } from './footnote-syntax.ts';
import { lexMarkdown } from './lexer.ts';
import { splitSlides, type SlideRange } from './split.ts';
import type { Chapter, ParsedSlide, SourceFile } from './types.ts';
import { readText, readYaml } from './yaml.ts';

/** A chapter before rendering. */
export interface ParsedChapter {
  readonly chapter: Chapter;
  readonly source: Source;
  readonly slides: readonly ParsedSlide[];
}

const keys = ['title', 'short', 'question', 'accent'];
const frontMatter = /^---[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n|$)/;

/** Chapter files in the order of the talk: by the number before the name, then by name. */
function sortChapterFiles(files: readonly SourceFile[]): SourceFile[] {
  const chapters = files.filter(({ path }) => /\.(?:md|markdown)$/i.test(path) && !/^(?:readme|licen[cs]e)\b/i.test(nameOf(path)));
  return chapters.toSorted((a, b) => numberOf(a.path) - numberOf(b.path) || nameOf(a.path).localeCompare(nameOf(b.path), 'en'));
}

/** Reads all chapter files; two that would have the same id are a finding. */
export function parseChapters(files: readonly SourceFile[]): ParsedChapter[] {
  const ids = new Set<string>([appendixChapter]);
  return sortChapterFiles(files).map((file, index) => {
    const parsed = parseChapter(file, index);
    const { id } = parsed.chapter;
    if (ids.has(id)) reportSameName(parsed.source, id);
    ids.add(id);
    return parsed;
  });
}

/** Whether a slide has more than comments and definitions, which may stand anywhere in the chapter. */
export function isVisible({ attributes, content, notes }: ParsedSlide): boolean {
  return attributes.size > 0 || ![...content, ...notes].every(isSilent);
}

/** Reads one chapter file; `index` counts the chapters from 0. */
function parseChapter(file: SourceFile, index: number): ParsedChapter {
  const source = new Source(file.path, file.text);
  checkCharacters(source);
  // The name becomes part of ids and addresses.
  const id = nameOf(file.path).replace(/\.[^.]*$/, '').replace(/[\s"'<>&#%;?]+/g, '-');
  const { chapter, end } = readFrontMatter(source, { id, index });
  const slides = splitSlides(source, end).map((range) => parseSlide(source, range));
  if (!slides.some(isVisible)) {
    source.report(0, {
      level: 'warning',
      rule: 'empty-chapter',
      message: 'This chapter has no slides.',
      fix: 'Type a first slide: # Title, or delete the file.',
    });
  }
  return { chapter, source, slides };
}

function parseSlide(source: Source, { start, contentEnd, notesStart, end }: SlideRange): ParsedSlide {
  const content = lexMarkdown(source, { start, end: contentEnd });
  const notes = lexMarkdown(source, { start: notesStart, end });
  return { start, attributes: readSlideAttributes([...content, ...notes], source), content, notes };
}

/** Front matter is a YAML map between two lines of dashes; anything else there is the first slide. */
function readFrontMatter(source: Source, { id, index }: { id: string; index: number }): { chapter: Chapter; end: number } {
  const match = frontMatter.exec(source.text);
  const hasKeys = match !== null && /^\s*[\w-]+[ \t]*:(?:\s|$)/.test(match[1] ?? '');
  const start = source.text.indexOf('\n') + 1;
  const entries = hasKeys ? readYaml(source, { start, end: start + (match[1] ?? '').length }, keys) : new Map();
  const title = readText(source, entries, 'title') || titleFromName(id);
  const numbered = Number(/^\d+/.exec(id)?.[0] ?? index + 1);
  const accent = readText(source, entries, 'accent');
  if (accent && !isAccent(accent)) {
    source.report(entries.get('accent')?.at ?? 0, {
      level: 'error',
      rule: 'wrong-value',
      message: `There is no chapter colour "${accent}".`,
      fix: `Type one of: ${listKnown(accent, accents)}.`,
    });
  }
  const chapter: Chapter = {
    id,
    number: numbered,
    title,
    short: readText(source, entries, 'short') || title,
    question: readText(source, entries, 'question'),
    accent: isAccent(accent) ? accent : (accents[index % accents.length] ?? 'petrol'),
  };
  return { chapter, end: hasKeys ? match[0].length : 0 };
}

function isAccent(name: string): name is Accent {
  return (accents as readonly string[]).includes(name);
}

function titleFromName(id: string): string {
  const words = id.replace(/^\d+[-_. ]*/, '').replace(/[-_]+/g, ' ').trim() || id;
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function numberOf(path: string): number {
  return Number(/^\d+/.exec(nameOf(path))?.[0] ?? Number.MAX_SAFE_INTEGER);
}

function reportSameName(source: Source, id: string): void {
  source.report(0, {
    level: 'error',
    rule: 'duplicate-chapter',
    message: `There is already a chapter "${id}", and footnotes and addresses go by this name.`,
    fix: 'Give the file another name.',
  });
}
