import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compile } from '../../../../../src/compiler/index.ts';
import { readFolder } from '../../../../../src/compiler/vite/folder/folder.ts';

const secret = 'secret-4711';
let place = '';
let slides = '';
beforeEach(() => {
  place = realpathSync(mkdtempSync(join(tmpdir(), 'folder-')));
  slides = join(place, 'slides');
  mkdirSync(join(slides, 'bilder'), { recursive: true });
  mkdirSync(join(place, 'outside'));
  for (const name of ['01-a.md', 'deck.yaml', 'plan.pdf', 'x.svg']) writeFileSync(join(place, 'outside', name), secret);
  writeFileSync(join(slides, '01-a.md'), '# Titel\n\n[Plan](plan.pdf) ![Bild](x.svg) [B](bilder/x.svg)\n');
});
afterEach(() => rmSync(place, { recursive: true, force: true }));

/** Compiles the folder; the errors with their places below it, without those about notes and such. */
async function compileFolder(folder = slides) {
  const input = await readFolder(folder);
  const result = compile({ ...input, base: '' });
  const errors = result.diagnostics.filter(({ level }) => level === 'error');
  return {
    ...result,
    text: JSON.stringify([...input.files, ...input.assets]),
    errors: errors.map(({ file, line, column, rule }) => `${file.replace(`${folder}/`, '')}:${line}:${column} ${rule}`),
  };
}

describe('readFolder(folder)', () => {
  it('reads deeper files that a page of Reveal names, and never one outside', async () => {
    const sections = ['text/b.md', '../outside/01-a.md', 'plan.pdf'].map((path) => `<section data-markdown="${path}">`);
    mkdirSync(join(slides, 'text'));
    writeFileSync(join(slides, 'text/b.md'), '# Named');
    writeFileSync(join(slides, 'text/c.md'), '# Not named');
    writeFileSync(join(slides, 'index.html'), sections.join('</section>'));
    const { deck, text, errors } = await compileFolder();
    expect(deck.slides.filter(({ generated }) => !generated).map(({ title }) => title)).toEqual(['Named']);
    expect(text).not.toContain(secret);
    expect(errors).toEqual(['index.html:1:46 missing-file', 'index.html:1:100 missing-file']);
  });

  it.each([
    ['a file that a slide names', 'plan.pdf', 'outside/plan.pdf'],
    ['a file that no slide names', 'bilder/rest.pdf', 'outside/plan.pdf'],
    ['a drawing', 'x.svg', 'outside/x.svg'],
    ['a chapter', '02-b.md', 'outside/01-a.md'],
    ['the settings', 'deck.yaml', 'outside/deck.yaml'],
    ['the glossary', 'glossary.yaml', 'outside/deck.yaml'],
    ['a folder', 'more', 'outside'],
    ['another file of the folder', '02-b.md', 'slides/01-a.md'],
    ['nothing', 'plan.pdf', 'nowhere'],
    ['itself', 'x.svg', 'slides/x.svg'],
    ['the folder above', 'bilder/loop', 'slides'],
    ['a device without end', 'x.svg', '/dev/zero'],
  ])('follows no link to %s', async (_, path, target) => {
    symlinkSync(target.startsWith('/') ? target : join(place, target), join(slides, path));
    const { errors, text, deck } = await compileFolder();
    expect(errors.filter((error) => !error.endsWith('missing-file'))).toEqual([`${path}:1:1 linked-file`]);
    expect(errors.join()).not.toContain(`${path}" beside`);
    expect(text).not.toContain(secret);
    expect(deck.usedAssets).toEqual([]);
  });

  it('says in one finding what is wrong with a link and what to do, also where a slide names it', async () => {
    writeFileSync(join(slides, '01-a.md'), '# Titel\n\n[Plan](plan.pdf)\n');
    symlinkSync(join(place, 'outside/plan.pdf'), join(slides, 'plan.pdf'));
    const { diagnostics, errors } = await compileFolder();
    expect(errors).toHaveLength(1);
    expect(diagnostics.find(({ rule }) => rule === 'linked-file')).toMatchObject({
      file: join(slides, 'plan.pdf'),
      message: '"plan.pdf" is a link to another place, and no link is followed.',
      fix: 'Put the file itself into the slides folder, or delete the link.',
    });
  });

  it('says names of any signs in one plain line', async () => {
    symlinkSync('nowhere', join(slides, 'x\u001B[31m\n::error::\u202E.svg'));
    const finding = (await compileFolder()).diagnostics.find(({ rule }) => rule === 'linked-file');
    const name = 'x\\u001b[31m\\n::error::\\u202e.svg';
    expect(finding).toMatchObject({ file: join(slides, name), line: 1, column: 1 });
    expect(finding?.message).toContain(`"${name}"`);
  });

  it('ignores links of which nobody would say that they are slides', async () => {
    writeFileSync(join(slides, '01-a.md'), '# Titel\n');
    for (const name of ['.#01-a.md', '.hidden', 'node_modules'])
      symlinkSync(join(place, 'outside'), join(slides, name));
    expect((await compileFolder()).errors).toEqual([]);
  });

  it('reads a folder that is itself a link, because somebody has chosen it', async () => {
    writeFileSync(join(slides, '01-a.md'), '# Titel\n\n![Bild](bilder/x.svg)\n');
    writeFileSync(join(slides, 'bilder/x.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
    symlinkSync(slides, join(place, 'chosen'));
    const { errors, deck } = await compileFolder(join(place, 'chosen'));
    expect([errors, deck.usedAssets]).toEqual([[], ['bilder/x.svg']]);
  });

  it('reads neither pipes nor sockets', async () => {
    execFileSync('mkfifo', [join(slides, 'x.svg'), join(slides, '02-b.md')]);
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(join(slides, 'plan.pdf'), resolve));
    const { errors } = await compileFolder();
    server.close();
    expect(errors.filter((error) => !error.endsWith('missing-file'))).toEqual([
      '02-b.md:1:1 special-file',
      'plan.pdf:1:1 special-file',
      'x.svg:1:1 special-file',
    ]);
  });

  it('reads no text that is larger than there is room for, but lets other files be as large as they are', async () => {
    for (const name of ['x.svg', '02-b.md', 'plan.pdf']) {
      writeFileSync(join(slides, name), '');
      truncateSync(join(slides, name), 5_000_001);
    }
    const { errors } = await compileFolder();
    expect(errors).toEqual(['02-b.md:1:1 file-too-large', 'x.svg:1:1 file-too-large', '01-a.md:3:33 missing-file']);
  });

  it('reports files whose names look alike, and takes one of them', async () => {
    writeFileSync(join(slides, '01-a.md'), '# Titel\n\n![Büro](büro.png)\n');
    writeFileSync(join(slides, 'b\u00FCro.png'), '');
    writeFileSync(join(slides, 'bu\u0308ro.png'), '');
    const { errors, deck } = await compileFolder();
    expect(errors).toEqual(['b\u00FCro.png:1:1 same-name']);
    expect(deck.usedAssets).toEqual(['bu\u0308ro.png']);
  });

  it('is empty where there is none', async () => {
    expect((await compileFolder(join(place, 'none'))).errors).toEqual([`${join(place, 'none')}:1:1 no-slides`]);
  });

  it('reads one chapter alone, with the settings and pictures beside it', async () => {
    for (const name of ['02-b.md', 'README.md']) writeFileSync(join(slides, name), `# ${name}`);
    writeFileSync(join(slides, 'deck.yaml'), 'title: T');
    writeFileSync(join(slides, 'reveal-md.json'), '{}');
    const { files, assets, chapter } = await readFolder(slides, 'README.md');
    expect(files.map(({ path }) => path.replace(`${slides}/`, ''))).toEqual([
      'README.md',
      'deck.yaml',
      'reveal-md.json',
    ]);
    expect([[...assets.keys()], chapter]).toEqual([[], 'README.md']);
    expect(compile({ files, assets, chapter, base: '' }).deck.chapters.map(({ id }) => id)).toEqual(['README']);
  });

  it('opens few files at a time, however many there are', () => {
    for (let index = 0; index < 600; index++)
      writeFileSync(join(slides, `bilder/${index}.svg`), '<svg xmlns="http://www.w3.org/2000/svg"/>');
    const script = `const { readFolder } = await import('./src/compiler/vite/folder/folder.ts');
      const { assets, refused } = await readFolder(${JSON.stringify(slides)});
      console.log(assets.size, refused.size);`;
    const shell = 'ulimit -n 256 && "$0" --import tsx --input-type=module --eval "$1"';
    expect(execFileSync('sh', ['-c', shell, process.execPath, script], { encoding: 'utf8' })).toBe('600 0\n');
  });
});
