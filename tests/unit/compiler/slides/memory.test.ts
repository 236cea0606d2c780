import { describe, expect, it } from 'vitest';
import { compile } from '../../../../src/compiler/index.ts';
import { createMemory } from '../../../../src/compiler/memory.ts';
import type { CompileInput, Slide } from '../../../../src/compiler/types.ts';

const slides = [
  '# Garten',
  '## Erde\n\nText[^a].',
  '## Wasser\n\n[[Teich]]',
  '## Licht\n\n[Plan](02-hof.md)',
  '## Luft[^b]',
];
const notes = '\n\n[^a]: Eine Quelle.\n\n[^b]: Andere Quelle.';

/** Compiles a deck and then another, and returns the ids of the slides that were rendered again. */
function listRendered(saved: readonly string[], { yaml = 'title: Garten', yard = '# Hof' } = {}): string[] {
  const memory = createMemory();
  const read = (texts: readonly string[], settings: string, second: string): readonly Slide[] => {
    const files = {
      'deck.yaml': settings,
      'glossary.yaml': '- term: Teich\n  text: Ein Wasser.',
      '01-garten.md': texts.join('\n\n---\n\n') + notes,
      '02-hof.md': second,
    };
    const named = Object.entries(files).map(([name, text]) => ({ path: `slides/${name}`, text }));
    return compile({ files: named, assets: new Map(), base: '' }, memory).deck.slides;
  };
  const before = new Set(read(slides, 'title: Garten', '# Hof'));
  const after = read(saved, yaml, yard).filter((slide) => !slide.generated && !before.has(slide));
  return after.map(({ id }) => id);
}

describe('of a deck that is compiled again', () => {
  it.each([
    ['nothing', slides, []],
    ['a text', slides.with(1, '## Erde\n\nEin längerer Text[^a].'), ['erde']],
    ['another number of a footnote', slides.with(1, '## Erde\n\nText[^b][^a].'), ['erde', 'luft']],
    // A link to a file asks for the slides of all chapters.
    ['a new slide', slides.toSpliced(2, 0, '## Stein'), ['stein', 'licht']],
    ['a slide fewer', slides.toSpliced(2, 1), ['licht']],
    ['another title', slides.with(2, '## Teich\n\n[[Teich]]'), ['teich', 'licht']],
  ])('only what differs is rendered: %s', (_, saved, expected) => {
    expect(listRendered(saved)).toEqual(expected);
  });

  it('a slide is rendered again for what it asks of other chapters', () => {
    expect(listRendered(slides, { yard: '# Haus' })).toEqual(['licht', 'haus']);
  });

  it('all are rendered again in another language', () => {
    expect(listRendered(slides, { yaml: 'title: Garten\nlanguage: en' })).toHaveLength(slides.length + 1);
  });

  it.each([
    [
      'an id that another slide has had',
      ['## Erde <!-- .element: id="x" -->', '## Hof <!-- .element: id="x" -->'],
      0,
      '## Erde',
    ],
    ['the text of a footnote on another slide', ['## Erde[^a]', '## Hof\n\n[^a]: Alt.'], 1, '## Hof\n\n[^a]: Neu.'],
  ])('%s is as in a deck that is compiled for the first time', (_, texts, index, saved) => {
    const memory = createMemory();
    const write = (parts: readonly string[]): CompileInput => ({
      files: [{ path: 'slides/01-garten.md', text: ['# Garten', ...parts].join('\n\n---\n\n') }],
      assets: new Map(),
      base: '',
    });
    compile(write(texts), memory);
    const after = write(texts.with(index, saved));
    expect(compile(after, memory)).toEqual(compile(after));
  });
});
