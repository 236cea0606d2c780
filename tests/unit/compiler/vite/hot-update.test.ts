import { describe, expect, it } from 'vitest';
import { findChangedSlides, findSuccessors } from '../../../../src/compiler/vite/hot-update.ts';
import { compileFiles } from '../compile-text.ts';

const yaml = 'title: Garten\nlanguage: de';
const compileSlides = (slides: readonly string[], settings = yaml) =>
  compileFiles({ '01-garten.md': ['# Garten', ...slides].join('\n\n---\n\n'), 'deck.yaml': settings }).deck;
const tools = { renderWidget: () => '' };
const before = compileSlides(['## Erde\n\nalt', '## Wasser', '## Licht']);

describe('findChangedSlides(before, after, tools)', () => {
  it('returns the slides that differ', () => {
    const after = compileSlides(['## Erde\n\nneu', '## Wasser', '## Licht']);
    const changed = findChangedSlides(before, after, tools);
    expect(changed?.map(({ id }) => id)).toEqual(['erde']);
    expect(changed?.[0]?.html).toContain('neu');
  });

  it('returns nothing for a deck that was saved as it is', () => {
    expect(findChangedSlides(before, before, tools)).toEqual([]);
  });

  it.each([
    ['another order', compileSlides(['## Wasser', '## Erde\n\nalt', '## Licht'])],
    ['a slide more', compileSlides(['## Erde\n\nalt', '## Wasser', '## Licht', '## Luft'])],
    ['another language', compileSlides(['## Erde\n\nalt', '## Wasser', '## Licht'], 'title: Garten\nlanguage: en')],
    ['an imprint', compileSlides(['## Erde\n\nalt', '## Wasser', '## Licht'], `${yaml}\nimprint: https://a.example/`)],
  ])('returns undefined for %s', (_, after) => {
    expect(findChangedSlides(before, after, tools)).toBeUndefined();
  });
});

describe('findSuccessors(before, after)', () => {
  it.each([
    ['a new title', ['## Erde', '## Regen', '## Licht'], { wasser: 'regen' }],
    ['a deleted slide', ['## Erde', '## Licht'], { wasser: 'erde' }],
    ['the last slide deleted', ['## Erde', '## Wasser'], { licht: 'wasser' }],
    ['two slides deleted', ['## Erde'], { wasser: 'erde', licht: 'erde' }],
    ['a slide more', ['## Luft', '## Erde', '## Wasser', '## Licht'], {}],
    ['an id kept as alias', ['## Erde', '<!-- .slide: data-alias="wasser" -->\n\n## Regen', '## Licht'], {}],
  ])('finds what to show after %s', (_, slides, successors) => {
    expect(findSuccessors(before, compileSlides(slides))).toEqual(successors);
  });
});
