// Whatever slides are ticked, the address brings them back; and whatever an address says, a deck shows something.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCutSlides, writeCut } from '../../../src/shared/talk/own-cut.ts';
import { hold } from './hold.ts';

const names = ['kurz', 'lang', 'a'];
const id = fc.oneof(fc.stringMatching(/^[a-zäß0-9,.+=!~()-]{1,6}$/), fc.constantFrom(...names, '-', ',', '-a', 'a,b'));
const slide = fc.record({ id, cuts: fc.subarray(names), generated: fc.constant(false), isChosen: fc.boolean() });
const deck = fc.uniqueArray(slide, { selector: (each) => each.id, minLength: 1, maxLength: 12 });
const text = fc
  .array(
    fc.oneof(
      id,
      id.map((each) => `-${each}`),
      fc.string(),
    ),
  )
  .map((list) => list.join());

describe('any cut of one’s own', () => {
  it('is read as it was written', () => {
    hold(deck, 1_000, (slides) => {
      const chosen = new Set(slides.filter(({ isChosen }) => isChosen).map((each) => each.id));
      const cut = writeCut(slides, chosen);
      if (chosen.size === 0 || chosen.size === slides.length) expect(cut).toBe('');
      else expect(findCutSlides(slides, new URLSearchParams({ cut }).get('cut') ?? '')).toEqual(chosen);
    });
  });

  it('shows at least one slide, and the same ones in its shortest writing', () => {
    hold(fc.tuple(deck, text), 1_000, ([slides, cut]) => {
      const found = findCutSlides(slides, cut);
      if (!found) return;
      expect(slides.some((each) => found.has(each.id))).toBe(true);
      expect(findCutSlides(slides, writeCut(slides, found)) ?? new Set(slides.map((each) => each.id))).toEqual(found);
    });
  });
});
