import { describe, expect, it } from 'vitest';
import { formatFinding } from '../../../../src/compiler/findings.ts';
import { compile } from '../../../../src/compiler/index.ts';

const english =
  '# A garden\n\nWhoever comes first opens the windows, and the children water what grows along the wall of the old house.';
const german =
  '# Ein Garten\n\nWer zuerst kommt, öffnet die Fenster, und die Kinder gießen, was an der Mauer des alten Hauses wächst und nicht verdorrt ist.';

function list(text: string, yaml?: string): string[] {
  const files = [
    { path: 'slides/01-a.md', text },
    ...(yaml === undefined ? [] : [{ path: 'slides/deck.yaml', text: yaml }]),
  ];
  const { diagnostics } = compile({ files, assets: new Map(), base: '' });
  return diagnostics.filter(({ rule }) => rule === 'missing-language').map(formatFinding);
}

describe('a deck that names no language', () => {
  it.each([
    [undefined, 'slides:1:1'],
    ['title: A garden', 'slides/deck.yaml:1:1'],
  ])('is told that it counts as German, where it does not look so: %s', (yaml, place) => {
    expect(list(english, yaml)).toEqual([
      `${place} missing-language (notice)\n  No language is named, and the page says that it is in German, with German buttons and labels.\n  Type in deck.yaml the language of the slides: language: en`,
    ]);
  });

  it('is told nothing where it looks German, or too short to know', () => {
    expect(list(german)).toEqual([]);
    expect(list('# A garden')).toEqual([]);
  });

  it('is told nothing once it names one', () => {
    expect(list(english, 'language: en')).toEqual([]);
    expect(list(english, '"language" : de')).toEqual([]);
    expect(list(`---\nlang: en\n---\n\n${english}`)).toEqual([]);
  });
});
