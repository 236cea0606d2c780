// From files to chapters: order, names, slides as tokens with places.

import { appendixChapter } from '../../shared/markup.ts';
import { checkCharacters } from '../source/characters/characters.ts';
import { Source } from '../findings.ts';
import { makeFit } from '../html/ids.ts';
import { findTool } from '../source/tools.ts';
import { isSilent } from '../source/comments.ts';
import { nameOf, reportUnnamed, sortChapterFiles } from './chapter-files.ts';
import { readOnce, type ChapterMemory, type ReadChapter } from './chapter-memory.ts';
import { reportForeignKeys, type ForeignKey } from './front-matter/foreign-keys.ts';
import { readFrontMatter, type FrontMatter } from './front-matter/front-matter.ts';
import { addTitleSlide } from './front-matter/title-slide.ts';
import { parseSlide } from './slide.ts';
import { readRevealFiles } from './separators/reveal-files.ts';
import { readRevealPage, type RevealPage } from './separators/reveal-page.ts';
import { reportManyHeadings } from './separators/headings.ts';
import { compileSeparators, preferSeparators, type WrittenSeparators } from './separators/separators.ts';
import { findToolSeparator } from './separators/tool-separators.ts';
import { splitSlides } from './separators/split.ts';
import type { SlideToken } from '../tokens.ts';
import type { ParsedChapter, ParsedSlide, SourceFile } from '../types.ts';

// Six thousand slides in one file are a third of it.
const mostCharacters = 5_000_000;

/** All chapters, and the other files that say how they are read. */
interface ParsedFolder {
  readonly chapters: readonly ParsedChapter[];
  readonly sources: readonly Source[];
}

/** What is said for all chapters of a folder, and keys of other tools in this one. */
interface Shared {
  readonly separators: WrittenSeparators;
  readonly page: RevealPage | undefined;
  readonly foreignKeys: ForeignKey[];
}

/**
 * Reads all chapter files, or `only` one of them; two that would have the same id are a finding. What is in `memory`
 * and has not changed is taken from there.
 */
export function parseChapters(
  files: readonly SourceFile[],
  { only, memory = new Map() }: { only?: string | undefined; memory?: ChapterMemory | undefined } = {},
): ParsedFolder {
  const ids = new Set<string>([appendixChapter]);
  const { separators, foreignKeys, sources } = readRevealFiles(files);
  const page = readRevealPage(files);
  if (page && !only) reportUnnamed(page, files);
  // What other files say of a chapter has findings of its own in them.
  const known: ChapterMemory = sources.length === 0 && !page ? memory : new Map();
  const chapters = sortChapterFiles(files, only).map((file, index) => {
    const chapter = readOnce(known, file, { index, read: () => readChapter(file, index, { separators, page }) });
    const {
      source,
      chapter: { id },
    } = chapter.parsed;
    if (ids.has(id)) reportSameName(source, id);
    ids.add(id);
    return chapter;
  });
  reportForeignKeys([...foreignKeys, ...chapters.flatMap((chapter) => chapter.foreignKeys)]);
  return { chapters: chapters.map(({ parsed }) => parsed), sources: page ? [...sources, page.source] : sources };
}

function readChapter(file: SourceFile, index: number, ofFolder: Omit<Shared, 'foreignKeys'>): ReadChapter {
  const foreignKeys: ForeignKey[] = [];
  return { parsed: parseChapter(file, index, { ...ofFolder, foreignKeys }), foreignKeys };
}

/** Whether a slide has more than comments and definitions. */
export function isVisible({ attributes, content, notes }: ParsedSlide): boolean {
  return attributes.size > 0 || ![...content, ...notes].every(isSilent);
}

/** Reads one chapter file; `index` counts the chapters from 0. */
function parseChapter(file: SourceFile, index: number, shared: Shared): ParsedChapter {
  const isTooLarge = file.text.length > mostCharacters;
  const source = new Source(file.path, isTooLarge ? '' : file.text);
  checkCharacters(source);
  // The name becomes part of ids and addresses.
  const id = makeFit(nameOf(file.path).replace(/\.[^.]*$/, '')) || 'kapitel';
  const frontMatter = readFrontMatter(source, { id, index });
  const slides = parseSlides(source, frontMatter, shared);
  if (isTooLarge) reportTooLarge(source);
  else if (!slides.some((slide) => slide.isHidden || isVisible(slide))) {
    source.warning(0, {
      rule: 'empty-chapter',
      message: 'This chapter has no slides.',
      fix: 'Type a first slide: # Title, or delete the file.',
    });
  }
  for (const { content } of slides) reportManyHeadings(source, content);
  reportMarks(source, slides);
  const { chapter, title, language } = frontMatter;
  return { chapter, title, source, language, slides };
}

/** The slides of a chapter, with the one that its front matter is in some tools. */
function parseSlides(source: Source, frontMatter: FrontMatter, shared: Shared): readonly ParsedSlide[] {
  const { separators: own, titleParts, foreignKeys, end } = frontMatter;
  const inPage = shared.page?.chapters.get(source.path) ?? own;
  const said = [own, inPage, shared.separators].reduce(preferSeparators);
  const separators = compileSeparators(said, findToolSeparator(source.text));
  const { slides: ranges, areAtHeadings } = splitSlides(source, end, separators);
  const keysBefore = shared.foreignKeys.length;
  const written = ranges.map((range) => parseSlide(source, range, shared.foreignKeys));
  const isTitled = areAtHeadings || /^(?:Pandoc|Quarto)$/.test(findTool(source.text) ?? '');
  const slides = isTitled ? addTitleSlide(written, titleParts) : written;
  const shown = slides.length > written.length ? titleParts.below.map(([name]) => name) : [];
  shared.foreignKeys.splice(keysBefore, 0, ...foreignKeys.filter(({ name }) => !shown.includes(name)));
  return slides;
}

/** Comments with which other decks begin slides, where no separator is written for them. */
function reportMarks(source: Source, slides: readonly ParsedSlide[]): void {
  const slide = slides.find(({ content }) => content.some(isMark));
  const mark = slide?.content.find(isMark);
  const title = mark && slide?.content.find((token) => token.type === 'heading' && token.at > mark.at);
  if (!title) return;
  const written = mark.raw.trim();
  source.warning(mark.at, {
    rule: 'unseparated-slides',
    message: `No slide begins behind "${written}": nothing says that it separates slides.`,
    fix:
      mark.type === 'paragraph'
        ? 'Type three hyphens instead: ---'
        : `Type --- instead, or --- and separator: "${written}" and --- at the beginning of the file.`,
  });
}

function isMark({ type, raw }: SlideToken): boolean {
  // Word processors make these of hyphens.
  if (type === 'paragraph') return /^(?:-?[–—]-?|[–—]{2,3})\s*$/.test(raw);
  return type === 'comment' && /^<!--\s*(?:[sv]|[hv]?slide|new slide)\s*-->\s*$/i.test(raw);
}

function reportTooLarge(source: Source): void {
  source.error(0, {
    rule: 'too-large',
    message: `This chapter has more than ${mostCharacters / 1_000_000} million characters and is left out.`,
    fix: 'Divide it into several files, and save pictures that stand in the text beside the slides.',
  });
}

function reportSameName(source: Source, id: string): void {
  source.error(0, {
    rule: 'duplicate-chapter',
    message: `There is already a chapter "${id}", and footnotes and addresses go by this name.`,
    fix: 'Give the file another name.',
  });
}
