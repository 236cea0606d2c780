import { expect, it } from 'vitest';
import { findMarked } from '../compile-text.ts';

it('a quote without its partner is told where it stands, in comments and in tags', () => {
  const text =
    '<!-- .slide: id="a"‹›" -->\n## A\n\nText <!-- .element: class="note data-x="‹›2" -->\n\n<p class="x"‹›">Text</p>';
  expect(findMarked(text).match(/^\S+ \(\w+\)$/gm)).toEqual(Array(3).fill('stray-quote (warning)'));
});
