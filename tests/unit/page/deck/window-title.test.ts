import { describe, expect, it } from 'vitest';
import { formatWindowTitle } from '../../../../src/page/deck/window-title.ts';

describe('formatWindowTitle(slide, { deck, view })', () => {
  it.each([
    ['the slide, then the deck', 'Fragen', undefined, 'Fragen · Deck'],
    ['the deck once where the slide is its title', 'Deck', undefined, 'Deck'],
    ['the view first', 'Fragen', 'Sprecheransicht', 'Sprecheransicht: Fragen · Deck'],
  ])('names %s', (_, slide, view, expected) => {
    expect(formatWindowTitle(slide, { deck: 'Deck', ...(view === undefined ? {} : { view }) })).toBe(expected);
  });
});
