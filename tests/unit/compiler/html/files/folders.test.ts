import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../../../src/compiler/findings.ts';
import { compile } from '../../../../../src/compiler/index.ts';
import { compileFiles, type Compiled } from '../../compile-text.ts';

/** Compiles a slide beside which these files lie. */
function compileWith(text: string, ...names: string[]): Compiled {
  const assets = new Map(names.map((name) => [name, '']));
  return compileFiles({ '01-a.md': `# A\n\n${text}\n`, 'deck.yaml': 'title: A' }, { assets });
}

const files = ['plan/compose.yaml', 'plan/.env.example', 'plan/bin/backup.sh', 'plan/README.md', 'planung.pdf'];

describe('a link to a folder beside the slides', () => {
  it.each(['plan/', './plan/', 'slides/plan/', '/plan/', '<plan/>'])(
    'leads to a zip of all that lies in it, whatever its type: %s',
    (address) => {
      const { deck, written, findings } = compileWith(`[Ordner](${address})`, ...files);
      expect(findings).toEqual([]);
      expect(written).toContain('<a href="slides/plan.zip" download="plan.zip">Ordner</a>');
      expect(deck.usedAssets).toEqual([]);
      expect(deck.packed).toEqual([
        {
          zip: 'plan.zip',
          name: 'plan',
          files: new Map([
            ['compose.yaml', 'plan/compose.yaml'],
            ['.env.example', 'plan/.env.example'],
            ['bin/backup.sh', 'plan/bin/backup.sh'],
            ['README.md', 'plan/README.md'],
          ]),
        },
      ]);
    },
  );

  it('saves the zip also where the link is HTML', () => {
    const { written, findings } = compileWith('<a href="plan/">Ordner</a>', ...files);
    expect(findings).toEqual([]);
    expect(written).toContain('<a href="slides/plan.zip" download="plan.zip">Ordner</a>');
  });

  it.each(['plan#teil', 'plan/#teil', 'plan?x=1', 'plan/?x=1', 'plan#/', 'plan?/'])(
    'says that a folder is offered as a whole: %s',
    (address) => {
      const { findings } = compileWith(`[Ordner](${address})`, ...files);
      expect(findings).toMatchObject([{ rule: 'missing-file', fix: 'Type: plan/' }]);
    },
  );

  it('takes "#" in the name of a folder for itself', () => {
    const { deck, findings } = compileWith('[Ordner](C#/)', 'C#/a.txt', 'C/b.txt');
    expect(findings).toEqual([]);
    expect(deck.packed.map(({ zip }) => zip)).toEqual(['C#.zip']);
  });

  it('finds a folder in a folder, packed once for all links, by its name on the disk', () => {
    const name = 'u\u0308bung eins';
    const link = `[a](<plan/${name.normalize()}/>)`;
    const { deck, written, findings } = compileWith(`${link} ${link}`, `plan/${name}/a.txt`, `plan/b.txt`);
    expect(findings).toEqual([]);
    expect(written).toContain('<a href="slides/plan/%C3%BCbung%20eins.zip" download="\u00FCbung eins.zip">');
    expect(deck.packed.map(({ files: inside }) => [...inside])).toEqual([[['a.txt', `plan/${name}/a.txt`]]]);
  });

  it('leads to the chapter where one has this name', () => {
    const { written, deck } = compileWith('[A](01-a/)', '01-a/x.png');
    expect(written).toContain('<a href="#a">A</a>');
    expect(deck.packed).toEqual([]);
  });

  it.each<[string, Partial<Finding>]>([
    [
      'plan',
      {
        rule: 'missing-file',
        message: '"plan" is a folder; a link offers it as a whole when it ends with a slash.',
        fix: 'Type: plan/',
      },
    ],
    [
      'plam/',
      {
        rule: 'missing-file',
        message: 'There is no folder "plam/" with files beside the slides.',
        fix: 'Type one of: plan/, plan/bin/.',
      },
    ],
    [
      'bilder/',
      {
        rule: 'same-name',
        message: 'The folder "bilder" would be packed as "bilder.zip", and there is such a file already.',
        fix: 'Delete that file, or link to it instead: bilder.zip',
      },
    ],
  ])('says what to type instead of %s', (address, finding) => {
    const own = address === 'bilder/' ? ['bilder/a.png', 'bilder.zip'] : files;
    const { findings, deck } = compileWith(`[Ordner](${address})`, ...own);
    expect(findings).toMatchObject([{ ...finding, level: 'error', line: 3, column: 1 }]);
    expect(deck.packed).toEqual([]);
  });

  it('leaves what was refused in it to the finding at the file', () => {
    const refused = new Map<string, Finding>([
      [
        'plan/x.sh',
        { rule: 'linked-file', level: 'error', file: 'slides/plan/x.sh', line: 1, column: 1, message: '', fix: '' },
      ],
    ]);
    const { diagnostics } = compile({
      files: [{ path: 'slides/01-a.md', text: '# A\n\n[Ordner](plan/)\n' }],
      assets: new Map(),
      refused,
      base: '',
    });
    expect(diagnostics.filter(({ level }) => level === 'error').map(({ rule }) => rule)).toEqual(['linked-file']);
  });
});
