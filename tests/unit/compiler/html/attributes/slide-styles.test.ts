// Styles of authors keep their share of the slide, and cut nothing off.

import { describe, expect, it } from 'vitest';
import { fitStyle } from '../../../../../src/compiler/html/attributes/slide-styles.ts';
import { compileText } from '../../compile-text.ts';

describe('fitStyle(style, holds)', () => {
  it.each([
    ['width: 300px', 'width:calc(300*var(--px,1px))'],
    ['margin: -1.5px 0 0px 12pt', 'margin:calc(-1.5*var(--px,1px)) 0 0px calc(16*var(--px,1px))'],
    ['padding: 2rem', 'padding:calc(2*var(--rem,1rem))'],
    ['width: 30vw; top: 5vh', 'width:calc(30*var(--w)/100);top:calc(5*var(--h)/100)'],
    ['width: calc(100% - 20px)', 'width:calc(100% - calc(20*var(--px,1px)))'],
    ['color: #12px; background: url(a-12px.png)', 'color:#12px;background: url(a-12px.png)'],
    ['color: red', 'color: red'],
  ])('writes lengths of %s as shares of the slide', (style, fitted) => {
    expect(fitStyle(style, 'text')).toBe(fitted);
  });

  it.each([
    ['9px', 'max(calc(9*var(--px,1px)),var(--type,12px))'],
    ['20%', 'max(20%,var(--type,12px))'],
    ['0.4em !important', 'max(0.4em,var(--type,12px)) !important'],
    ['x-small', 'max(calc(10*var(--px,1px)),var(--type,12px))'],
    ['inherit', 'inherit'],
  ])('leaves type of %s readable', (size, fitted) => {
    expect(fitStyle(`font-size: ${size}`, 'text')).toBe(`font-size:${fitted}`);
  });

  it('lets boxes with text grow, and pictures be as high as they are to be', () => {
    expect(fitStyle('height: 10em; max-height: 2em; overflow: hidden', 'text')).toBe('min-height:10em;overflow:hidden');
    expect(fitStyle('height: 10em; max-height: 20px', 'picture')).toBe('height:10em;max-height:calc(20*var(--px,1px))');
  });
});

describe('a style in a deck', () => {
  it.each([
    ['of raw HTML', '<div style="height:100px">x</div>', 'min-height:calc(100*var(--px,1px))'],
    ['of a picture in raw HTML', '<img src="foto.jpg" alt="x" style="height:100px">', 'height:calc(100*var(--px,1px))'],
    [
      'of a comment',
      'x <!-- .element: style="font-size:8px" -->',
      'font-size:max(calc(8*var(--px,1px)),var(--type,12px))',
    ],
    ['of a picture', '![x](foto.jpg) <!-- .element: style="height:9px" -->', 'height:calc(9*var(--px,1px))'],
    ['of a container', '::: {.a style="width:9px"}\nx\n:::', 'width:calc(9*var(--px,1px))'],
  ])('%s is fitted', (_, body, style) => {
    expect(compileText(`## A\n\n${body}`).written).toContain(`style="${style}"`);
  });

  it('within a drawing keeps the lengths of the drawing', () => {
    const drawing = '<svg viewBox="0 0 9 9"><text style="font-size:3px">x</text></svg>';
    expect(compileText(`## A\n\n${drawing}`).written).toContain('style="font-size:3px"');
  });
});

describe('a container with a ground of its own', () => {
  const column = (style: string) => compileText(`## A\n\n::: {.column style="${style}"}\nx\n:::`);

  it.each([
    ['background: navy', 'dark'],
    ['background-color: #ffe', 'light'],
  ])('of %s says how to write on it', (style, ground) => {
    expect(column(style).written).toMatch(new RegExp(`<div class="column" style="[^"]*" data-ground="${ground}`));
  });

  it('is named where its own colour cannot be read', () => {
    expect(column('color: #eee').findings.map(({ rule, line }) => `${line} ${rule}`)).toEqual(['3 low-contrast']);
  });
});
