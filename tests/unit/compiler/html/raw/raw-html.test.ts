// Raw HTML on slides: what an author may write, what is taken out and reported, and that Markdown goes on around it.

import { describe, expect, it } from 'vitest';
import { compileText, findMarked, readBody } from '../../compile-text.ts';
import { listBreakouts } from '../../oracle/oracle.ts';

const write = (text: string): string => readBody(compileText(`## Folie\n\n${text}`).deck.slides[0]);
const find = (marked: string): string => findMarked(`## Folie\n\n${marked}`);

describe('raw HTML', () => {
  it.each([
    ['<P>a</P><Center>b</Center><p>c</p>', '<p>a</p><div style="text-align:center">b</div><p>c</p>'],
    ['<div>\n\n*a*\n\n</div>', '<div>\n<p><em>a</em></p></div>'],
    ['<p>\n\n*a*\n\n</p>', '<p></p><p><em>a</em></p>'],
    [
      '<svg viewBox="0 0 1 1"><g>\n\n*a*\n\n</g></svg>',
      '<p><svg viewBox="0 0 1 1"><g>\n</g></svg></p><p><em>a</em></p><p></p>',
    ],
    ['<svg><text>*a*<tspan>b</tspan></text></svg> c', '<p><svg><text></text></svg><em>a</em>b c</p>'],
    ['<svg><text>a „b“<tspan>c</tspan></text></svg> d', '<p><svg><text>a „b“<tspan>c</tspan></text></svg> d</p>'],
    ['<svg><P>a</P><lineargradient id="v"/></svg>', '<p><svg>a<linearGradient id="v"></linearGradient></svg></p>'],
  ])('%s', (text, expected) => {
    expect(write(text).replaceAll('\n', '')).toBe(expected.replaceAll('\n', ''));
  });

  it.each([
    [
      'an icon as collections offer it',
      '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" version="1.1" xml:space="preserve" viewBox="0 0 1 1"><path d="M0 0"/></svg>',
      '<svg viewBox="0 0 1 1"><path d="M0 0"></path></svg>',
    ],
    [
      'a film with subtitles',
      '<video controls playsinline><track label="Deutsch" default></video>',
      '<video controls playsinline><track label="Deutsch" default /></video>',
    ],
  ])('takes %s', (_, text, expected) => {
    expect(write(text)).toBe(`<p>${expected}</p>`);
    expect(find(text)).toBe('');
  });

  it('has nothing in tables that a browser would move out of them', () => {
    expect(write('<table>a<tr>b<td>c</td></tr><td>d</td></table><td>e</td>')).toBe(
      '<table><tr><td>c</td></tr></table>e',
    );
    expect(find('<table>‹›a<tr><td>b</td></tr>‹›<p>‹›c</p></table>')).toMatchInlineSnapshot(`
      "forbidden-html (warning)
        Text stands in <table> beside the cells, and is left out.
        Move it into a cell, between <td> and </td>, or behind </table>.
      forbidden-html (warning)
        <p> stands in <table> beside the cells, and is left out.
        Move it into a cell, between <td> and </td>, or behind </table>.
      forbidden-html (warning)
        Text stands in <table> beside the cells, and is left out.
        Move it into a cell, between <td> and </td>, or behind </table>."
    `);
  });

  it.each([
    ['<table>\n\n‹›| a |\n|---|\n| b |\n\n</table>', 'table'],
    ['<table><tbody><tr>\n\n‹›- a\n\n</tr></tbody></table>', 'tr'],
    ['Text <table>‹›*a*</table> Text', 'table'],
    ['<table><tr><td>\n\n- a\n\n</td></tr>\n\n‹›::: card\na\n:::\n\n</table>', 'table'],
  ])('ends a table before Markdown that stands in no cell: %j', (text, frame) => {
    expect(find(text)).toContain(`This stands in <${frame}> beside the cells, and the table ends before it.`);
    const { html, deck } = compileText(`## Folie\n\n${text.replace('‹›', '')}\n\n---\n\n## Zwei`);
    expect(listBreakouts(html, deck)).toEqual([]);
    expect(html).toMatch(/<\/table>.*a/s);
  });

  it.each([
    ['- <div>‹›<li>a</li></div>\n- b', '<li> stands outside of <ul> or <ol>'],
    ['<ul><li><div>‹›<li>a</li></div></li></ul>', '<li> stands outside of <ul> or <ol>'],
    ['<dl><dd><div>‹›<dd>a</dd></div></dd></dl>', '<dd> stands outside of <dl>'],
    ['‹›<td>a</td>', '<td> stands outside of <tr>'],
  ])('has no part of a list or table where it would end what it stands in: %j', (text, what) => {
    expect(find(text)).toContain(`${what}: it is left out, and only what stands in it stays.`);
    const { html, deck } = compileText(`## Folie\n\n${text.replace('‹›', '')}\n\n---\n\n## Zwei`);
    expect(listBreakouts(html, deck)).toEqual([]);
  });

  it.each(['<ul><li>a<li>b</ul>', '<dl><dt>a<dd>b<dt>c</dl>', '<dl><div><dt>a</dt><dd>b</dd></div></dl>'])(
    'takes the lists of HTML: %s',
    (text) => {
      expect(find(text)).toBe('');
      expect(write(text).match(/<(?:li|dt|dd)>/g)).toEqual(text.match(/<(?:li|dt|dd)>/g));
    },
  );

  it('leaves Markdown in the cells of a table alone', () => {
    expect(find('<table>\n<tr>\n<td>\n\n| a |\n|---|\n| b |\n\n</td>\n\n</tr>\n\n</table>')).toBe('');
  });

  it('reads old tags as those of today, and says what is left out', () => {
    const { written, findings } = compileText(
      '## A\n\n<center>\n\nText\n\n</center>\n\n<font color="red">red</font> <strike>old</strike> <tt>x</tt>',
    );
    expect(written).toContain('<div style="text-align:center">');
    expect(written).toMatch(/<span>red<\/span> <s>old<\/s> <code>x<\/code>/);
    expect(findings.map(({ message }) => message)).toEqual([
      'The colour and size that <font> sets are left out; its text stays.',
    ]);
  });

  it('opens links to other hosts beside the deck, whatever the author wrote', () => {
    const link = '<a href="https://a.example/" target="_blank" rel="noopener" title="öffnet ein neues Fenster">x</a>';
    expect(write('<a title="Dort" href="https://a.example/">x</a>')).toContain(
      '<a title="Dort" href="https://a.example/"',
    );
    expect(write('<a href="https://a.example/">x</a>')).toBe(`<p>${link}</p>`);
    expect(write('<a href="https://a.example/" target="_blank" rel="nofollow noreferrer">x</a>')).toBe(
      `<p>${link}</p>`,
    );
    expect(write('<a href="https://a.example/" target="f" rel="opener">x</a>')).toBe(`<p>${link}</p>`);
    expect(find('<a href="https://a.example/" target="_blank" rel="noopener">x</a>')).toBe('');
    expect(find('<a href="https://a.example/" ‹›target="f" ‹›rel="opener">x</a>')).toMatchInlineSnapshot(`
      "unsupported-attribute (warning)
        The attribute "target" says how a link opens, which the deck knows, and is left out.
        Delete it; links to other hosts open beside the deck, all others in it.
      unsupported-attribute (warning)
        The attribute "rel" says how a link opens, which the deck knows, and is left out.
        Delete it; links to other hosts open beside the deck, all others in it."
    `);
  });

  it('has drawings that fit into narrow windows', () => {
    expect(write('<svg width="400" height="50px"><svg width="4" height="5"></svg></svg>')).toContain(
      '<svg width="400" height="50px" viewBox="0 0 400 50" style="max-width:100%;height:auto"><svg width="4" height="5">',
    );
    expect(write('<svg width="100%" height="50"></svg>')).toContain('<svg width="100%" height="50">');
  });

  it('has headings without ends of lines, which paper would show', () => {
    expect(write('<h2>\n  <span>one</span>\n  two\n</h2>')).toContain('<h2> <span>one</span> two </h2>');
  });

  it('lays nothing over the deck', () => {
    expect(write('<b style="position:relative;top:1px">x</b>')).toContain('style=');
    for (const position of ['fixed', 'sticky', 'var(--p)', 'FIXED!important', '-webkit-sticky'])
      expect(write(`<b style="color:red;position: ${position}">x</b>`)).toBe('<p><b>x</b></p>');
    expect(find('<b ‹›style="position:fixed">x</b>\n\nText <!-- .element: ‹›style="position:sticky" -->'))
      .toMatchInlineSnapshot(`
        "forbidden-html (warning)
          The style "position:fixed" would cover the whole deck, and is left out.
          Write position: absolute or position: relative.
        foreign-resource (warning)
          The style "position:sticky" would cover the whole deck, and is left out.
          Write position: absolute or position: relative."
      `);
  });

  it('leaves slides in their places', () => {
    expect(findMarked('<!-- .slide: ‹›style="position:absolute;inset:0" -->\n## Folie')).toMatchInlineSnapshot(`
      "foreign-resource (warning)
        The style "position:absolute;inset:0" would take the slide out of its place, and is left out.
        Delete the position; slides stand where the view puts them."
    `);
  });

  it("keeps the deck's own classes, in comments too", () => {
    expect(write('<div class="slides meins">x</div>')).toBe('<div class="meins">x</div>');
    expect(find('<div ‹›class="notes">x</div>')).toMatchInlineSnapshot(`
      "reserved-class (warning)
        The class "notes" is one of the deck's own and is left out.
        Write the notes at the end of the slide, below a line that begins with: Note:"
    `);
    expect(find('Text <!-- .element: ‹›class="widget fragment" -->')).toMatchInlineSnapshot(`
      "reserved-class (warning)
        The class "widget" is one of the deck's own and is left out.
        Give it a name of your own: class="my-widget""
    `);
  });

  it('reports an order of steps that is none', () => {
    expect(find('<b class="fragment" ‹›data-fragment-index="4294967294">x</b>')).toMatchInlineSnapshot(`
      "wrong-value (warning)
        "4294967294" is no place in the order of steps, and is left out.
        Write a whole number from 0 to 999, as in data-fragment-index="1"; without it the steps follow the text."
    `);
  });

  it.each([
    ['<q ‹›cite="https://a.example">a</q>', 'The attribute "cite" names a source that nobody sees', 'Name the source'],
    ['<p ‹›onclick="a()">a</p>', 'nothing in a slide may run a script', 'a link leads on'],
    ['<p ‹›@click="a()">a</p>', 'says something to Vue alone', 'a step is class="fragment"'],
    ['<table><tr><td ‹›valign="top">a</td></tr></table>', 'sets lines and gaps as old HTML did', 'vertical-align: top'],
    ['‹›<canvas></canvas>', 'only a script draws it', '![what it shows](picture.svg)'],
    ['‹›<math><mi>a</mi></math>', 'does nothing here', 'in LaTeX: $a^2$'],
    ['‹›<counter start="1">a</counter>', '<counter> is no tag of HTML: it is left out', '`<counter>`'],
  ])('says why it leaves out, and what to type: %j', (text, why, fix) => {
    const said = find(text);
    expect(said).toContain(why);
    expect(said).toContain(fix);
    expect(said).not.toContain('scripts, embed pages');
  });

  it('reports an attribute that stands twice, of which the first holds', () => {
    expect(write('<b title="a" TITLE="b">x</b>')).toBe('<p><b title="a">x</b></p>');
    expect(find('<b title="a" ‹›title="b">x</b>')).toMatchInlineSnapshot(`
      "duplicate-attribute (warning)
        The attribute "title" stands here twice, and only the first counts.
        Keep one of the two."
    `);
  });

  it('lets definitions of drawings refer to nothing, because few lines could be millions of shapes', () => {
    const row = (id: number) =>
      `<clipPath id="c${id}"><path clip-path="url(#c${id + 1})"/><path clip-path="url(#c${id + 1})"/></clipPath>`;
    const { deck, html, findings } = compileText(`## Folie\n\n<svg>${[1, 2, 3].map(row).join('')}</svg>`);
    expect(findings.map(({ rule }) => rule)).toEqual(Array.from({ length: 6 }, () => 'forbidden-html'));
    expect(listBreakouts(html, deck)).toEqual([]);
    expect(html).not.toContain('url(#c');
  });

  it('holds tags a thousand deep', () => {
    const { deck, html, findings } = compileText(
      `## Folie\n\n${'<div>'.repeat(1000)}x${'</div>'.repeat(1000)}\n\n---\n\n## Nächste`,
    );
    expect(findings.map(({ line, column, rule }) => `${line}:${column} ${rule}`)).toEqual(['3:501 too-deep']);
    expect(listBreakouts(html, deck)).toEqual([]);
  });
});
