import { describe, expect, it } from 'vitest';
import { countFindings, formatFindings } from '../../../src/compiler/finding-groups.ts';
import { listSaid, type Finding } from '../../../src/compiler/findings.ts';
import { compile } from '../../../src/compiler/index.ts';

const find = (line: number, more: Partial<Finding> = {}): Finding => ({
  level: 'warning',
  line,
  column: 1,
  file: 'a.md',
  rule: 'r',
  message: `The picture "${line}.png" is wrong.`,
  fix: 'Mend it.',
  ...more,
});

describe('equal findings', () => {
  it('are one, with a count and the first places', () => {
    const found = [find(1), find(2), find(3, { file: 'b.md' }), find(4, { file: 'b.md' }), find(5), find(6)];
    expect(formatFindings(found)).toMatchInlineSnapshot(`
      "a.md:1:1 r (warning)
        The picture "1.png" is wrong.
        Mend it.
        6 times, also at 2:1 ("2.png"), b.md:3:1 ("3.png"), 4:1 ("4.png") and 2 more places"
    `);
  });

  it('are one, whatever tag or attribute they name', () => {
    const named = (line: number, name: string) => find(line, { message: `${name} is not allowed.` });
    const found = [named(1, '<toc>'), named(2, '<arrow>'), named(3, '@click='), named(4, 'h-3=')];
    expect(formatFindings(found)).toMatchInlineSnapshot(`
      "a.md:1:1 r (warning)
        <toc> is not allowed.
        Mend it.
        4 times, also at 2:1 (<arrow>), 3:1 (@click=), 4:1 (h-3=)"
    `);
  });

  it('are of one rule, one level and one kind of message; errors come first', () => {
    const found = [
      find(1),
      find(2, { rule: 's' }),
      find(3, { level: 'error' }),
      find(4, { message: 'Something else is wrong.' }),
      find(5, { message: 'The picture "1.png" is wrong.' }),
    ];
    expect(formatFindings(found).replace(/\n {2}(?:The|Mend|Some).*/g, '')).toMatchInlineSnapshot(`
      "a.md:3:1 r (error)

      a.md:1:1 r (warning)
        2 times, also at 5:1

      a.md:2:1 s (warning)

      a.md:4:1 r (warning)"
    `);
  });

  it('of a deck of 800 slides are read on one screen', () => {
    const slide = '## "Title"\n\n![](https://foreign.example/p.png)\n\n<iframe src="x"></iframe>\n\n40 GB';
    const text = Array.from({ length: 800 }, () => slide).join('\n\n---\n\n');
    const { diagnostics } = compileFolder({ 'case.md': text });
    expect(diagnostics.length).toBeGreaterThan(4000);
    expect(formatFindings(diagnostics).split('\n').length).toBeLessThan(50);
  });

  it('are counted one by one', () => {
    expect(countFindings([find(1), find(2), find(3, { level: 'error' })])).toBe('1 error, 2 warnings');
    expect(countFindings([])).toBe('');
  });
});

describe('how good a deck is', () => {
  const text =
    '# My talk\n\n---\n\n## One\n\nHe said "yes" to 40 GB.\n\n---\n\n## Two\n\ntext\n\n---\n\n## Three\n\ntext\n\n---\n\n' +
    '## Four\n\n![A red box](https://foreign.example/p.png)\n';

  it('is said of a strict deck only; what is lost is said of any', () => {
    const lenient = compileFolder({ 'case.md': text });
    const strict = compileFolder({ 'case.md': text, 'deck.yaml': 'strict: true\nlanguage: en\n' });
    const listPlaces = ({ diagnostics, deck }: typeof lenient) =>
      listSaid(diagnostics, deck.strict).map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`);
    expect(listPlaces(lenient)).toEqual(['case.md:25:1 foreign-resource']);
    expect(listPlaces(strict)).toContain('case.md:5:1 figure-without-source');
  });
});

function compileFolder(files: Readonly<Record<string, string>>) {
  return compile({
    files: Object.entries(files).map(([path, content]) => ({ path, text: content })),
    assets: new Map(),
    base: '',
  });
}
