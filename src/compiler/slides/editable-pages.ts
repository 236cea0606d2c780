// Which pages for readers can be taken along: those with a name for their files, `data-download="house-rules"`.

import { data } from '../../shared/markup.ts';
import type { Source } from '../findings.ts';
import type { SlideName } from '../html/addresses/targets.ts';
import { slugify } from '../html/ids.ts';
import { findOwnTypography, type Typography } from '../html/typography/languages.ts';
import { createLevelFinder, findTitle } from './headings.ts';
import { listVisible } from './names.ts';
import type { ParsedChapter, ParsedSlide } from '../types.ts';
import { isForReaders } from '../plugins/attributes/slide.ts';
import { readBlocks } from '../plugins/downloads/blocks.ts';
import type { EditablePage } from '../editable-page.ts';

const attribute = 'data-download';
const wellFormed = /^[a-z\d]+(?:-[a-z\d]+)*$/;
const longest = 80;

/** The pages that readers can change, by their slides; what keeps one from being offered is a finding. */
export function readEditablePages(
  chapters: readonly ParsedChapter[],
  { names, typography }: { names: readonly ReadonlyMap<ParsedSlide, SlideName>[]; typography: Typography | undefined },
): Map<ParsedSlide, EditablePage> {
  const pages = new Map<ParsedSlide, EditablePage>();
  const taken = new Set<string>();
  for (const [index, chapter] of chapters.entries()) {
    for (const slide of listVisible(chapter)) {
      const name = readName(slide, chapter.source, taken);
      const about = names[index]?.get(slide);
      if (name !== undefined && about) pages.set(slide, readPage(slide, { name, about, typography }));
    }
  }
  return pages;
}

/** The name of a page's files. Grows `taken`. */
function readName(slide: ParsedSlide, source: Source, taken: Set<string>): string | undefined {
  const written = slide.attributes.get(attribute);
  if (!written) return undefined;
  const { value, at } = written;
  if (!isForReaders(slide)) return reportInTalk(source, at);
  if (!wellFormed.test(value) || value.length > longest) return reportName(source, at, value);
  if (taken.has(value)) return reportTaken(source, at, value);
  taken.add(value);
  return value;
}

function readPage(
  { content, attributes }: ParsedSlide,
  { name, about, typography }: { name: string; about: SlideName; typography: Typography | undefined },
): EditablePage {
  const heading = findTitle(content);
  const language = attributes.get('lang')?.value;
  const blocks = readBlocks(
    content.filter((token) => token !== heading),
    { typography: findOwnTypography(language, typography), findLevel: createLevelFinder(1, heading?.depth ?? 2) },
  );
  return { name, id: about.id, title: about.title, language, blocks };
}

function reportInTalk(source: Source, at: number): undefined {
  source.warning(at, {
    rule: 'download-in-talk',
    message: `Only a page for readers can be taken along, and this slide is one of the talk.`,
    fix: `Type ${data.readers} before ${attribute} in its comment, or delete ${attribute}.`,
  });
}

function reportName(source: Source, at: number, value: string): undefined {
  const name =
    slugify(value.replace(/\.(?:docx?|odt|md|txt)$/i, ''))
      .replace(/[^a-z\d]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, longest) || 'name';
  source.error(at, {
    rule: 'wrong-value',
    message: `"${value}" is no name for files to download: it has small letters from a to z, digits, and hyphens between them.`,
    fix: `Type: ${attribute}="${name}"`,
  });
}

function reportTaken(source: Source, at: number, value: string): undefined {
  source.error(at, {
    rule: 'duplicate-download',
    message: `There is already a page to download with the name "${value}".`,
    fix: `Give this one another name, for example ${attribute}="${value}-2".`,
  });
}
