import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { markFolder } from '../../../src/commands/run/output/mark.ts';
import { runCommand } from './run.ts';
import { runHere } from './run-here.ts';

// A deck that is small and has cuts.
const deck = { SLIDES: 'tests/fixtures/deck' };

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'commands-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a command that cannot do its work', () => {
  it.each([
    ['pdf', ['--cut', 'lang'], /^There is no cut "lang"; there are: .+\.\n$/],
    ['images', ['--theme', 'pink'], /^There is no theme "pink"; there are: .+\.\n$/],
    ['images', ['--size', 'large'], /^"large" is no size for pictures; .+ --size 1920x1080\.\n$/],
    ['pdf', ['--only', 'notes'], /^There is no document "notes"; there are: .+\.\n$/],
    ['pdf', ['--layout', '4'], /^There is no layout "4"; there are: .+\.\n$/],
    ...['build', 'check', 'dev', 'images', 'pdf', 'release', 'single-file', 'start', 'test', 'test-browsers'].map(
      (name): [string, string[], RegExp] => [name, ['--colour'], /^Unknown option '--colour'.*\n$/],
    ),
  ])('%s %j: one line, exit code 1', async (name, parameters, message) => {
    const { code, errors } = await runHere(name, parameters, deck);
    expect(errors).toMatch(message);
    expect(code).toBe(1);
  });

  it.each(['pdf', 'release'])('%s names a target that cannot be written, before any long work', async (name) => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    const { code, output, errors } = await runHere(name, ['--out', join(file, 'export')], deck);
    expect(errors).toMatch(/^Cannot write .+file.export: .+\.\n$/);
    expect([code, output]).toEqual([1, '']);
  });

  it('build says which file it cannot read after the slides have been compiled', async () => {
    const slides = join(folder, 'slides');
    mkdirSync(slides);
    writeFileSync(join(slides, '01-a.md'), '# Titel\n\n[Film](film.mp4)\n');
    writeFileSync(join(slides, 'film.mp4'), '');
    truncateSync(join(slides, 'film.mp4'), 1_000_000_001);
    const { code, errors } = await runHere('build', ['--outDir', join(folder, 'out')], { SLIDES: slides });
    expect(errors).toContain(`${slides}/film.mp4:1:1 file-too-large (error)\n`);
    expect(errors).not.toMatch(/^ +at /m);
    expect([code, existsSync(join(folder, 'out'))]).toEqual([1, false]);
  });

  it('check says everything as a strict deck would have it, also where nothing can be laid out', async () => {
    writeFileSync(join(folder, '01-a.md'), '# Titel\n\nZahl[^a]\n\n::: cards\n');
    const { code, errors } = await runHere('check', [], { SLIDES: folder });
    expect(errors).toContain(`${folder}/01-a.md:1:1 missing-notes (error)\n`);
    expect(errors).toContain(`${folder}/01-a.md:3:5 undefined-footnote (error)\n`);
    expect(errors).toMatch(/\n1 error, 1 warning in .+; nothing was built\.\n$/);
    expect(code).toBe(1);
  });

  it('pdf says that the browser does not exist', async () => {
    const { code, errors } = await runHere('pdf', ['--out', folder], { ...deck, CHROMIUM_PATH: join(folder, 'none') });
    expect(errors).toMatch(/^CHROMIUM_PATH names no browser: .+ does not exist\.\n$/);
    expect(code).toBe(1);
  });

  it.each([
    ['start', /^"none" is no port\. .+ npm start -- --port 4174\n$/],
    ['dev', /^"none" is no port\. .+ npm run dev -- --port 5174\n$/],
  ])('%s says what a port is', async (name, message) => {
    for (const [parameters, environment] of [
      [['--port', 'none'], {}],
      [[], { PORT: 'none' }],
    ] as const) {
      const { code, errors } = await runHere(name, parameters, environment);
      expect(errors).toMatch(message);
      expect(code).toBe(1);
    }
  });

  it('start says that its port is taken', async () => {
    const other = createServer();
    // Where something else runs there already, that serves as well.
    await new Promise<void>((resolve) =>
      other.once('error', () => resolve()).listen(4173, 'localhost', () => resolve()),
    );
    const { code, errors } = await runHere('start', []);
    other.close();
    expect(errors).toMatch(/^Port 4173 is taken: .+\n$/);
    expect(code).toBe(1);
  });

  it('build, interrupted after the slides have been compiled, leaves the old site whole and nothing beside it', async () => {
    const slides = join(folder, 'slides');
    const out = join(folder, 'out');
    mkdirSync(slides);
    // It is told that no slide mentions the footnote before anything is written.
    writeFileSync(join(slides, '01-a.md'), '# Titel\n\n[^a]: Text\n');
    mkdirSync(out);
    writeFileSync(join(out, 'index.html'), 'the old site');
    markFolder(out, ['index.html']);
    let atWork: string[] | undefined;
    const { code, output } = await runCommand('build', ['--outDir', out, '--emptyOutDir'], {
      environment: { SLIDES: slides },
      watch: (child, told) => {
        if (atWork !== undefined || !told.includes('unused-footnote')) return;
        atWork = readdirSync(folder);
        child.kill('SIGINT');
      },
    });
    expect(atWork?.filter((name) => name.startsWith('out.part-'))).toHaveLength(1);
    expect([code, output]).toEqual([130, '']);
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('the old site');
    expect(readdirSync(folder).toSorted()).toEqual(['out', 'slides']);
  });

  it.each(['Building', 'Printing'])('pdf, interrupted at "%s", leaves nothing behind', async (moment) => {
    // What the runner of TypeScript keeps for the next time is its own.
    const listOurs = () => readdirSync(folder).filter((name) => !/^(?:export|tsx-.*|node-compile-cache)$/.test(name));
    let atWork: string[] | undefined;
    const { code, errors } = await runCommand('pdf', ['--out', join(folder, 'export')], {
      environment: { ...deck, TMPDIR: folder },
      watch: (child, output) => {
        if (atWork !== undefined || !output.includes(moment)) return;
        atWork = listOurs();
        child.kill('SIGTERM');
      },
    });
    // A killed command leaves no more than this, which the next one removes.
    expect(atWork?.filter((name) => !name.startsWith('deck-'))).toEqual([]);
    expect(errors).toContain('Interrupted; nothing half-written is left behind.');
    expect(code).toBe(143);
    expect(readdirSync(join(folder, 'export'))).toEqual([]);
    expect(listOurs()).toEqual([]);
  });
});
