import { describe, expect, it } from 'vitest';
import { chooseSteps } from '../../../../src/commands/run/test-steps.ts';

const files = [
  'tests/unit/views/read/outline.test.ts',
  'tests/unit/compiler/plugins/footnotes.test.ts',
  'tests/browser/content/footnotes.spec.ts',
  'tests/browser/read/place.spec.ts',
];

describe('chooseSteps(only, files)', () => {
  it('gives every step when nothing is named', () => {
    const parts = ['types', 'lint', 'format', 'unit', 'browser'];
    expect(chooseSteps(undefined, files)).toEqual(parts.flatMap((part) => chooseSteps(part, files)));
  });

  it('gives the steps of a part by its name', () => {
    expect(chooseSteps('lint', files).map(({ name }) => name)).toEqual(['Lint']);
    expect(chooseSteps('unit', files).map(({ parameters }) => parameters)).toEqual([['run', 'tests/unit']]);
  });

  it.each([
    ['footnotes', ['tests/unit/compiler/plugins/footnotes.test.ts', 'tests/browser/content/footnotes.spec.ts']],
    ['read', ['tests/unit/views/read/outline.test.ts', 'tests/browser/read/place.spec.ts']],
    ['content', ['tests/browser/content/footnotes.spec.ts']],
    ['outline', ['tests/unit/views/read/outline.test.ts']],
  ])('%s gives the tests of that folder or file', (only, expected) => {
    const chosen = chooseSteps(only, files).flatMap(({ parameters }) => parameters);
    expect(chosen.filter((parameter) => files.includes(parameter))).toEqual(expected);
  });

  it.each(['footnote', '', 'constructor', 'spec', '../unit'])('"%s" is none, and the message says so', (only) => {
    expect(() => chooseSteps(only, files)).toThrow(`There are no tests "${only}"; type for example one of: `);
  });

  it('names what comes near first', () => {
    expect(() => chooseSteps('fotnotes', files)).toThrow('one of: footnotes, ');
  });
});
