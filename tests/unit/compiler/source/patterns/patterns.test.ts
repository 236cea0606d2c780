import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { masked, PatternSearch } from '../../../../../src/compiler/source/patterns/pattern-search.ts';
import { readPattern, type Pattern } from '../../../../../src/compiler/source/patterns/patterns.ts';

function read(written: string, ignoreCase = false): Pattern {
  const pattern = readPattern(written, { ignoreCase });
  if (!pattern) throw new Error(`expected ${written} to be read`);
  return pattern;
}

/** All that is found, as "from-to". */
function findAll(written: string, text: string): string[] {
  const search = new PatternSearch(read(written), text);
  const found: string[] = [];
  for (let at = search.find(0); at; at = search.find(Math.max(at.end, at.start + 1)))
    found.push(`${at.start}-${at.end}`);
  return found;
}

/** The same by the engine of JavaScript. */
function findAllNatively(written: string, text: string): string[] {
  return [...text.matchAll(new RegExp(written, 'mg'))].map(({ 0: found, index }) => `${index}-${index + found.length}`);
}

describe('readPattern(written)', () => {
  it.each([
    '^---$',
    '<!--s-->',
    '\\r?\\n---\\r?\\n',
    '^[\\r\\n?|\\n]---[\\r\\n?|\\n]$',
    'a|bc|d',
    '(a+)+b',
    'x*?y',
    'a{2,3}|a{2,}b|a{1}',
    '[a-c]+[^x]',
    '\\bfoo\\B',
    '\\n(?=##)|(?!a)b',
    '(a*)*b|a??b',
    '(?:ab)+(?<name>c)?',
    '\\x41\\u0042|\\t|\\.|[\\b\\d]',
    '\\s*-\\s*|\\S|\\W|\\D',
  ])('finds what JavaScript finds: %s', (written) => {
    for (const text of [
      'a\n---\nb',
      'a<!--s-->b',
      'aaab aaac ## ab ababc',
      'foo a\n## bar xxxy',
      '\n\n\nAB. 3\t-- \n --',
    ])
      expect(findAll(written, text)).toEqual(findAllNatively(written, text));
  });

  it('finds what JavaScript finds, for any expression of a few signs', () => {
    const atom = fc.constantFrom('a', 'b', '-', '\\n', '.', '[ab]', '[^a]', '^', '$', '\\s', '(?=a)', '(?!b)', '\\b');
    const { pattern } = fc.letrec<{ pattern: string }>((tie) => ({
      pattern: fc.oneof(
        { maxDepth: 4 },
        atom,
        fc.tuple(tie('pattern'), tie('pattern')).map(([first, second]) => first + second),
        fc.tuple(tie('pattern'), tie('pattern')).map(([first, second]) => `(${first}|${second})`),
        fc
          .tuple(tie('pattern'), fc.constantFrom('*', '+', '?', '*?', '{2}', '{1,2}'))
          .map(([part, count]) => `(?:${part})${count}`),
      ),
    }));
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '-', '\n', ' '), maxLength: 12 });
    fc.assert(
      fc.property(pattern, text, (written, searched) => {
        // How far it goes differs where something empty is repeated.
        expect(findAll(written, searched)[0]?.replace(/-.*/, '')).toEqual(
          findAllNatively(written, searched)[0]?.replace(/-.*/, ''),
        );
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    '***',
    '(a',
    'a)',
    '[a',
    '(?<=a)b',
    '(a)\\1',
    'a{3,1}',
    '\\p{L}',
    'a{999}',
    '('.repeat(60) + ')'.repeat(60),
  ])('does not read %s', (written) => {
    expect(readPattern(written)).toBeUndefined();
  });

  it('ignores case where it is asked to', () => {
    const find = (written: string) => new PatternSearch(read(written, true), 'NOTES: Ä').find(0)?.end;
    expect([find('^notes?:'), find('[a-z]+'), find('ä')]).toEqual([6, 5, 8]);
  });

  it.each([
    ['^-{3}$', false],
    ['(s|t)lide', false],
    ['.', true],
    ['\\w', true],
    ['[^-]', true],
    ['[a-z]', true],
    ['\\s*', false],
  ])('knows whether it takes words that it does not name: %s', (written, isOpen) => {
    expect(read(written).isOpen).toBe(isOpen);
  });
});

describe('PatternSearch', () => {
  it('finds nothing in what is masked', () => {
    expect(new PatternSearch(read('.|[^a]|\\W'), masked.repeat(3)).find(0)).toBeUndefined();
  });

  it.each(['(a+)+b', '(a|aa)*c', '(a*)*a*a*b', '(?=a*b)a', '(?=[^]*b)[^]', '(a?){100}a{100}b'])(
    'ends soon, whatever is looked for: %s',
    (written) => {
      const start = performance.now();
      new PatternSearch(read(written), 'a'.repeat(20_000)).find(0);
      expect(performance.now() - start).toBeLessThan(2_000);
    },
  );
});
