import { describe, expect, it } from 'vitest';
import { listOutside } from '../../../../src/commands/single-file/addresses.ts';

describe('listOutside(page)', () => {
  it.each([
    ['<img src="slides/a.png" alt="">', '<img src="slides/a.png">'],
    ['<IMG SRC=slides/a.png>', '<img src="slides/a.png">'],
    ['<video poster="a.png"></video>', '<video poster="a.png">'],
    ['<source srcset="data:image/png,x 1x, b.png 2x">', '<source srcset="b.png">'],
    ['<a href="linkliste.csv" download>x</a>', '<a href="linkliste.csv">'],
    ['<a href="./">x</a>', '<a href="./">'],
    ['<a href="//b.example/x">x</a>', '<a href="//b.example/x">'],
    ['<p style="background:url(&quot;slides/a.png&quot;)"></p>', '<p url()="slides/a.png">'],
    ['<p style="background:url( \'a.png\' )"></p>', '<p url()="a.png">'],
    ['<svg><path fill="url(a.svg#b)"/></svg>', '<path url()="a.svg#b">'],
    ['<style>@font-face{src:url(./a.woff2)}</style>', '<style url()="./a.woff2">'],
    ['<link rel="icon" href="./icon.png">', '<link href="./icon.png">'],
    ['<script type="module" src="/assets/a.js"></script>', '<script src="/assets/a.js">'],
    ['<svg><image xlink:href="a.png"/></svg>', '<image xlink:href="a.png">'],
    ['<a href="file:///etc/passwd">x</a>', '<a href="file:///etc/passwd">'],
  ])('finds %s', (page, expected) => {
    expect(listOutside(page)).toEqual([expected]);
  });

  it('finds nothing in what needs nothing', () => {
    const page = `<a href="#a">a</a><a href="?view=read#a">b</a><a href="https://a.example/">c</a><a href="mailto:a@b.example">d</a>
      <a href="tel:1">e</a><img src="data:image/png;base64,AA" alt="url(a.png)" title="slides/a.png"><code>src="slides/a.png" url(a.png)</code>
      <style>a{fill:url(#b);background:url(data:image/png,x)}</style><script>f("slides/a.png", 'url(a.png)')</script><!-- <img src="a.png"> -->`;
    expect(listOutside(page)).toEqual([]);
  });
});
