// Reads the slides folder. Of the compiler, only the folder vite touches the file system.

import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { CompileInput, SourceFile } from '../types.ts';

/** Reads a slides folder; paths in messages begin with the folder as it was typed. A missing folder is empty. */
export async function readFolder(folder: string): Promise<Pick<CompileInput, 'files' | 'assets'>> {
  const paths = (await listFiles(folder)).map((path) => path.split(sep).join('/')).toSorted();
  const isSource = (path: string) => !path.includes('/') && /\.(?:md|markdown|ya?ml)$/i.test(path);
  const files: SourceFile[] = await Promise.all(
    paths.filter(isSource).map(async (path) => ({
      path: `${folder.replace(/[\\/]+$/, '')}/${path}`,
      text: await readFile(join(folder, path), 'utf8'),
    })),
  );
  const assets = await Promise.all(
    paths
      .filter((path) => !isSource(path))
      .map(async (path) => [path, path.endsWith('.svg') ? await readFile(join(folder, path), 'utf8') : ''] as const),
  );
  return { files, assets: new Map(assets) };
}

async function listFiles(folder: string, below = ''): Promise<string[]> {
  const entries = await readdir(join(folder, below), { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return [];
    throw error;
  });
  const visible = entries.filter(({ name }) => !name.startsWith('.') && name !== 'node_modules');
  const paths = visible.map(async (entry) => {
    const path = join(below, entry.name);
    return entry.isDirectory() ? await listFiles(folder, path) : [path];
  });
  return (await Promise.all(paths)).flat();
}
