// Chapters that are not read because they lie deeper, and folders without any: what lies there is named.

import { chooseFolder } from '../choose-folder.ts';
import { Source } from '../../findings.ts';
import { isChapterFile } from '../chapter-files.ts';

const mostNamed = 6;

/** The Markdown files below the folder by their folders, without those that are never slides. */
function groupDeeper(paths: Iterable<string>): Map<string, string[]> {
  const folders = new Map<string, string[]>();
  for (const path of paths) {
    const end = path.lastIndexOf('/');
    if (end === -1 || !isChapterFile(path)) continue;
    const folder = path.slice(0, end);
    const known = folders.get(folder);
    if (known) known.push(path);
    else folders.set(folder, [path]);
  }
  return folders;
}

/** Says once that chapters lie deeper beside those that are read; what is `offered` as a folder is not for reading. */
export function reportDeeperChapters(
  paths: Iterable<string>,
  { folder, offered }: { folder: string; offered: readonly string[] },
): Source | undefined {
  const folders = groupDeeper([...paths].filter((path) => !offered.some((place) => path.startsWith(place))));
  const files = [...folders.values()].flat();
  const [first] = files;
  if (first === undefined) return undefined;
  const source = new Source(`${folder}/${first}`, '');
  const more = files.length - 1;
  source.warning(0, {
    rule: 'deeper-chapter',
    message:
      more === 0
        ? `"${first}" lies deeper than the other chapters, and is not read.`
        : `"${first}" and ${more} more lie deeper than the other chapters, and are not read.`,
    fix: `Move what belongs to this deck into ${folder}; a deck of its own is built with: ${listChoices(folders, folder)}`,
  });
  return source;
}

/** Says that there is no slide, and where some may lie. */
export function reportNoSlides(
  source: Source,
  {
    paths,
    read,
    folder,
    isHidden,
  }: { paths: Iterable<string>; read: readonly string[]; folder: string; isHidden: boolean },
): void {
  if (isHidden) {
    source.error(0, {
      rule: 'no-slides',
      message: 'Every slide in this folder is hidden.',
      fix: 'Delete data-visibility="hidden" in the comment of a slide that is to be shown.',
    });
    return;
  }
  const all = [...paths];
  const folders = groupDeeper(all);
  const [first] = [...folders.values()].flat();
  const other = all.find((path) => /^[^/]+\.(?:[qr]md|rmarkdown|mdx)$/i.test(path));
  const unread = read
    .filter((path) => /^readme\b.*\.(?:md|markdown)$/i.test(path.replace(/^.*\//s, '')))
    .map((path) => path.replace(/^.*\//s, ''));
  const never = unread.length > 0 ? ` ${unread.join(', ')} is never read.` : '';
  if (first === undefined) {
    source.error(0, {
      rule: 'no-slides',
      message: other
        ? `Slides are read from files that end in .md, and "${other}" does not.`
        : `There is no slide in this folder.${never}`,
      fix: other
        ? `Give it a name that ends in .md, such as ${other.replace(/[^.]*$/, 'md')}: the words of Quarto, R Markdown and MDX are read there.`
        : unread[0] === undefined
          ? 'Write a file 01-first.md that begins with: # Title'
          : `Write a file 01-first.md that begins with: # Title, or build that one: ${chooseFolder(`${folder}/${unread[0]}`)}`,
    });
    return;
  }
  source.error(0, {
    rule: 'no-slides',
    message: `There is no slide in the folder itself, from which alone they are read: "${first}" lies deeper.${never}`,
    fix: `Choose one: ${listChoices(folders, folder)}`,
  });
}

function listChoices(folders: ReadonlyMap<string, readonly string[]>, folder: string): string {
  const names = [...folders.keys()].toSorted();
  const shown = names.slice(0, mostNamed).map((name) => chooseFolder(`${folder}/${name}`));
  return `${shown.join(', ')}${names.length > mostNamed ? `, and ${names.length - mostNamed} more` : ''}`;
}
