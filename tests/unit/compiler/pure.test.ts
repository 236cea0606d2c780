// The compiler is pure: only compiler/vite/ touches files, the clock, chance and Vite. Which world may import which is
// held by .oxlintrc.json and by the tsconfig.json of each world.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../../src/compiler');
const impure =
  /from '(?:node:(?!crypto')|vite\b)|\bimport\('(?:node:|vite\b)|\bnew Date\(\)|\bDate\.now\(|\bperformance\.|\bMath\.random\(|\bcrypto\.|\bprocess\./;
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'));
const isImpure = (path: string): boolean => impure.test(readFileSync(join(root, path), 'utf8'));

describe('files, clock, chance and Vite', () => {
  it.each(files.filter((path) => !path.startsWith('vite/')))('%s touches none', (path) => {
    expect(isImpure(path)).toBe(false);
  });

  it('are found where they are', () => {
    expect(['vite/folder/folder.ts', 'vite/plugin.ts'].filter(isImpure)).toHaveLength(2);
  });
});
