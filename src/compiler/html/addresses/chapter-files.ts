// Links to the files of chapters, as on GitHub: "more.md" leads to the first slide of that chapter, "more.md#two" to its
// slide "two". In the page chapters are no files, so that these links get the ids of slides.

import { decodePercent } from '../../../shared/decode.ts';
import { groupBy } from '../../../shared/group-by.ts';
import type { Source } from '../../findings.ts';
import { slugify } from '../ids.ts';
import type { ChapterTarget, LinkTargets } from './targets.ts';

/** The chapter that the path of a link means: by its file, by the page that others make of it, or without any ending. */
export function findChapter(path: string, { chapters }: LinkTargets): ChapterTarget | undefined {
  const [, name = ''] = /^(.*?)(?:\.(?:md|markdown|html?))?\/?$/i.exec(path) ?? [];
  const isNamed = ({ file }: ChapterTarget): boolean =>
    file
      .normalize()
      .toLowerCase()
      .replace(/\.[^.]*$/, '') === name.toLowerCase();
  return chapters.find(({ file }) => file.normalize() === path) ?? chapters.find(isNamed);
}

/** The address of a slide in a chapter, or of a part of one; undefined with a finding where there is none. */
export function resolveInChapter(
  chapter: ChapterTarget,
  { source, at, hash }: { source: Source; at: number; hash: string },
): string | undefined {
  const wanted = decodePercent(hash.replace(/^#?\/?/, '')).normalize('NFC');
  const id = wanted === '' ? chapter.slides[0]?.id : findInChapter(chapter, wanted);
  if (id !== undefined) return `#${encodeURI(id)}`;
  const known = chapter.slides.map((slide) => slide.id);
  source.error(at, {
    rule: 'dead-link',
    message: `The link leads nowhere: the chapter "${chapter.file}" has no slide "${wanted}".`,
    fix: (list) => `Type one of these behind "#": ${list(wanted, known)}.`,
  });
  return undefined;
}

function findInChapter({ slides, parts }: ChapterTarget, wanted: string): string | undefined {
  const named = slides.find(({ id, aliases }) => id === wanted || aliases.includes(wanted));
  if (named) return named.id;
  return parts.has(wanted) ? wanted : findByTitle(slides, wanted);
}

/** As GitHub names headings: by their words, and equal ones counted from "-1". */
function findByTitle(slides: ChapterTarget['slides'], wanted: string): string | undefined {
  const titles = groupBy(slides, ({ title }) => slugify(title));
  const [, name = '', count = ''] = /^(.*?)(?:-(\d+))?$/.exec(wanted) ?? [];
  return (titles.get(slugify(wanted))?.[0] ?? titles.get(slugify(name))?.[Number(count)])?.id;
}
