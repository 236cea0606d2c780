import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { madeBy } from '../../../../src/commands/headers/headers.ts';
import { removeHeaderFiles } from '../../../../src/commands/headers/write.ts';
import { type Outcome, runCommand } from '../run.ts';
import { runHere } from '../run-here.ts';

const headerFiles = ['.htaccess', 'Caddyfile', '_headers', 'nginx.conf'];

let folder = '';
let out = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'headers-'));
  out = join(folder, 'out');
  mkdirSync(join(folder, 'slides'));
  writeFileSync(join(folder, 'slides/01-a.md'), '# Titel\n');
});
afterEach(() => rmSync(folder, { recursive: true }));

const build = (parameters: readonly string[], environment = {}): Promise<Outcome> =>
  runCommand('build', ['--outDir', out, ...parameters], {
    environment: { SLIDES: join(folder, 'slides'), CHROMIUM_PATH: join(folder, 'none'), ...environment },
  });
const read = (file: string): string => readFileSync(join(out, file), 'utf8');
const listThere = (): string[] => headerFiles.filter((file) => existsSync(join(out, file)));

describe('npm run build -- --headers', () => {
  it('writes four files that say the page’s own policy, and marks them as its own; the next build without it removes them', async () => {
    const base = 'https://slides.example/talk/';
    const { code, errors } = await build(['--headers', '--frame-ancestors', 'verein.example'], { BASE: base });
    expect(code, errors).toBe(0);
    expect(listThere()).toEqual(headerFiles);
    const [, policy = ''] = /Content-Security-Policy" content="([^"]+)"/.exec(read('index.html')) ?? [];
    for (const file of headerFiles) {
      expect(read(file)).toContain(`${policy}; frame-ancestors 'self' verein.example`);
      expect(read('.deck-output')).toContain(`\n${file}\n`);
    }
    expect(read('_headers')).toMatch(/^\/talk\/assets\/[\w-]+\.js\n {2}Cache-Control: public, max-age=31536000/m);
    expect(read('404.html')).toContain(`<a href="${base}">`);
    // The next build has not asked for any.
    writeFileSync(join(out, 'other.txt'), 'mine');
    expect((await build([])).code).toBe(0);
    expect(listThere()).toEqual([]);
    expect(read('other.txt')).toBe('mine');
  });

  it.each([
    [['--headers', '--frame-ancestors', "'self'; script-src *"], /^"'self';" is nobody who could embed\. .+\n$/],
    [['--headers', '--frame-ancestors', ''], /^"" is nobody who could embed\. .+\n$/],
    [['--headers', '--frame-ancestors'], /^.*frame-ancestors.*\n$/],
    [['--frame-ancestors', "'self'"], /^--frame-ancestors is for header files\. .+\n$/],
  ])('says what is wrong with %j before anything is built', async (parameters, message) => {
    const { code, output, errors } = await runHere('build', ['--outDir', out, ...parameters]);
    expect(errors).toMatch(message);
    expect([code, output, existsSync(out)]).toEqual([1, '', false]);
  });
});

describe('removeHeaderFiles(folder, name, isReplaced)', () => {
  it('leaves what somebody else has written, and lets nothing be written over it', async () => {
    mkdirSync(out);
    writeFileSync(join(out, '.htaccess'), 'mine');
    writeFileSync(join(out, 'Caddyfile'), `${madeBy}\nhandle`);
    await removeHeaderFiles(out, 'dist', false);
    expect(listThere()).toEqual(['.htaccess']);
    await expect(removeHeaderFiles(out, 'dist', true)).rejects.toThrowErrorMatchingInlineSnapshot(
      `[Error: Nothing was written: "dist" holds ".htaccess", which no command has made. Name another folder.]`,
    );
    expect(read('.htaccess')).toBe('mine');
  });
});
