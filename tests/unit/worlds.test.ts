// The border between the worlds: the compiler runs in Node, plugins, views and widgets in the browser, data and
// markup in both.

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../src');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => file.split(sep).join('/'));
const importPattern =
  /^\s*(?:import|export)\s(?:(type)\s)?(?:[^'";]*?\sfrom\s)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm;

interface Import {
  readonly isType: boolean;
  /** Path below src, or the name of a package. */
  readonly target: string;
}

function listImports(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(importPattern)].map((match) => {
    const name = match[2] ?? match[3] ?? '';
    const target = name.startsWith('.')
      ? relative(root, resolve(root, dirname(file), name))
          .split(sep)
          .join('/')
      : name;
    return { isType: match[1] === 'type', target };
  });
}

const inFolder = (folder: string) => files.filter((file) => file.startsWith(`${folder}/`));
const isBrowser = (file: string) => /^(?:page|embed|views|widgets)\/(?!data)|^(?:main|boot)\.ts$/.test(file);

describe('the compiler', () => {
  it.each(inFolder('compiler'))('%s imports nothing from the browser but types', (file) => {
    expect(listImports(file).filter(({ isType, target }) => !isType && isBrowser(target))).toEqual([]);
  });

  it.each(inFolder('compiler'))('%s uses neither document nor window', (file) => {
    const code = readFileSync(join(root, file), 'utf8')
      .replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
      .replace(/'(?:[^'\\\n]|\\.)*'/g, "''");
    expect(code.match(/(?<![\w.'-])(?:document|window|location|navigator|localStorage)\s*[.[(]/g)).toBeNull();
  });

  it('touches the file system, the clock and Vite in named files only', () => {
    const users = inFolder('compiler').filter((file) =>
      listImports(file).some(({ target }) => /^node:fs|^vite$/.test(target)),
    );
    expect(users.filter((file) => !/\/vite\/[a-z-]+\.ts$/.test(file))).toEqual([]);
    const clocks = inFolder('compiler').filter((file) =>
      /\bnew Date\(\)|Date\.now\(|performance\.now\(|Math\.random\(/.test(readFileSync(join(root, file), 'utf8')),
    );
    expect(clocks.filter((file) => !file.includes('/vite/'))).toEqual([]);
  });
});

describe('the browser', () => {
  it.each(files.filter(isBrowser))('%s imports neither Node nor the compiler', (file) => {
    expect(
      listImports(file).filter(({ isType, target }) => !isType && /^node:|^compiler\/|^commands\//.test(target)),
    ).toEqual([]);
  });
});

describe('what both share', () => {
  it.each([...inFolder('shared'), ...inFolder('widgets/data')].filter((file) => files.includes(file)))(
    '%s imports nothing outside itself',
    (file) => {
      expect(listImports(file).filter(({ target }) => !/^(?:shared|widgets\/data)\//.test(target))).toEqual([]);
    },
  );
});
