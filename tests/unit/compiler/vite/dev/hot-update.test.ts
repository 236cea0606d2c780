import { describe, expect, it } from 'vitest';
import { renderDeck, renderHead, renderSlides } from '../../../../../src/compiler/document/document.ts';
import {
  comparePages,
  findSuccessors,
  joinSuccessors,
  type WrittenPage,
} from '../../../../../src/compiler/vite/dev/hot-update.ts';
import { compileFiles } from '../../compile-text.ts';

const yaml = 'title: Garten\nlanguage: de';
const compileSlides = (slides: readonly string[], settings = yaml) =>
  compileFiles({ '01-garten.md': ['# Garten', ...slides].join('\n\n---\n\n'), 'deck.yaml': settings }).deck;
const tools = { renderWidget: () => '' };

function write(slides: readonly string[], { settings = yaml, style = 'p{}' } = {}): WrittenPage {
  const deck = compileSlides(slides, settings);
  const written = renderSlides(deck, tools);
  const page = `<html lang="${deck.language}"><style>${style}</style>${renderHead(deck)}${renderDeck(deck, tools, written)}</html>`;
  return { deck, page, slides: written };
}

const slides = ['## Erde\n\nalt', '## Wasser', '## Licht'];
const before = write(slides);

describe('comparePages(before, after)', () => {
  it('finds the slides that differ', () => {
    const change = comparePages(before, write(['## Erde\n\nneu', '## Wasser', '## Licht']));
    expect(change?.slides.map(({ id }) => id)).toEqual(['erde']);
    expect(change?.slides[0]?.html).toContain('neu');
    expect(change?.page).toBeUndefined();
  });

  it('finds nothing in a deck that was saved as it is', () => {
    expect(comparePages(before, write(slides))).toBeUndefined();
  });

  it('finds styles that differ', () => {
    const change = comparePages(before, write(slides, { style: 'a > b {}' }));
    expect(change).toMatchObject({ slides: [], styles: [{ before: 'p{}', after: 'a > b {}' }] });
    expect(change?.page).toBeUndefined();
  });

  it.each([
    ['another order', write(['## Wasser', '## Erde\n\nalt', '## Licht']), []],
    ['a slide more', write(['## Erde\n\nalt', '## Luft', '## Wasser', '## Licht']), ['luft']],
    ['another title', write(['## Erde\n\nalt', '## Regen', '## Licht']), ['regen']],
    ['other minutes', write(['<!-- .slide: data-minutes="2" -->\n## Erde\n\nalt', '## Wasser', '## Licht']), ['erde']],
    ['another language', write(slides, { settings: 'title: Garten\nlanguage: en' }), []],
    ['another title of the deck', write(slides, { settings: yaml.replace('Garten', 'Hof') }), []],
    ['a description', write(slides, { settings: `${yaml}\ndescription: Neu.` }), []],
    ['an imprint', write(slides, { settings: `${yaml}\nimprint: https://a.example/` }), []],
    ['a version', write(slides, { settings: `${yaml}\nversion: 2026-08-01` }), []],
  ])('gives the whole page for %s, and names the slides that say something else', (_, after, rewritten) => {
    const change = comparePages(before, after);
    expect(change?.page).toBe(after.page);
    const written = change?.slides.map(({ id }) => id).filter((id) => !/garten|linkliste/.test(id));
    expect(written).toEqual(rewritten);
  });
});

describe('findSuccessors(before, after)', () => {
  it.each([
    ['a new title', ['## Erde', '## Regen', '## Licht'], { wasser: 'regen' }],
    ['a new title and a slide more before it', ['## Luft', '## Erde', '## Regen', '## Licht'], { wasser: 'regen' }],
    ['a deleted slide', ['## Erde', '## Licht'], { wasser: 'erde' }],
    ['the last slide deleted', ['## Erde', '## Wasser'], { licht: 'wasser' }],
    ['two slides deleted', ['## Erde'], { wasser: 'erde', licht: 'erde' }],
    ['a slide moved', ['## Wasser', '## Licht', '## Erde'], {}],
    ['a slide more', ['## Luft', '## Erde', '## Wasser', '## Licht'], {}],
    ['an id kept as alias', ['## Erde', '<!-- .slide: data-alias="wasser" -->\n\n## Regen', '## Licht'], {}],
  ])('finds what to show after %s', (_, after, successors) => {
    expect(findSuccessors(before.deck, compileSlides(after))).toEqual(successors);
  });
});

describe('joinSuccessors(changes)', () => {
  it.each([
    ['nothing', [], {}],
    ['one change', [{ erde: 'boden' }], { erde: 'boden' }],
    ['a slide renamed twice', [{ erde: 'boden' }, { boden: 'lehm' }], { erde: 'lehm', boden: 'lehm' }],
    ['a slide that got its name back', [{ erde: 'boden' }, { boden: 'erde' }], { erde: 'erde', boden: 'erde' }],
    ['two slides', [{ erde: 'boden' }, {}, { licht: 'boden' }], { erde: 'boden', licht: 'boden' }],
  ])('follows %s', (_, changes, successors) => {
    expect(joinSuccessors(changes)).toEqual(successors);
  });
});
