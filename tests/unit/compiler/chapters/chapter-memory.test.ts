import { describe, expect, it } from 'vitest';
import { compile } from '../../../../src/compiler/index.ts';
import { createMemory, type CompileMemory } from '../../../../src/compiler/memory.ts';
import type { CompileResult, SourceFile } from '../../../../src/compiler/types.ts';
import { readFolder } from '../../../../src/compiler/vite/folder/folder.ts';

const folders = ['deck', 'crowded', 'foreign', 'separators'];

function read(memory: CompileMemory | undefined, files: readonly SourceFile[]): CompileResult {
  return compile({ files, assets: new Map(), base: '' }, memory);
}

describe('compile({ memory })', () => {
  it.each(folders)('gives the same, chapter after chapter changed or moved: %s', async (name) => {
    const { files } = await readFolder(`tests/fixtures/${name}`);
    const memory = createMemory();
    expect(read(memory, files)).toEqual(read(undefined, files));
    for (const changed of [files.at(0), files.at(files.length / 2), files.at(-1)]) {
      const saved = files.map((file) => (file === changed ? { ...file, text: `${file.text}\n\nMehr Text.\n` } : file));
      expect(read(memory, saved)).toEqual(read(undefined, saved));
      const fewer = files.filter((file) => file !== changed);
      expect(read(memory, fewer)).toEqual(read(undefined, fewer));
    }
  });

  it('reads again what has changed, and no more', () => {
    const memory = createMemory();
    const write = (text: string): SourceFile[] => [
      { path: 'slides/01-garten.md', text: '# Garten' },
      { path: 'slides/02-hof.md', text },
    ];
    const listKept = (): unknown[] => Array.from(memory.chapters.values(), ({ read: { parsed } }) => parsed.slides);
    read(memory, write('# Hof'));
    const [garden, yard] = listKept();
    read(memory, write('# Hof und Haus'));
    expect(listKept()[0]).toBe(garden);
    expect(listKept()[1]).not.toBe(yard);
  });
});
