import { expect, test } from 'vitest';
import { html, raw } from '../../../../src/compiler/html/html.ts';
import { renderMain } from '../../../../src/compiler/document/slide-boxes.ts';
import { fewSlides } from '../../../../src/shared/talk/slide-lists.ts';

function render(count: number): string {
  const slides = Array.from({ length: count }, (_, index) => html`<section id="s${index}"></section>`);
  const [start = html``, ...others] = slides;
  return renderMain({ start, others, track: '--count:1', menu: raw('<button></button>') }).text;
}

test('a deck has one box for its slides, with a pause after many', () => {
  expect(render(16).match(/<div|<script/g)).toEqual(['<div']);
  const [box = '', ...rest] = render(fewSlides).split('<script></script>');
  expect([box, ...rest].join('').match(/<div|<script/g)).toEqual(['<div']);
  expect(rest.length).toBeGreaterThan(9);
  for (const part of [box, ...rest]) expect(part.match(/<section/g)?.length).toBeLessThan(20);
});

test('a large deck has its slides in order, a few at hand and the others in parked boxes', () => {
  const count = fewSlides + 1;
  const main = render(count);
  expect([...main.matchAll(/id="s(\d+)"/g)].map(([, number]) => Number(number))).toEqual([...Array(count).keys()]);
  const [atHand = '', ...boxes] = main.split('<div class="slides parked"');
  expect(atHand.match(/<section/g)?.length).toBeLessThan(20);
  expect(atHand).toContain('<button>');
  for (const box of boxes) {
    expect(box).toMatch(/^[^>]*><script><\/script>\s*<section/);
    expect(box.match(/<section/g)?.length).toBeLessThan(50);
  }
});
