// Reads the slides folder. Of the compiler, only the folder vite touches the file system.

import { readdir, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { listNamedFiles } from '../../chapters/separators/reveal-page.ts';
import type { Finding } from '../../findings.ts';
import type { CompileInput, SourceFile } from '../../types.ts';
import { mostTextBytes, readEach, readInside } from './inside.ts';
import {
  describeLink,
  describeReadFailure,
  describeSpecial,
  describeTwin,
  placeRefusal,
  type Refusal,
} from './refusals.ts';

type FolderContent = Pick<CompileInput, 'files' | 'assets' | 'chapter'> &
  Required<Pick<CompileInput, 'refused' | 'folder'>>;

const page = 'index.html';

/** What lies at a path below the slides folder: a file, or what is refused. */
interface Entry {
  readonly path: string;
  readonly refusal?: Refusal;
}

/**
 * Reads a slides folder; paths in messages begin with the folder as it was typed. A missing folder is empty. The
 * folder itself may be a link, because somebody has chosen it; no link below it is followed. With `chapter` other
 * Markdown files beside it are left alone.
 */
export async function readFolder(folder: string, chapter?: string): Promise<FolderContent> {
  const shown = folder.replace(/[\\/]+$/, '');
  const root = await findRoot(folder);
  const found = (await listEntries(root)).filter(({ path }) => !chapter || path === chapter || !isMarkdown(path));
  const entries = refuseTwins(found.toSorted((a, b) => (a.path < b.path ? -1 : 1)));
  const named = entries.some(({ path }) => path === page) ? await readNamed(root) : new Set();
  const isSource = (path: string): boolean => isOwnSource(path) || named.has(path);
  const read = await readEach(entries, async ({ path, refusal }) => {
    const isText = isSource(path) || /\.svg$/i.test(path);
    return { path, content: refusal ?? (isText ? await readInside(root, path, mostTextBytes) : Buffer.alloc(0)) };
  });
  const files: SourceFile[] = [];
  const assets = new Map<string, string>();
  const refused = new Map<string, Finding>();
  for (const { path, content } of read) {
    if (!Buffer.isBuffer(content)) refused.set(path, placeRefusal(path === '' ? shown : `${shown}/${path}`, content));
    else if (isSource(path)) files.push({ path: `${shown}/${path}`, text: content.toString('utf8') });
    else assets.set(path, content.toString('utf8'));
  }
  return { files, assets, refused, folder: shown, chapter };
}

/** The folder as a real path, or as it was typed where there is none. */
export async function findRoot(folder: string): Promise<string> {
  return realpath(folder).catch(() => folder);
}

function isOwnSource(path: string): boolean {
  return !path.includes('/') && /\.(?:md|markdown|ya?ml)$|^theme\.css$|^reveal(?:-md)?\.json$/i.test(path);
}

/** A page of Reveal and the Markdown files that it names, which may lie deeper; nothing where it names none. */
async function readNamed(root: string): Promise<Set<string>> {
  const text = await readInside(root, page, mostTextBytes);
  const named = Buffer.isBuffer(text) ? listNamedFiles(text.toString('utf8')).filter(isMarkdown) : [];
  return new Set(named.length > 0 ? [page, ...named] : []);
}

function isMarkdown(path: string): boolean {
  return /\.(?:md|markdown)$/i.test(path);
}

async function listEntries(folder: string, below = ''): Promise<Entry[]> {
  const found: Entry[] = [];
  const entries = await readdir(join(folder, below), { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    const isNone = error.code === 'ENOENT' || (error.code === 'ENOTDIR' && below === '');
    if (!isNone) found.push({ path: below, refusal: describeReadFailure(below || folder, error) });
    return [];
  });
  for (const entry of entries) {
    if (isHidden(entry.name, below) || entry.name === 'node_modules') continue;
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) found.push(...(await listEntries(folder, path)));
    else if (entry.isFile()) found.push({ path });
    else found.push({ path, refusal: entry.isSymbolicLink() ? describeLink(path) : describeSpecial(path, entry) });
  }
  return found;
}

/** What stays out because of the dot before its name: all but a few files of folders that others are to work in. */
function isHidden(name: string, below: string): boolean {
  return (
    name.startsWith('.') && (below === '' || !/^\.(?:.+\.example|gitignore|dockerignore|editorconfig)$/.test(name))
  );
}

/** Two names that differ in nothing that can be seen would be one file on other systems, so that neither can be meant. */
function refuseTwins(entries: readonly Entry[]): Entry[] {
  const known = new Set<string>();
  return entries.map((entry) => {
    const name = entry.path.normalize();
    if (!known.has(name)) known.add(name);
    else if (!entry.refusal) return { ...entry, refusal: describeTwin(entry.path) };
    return entry;
  });
}
