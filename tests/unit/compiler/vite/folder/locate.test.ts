import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkFolder, locateSlides } from '../../../../../src/compiler/vite/folder/locate.ts';

let place = '';
beforeAll(() => {
  place = realpathSync(mkdtempSync(join(tmpdir(), 'locate-')));
  mkdirSync(join(place, 'slides/talks'), { recursive: true });
  mkdirSync(join(place, 'node_modules'));
  for (const name of ['talk.md', 'README.MD', 'deck.yaml']) writeFileSync(join(place, 'slides', name), '# A');
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

describe('locateSlides(named)', () => {
  it('takes a folder as it is, and one that is missing', () => {
    for (const folder of ['slides', 'slides/', 'none', 'none.md']) {
      const named = join(place, folder);
      expect(locateSlides(named)).toEqual({ folder: named, chapter: undefined });
    }
  });

  it.each(['talk.md', 'README.MD'])('takes %s for the only chapter of its folder', (name) => {
    expect(locateSlides(join(place, 'slides', name))).toEqual({ folder: join(place, 'slides'), chapter: name });
  });
});

describe('checkFolder(folder)', () => {
  const check = (named: string) => () => checkFolder(named);

  it('is silent where there is one', () => {
    expect(check(join(place, 'slides'))).not.toThrow();
  });

  it.each([
    ['slidse', 'Did you mean: SLIDES=%/slides'],
    ['slidse/talks', 'Did you mean: SLIDES=%/slides/talks'],
    ['slides/talkes/', 'Did you mean: SLIDES=%/slides/talks'],
    ['slides/tlak.md', 'Did you mean: SLIDES=%/slides/talk.md'],
    ['quite-another', 'Check the path: there is %, but no quite-another in it.'],
    ['a\u001B[31mb\nc', 'Check the path'],
  ])('says in one line that there is no %j', (name, advice) => {
    expect(check(join(place, name))).toThrow(`does not exist. ${advice.replace('%', place)}`);
    expect(check(join(place, name))).not.toThrow(/[\n\u001B]/);
  });

  it('says of any other file to name its folder', () => {
    expect(check(join(place, 'slides/deck.yaml'))).toThrow(`Name the folder: SLIDES=${join(place, 'slides')}`);
    expect(check(join(place, 'slides/deck.yaml/x'))).toThrow('does not exist');
  });
});
