import { describe, expect, it } from 'vitest';
import { listDrawnLinks } from '../../../../../src/compiler/plugins/widget-tags/links.ts';
import { compileFiles } from '../../compile-text.ts';

describe('listDrawnLinks(drawn)', () => {
  it.each([
    [
      'the text before a link',
      '<p>Reserve: <b>2</b> GB. <a href="https://a.example">a.example</a></p>',
      'Reserve: 2 GB',
    ],
    [
      'the name of a row',
      '<tr><th>Gie&szlig;kanne <small><a href="https://a.example">x</a></small></th></tr>',
      'Gießkanne',
    ],
    [
      'its own text where none is before it',
      '<h4>Oben</h4><p><a href="https://a.example"><b>a</b>.example</a>',
      'a.example',
    ],
    [
      'what the link before is called, where only a comma is between',
      '<li>A: <a href="https://b.example">b</a>, <a href="https://a.example">a</a>',
      'A:',
    ],
    ['the text behind another link', '<p>A <a href="https://b.example">b</a> B <a href="https://a.example">a</a>', 'B'],
  ])('gives a link %s', (_, drawn, text) => {
    expect(listDrawnLinks(drawn).at(-1)).toEqual({ address: 'https://a.example', text });
  });

  it('leaves out what leads nowhere else', () => {
    expect(
      listDrawnLinks('<a href="#folie">a</a> <a href="mailto:a@b.example">b</a> <a>c</a> <a href="x.csv">d</a>'),
    ).toEqual([]);
  });
});

describe('links in widgets', () => {
  const compile = (text: string) =>
    compileFiles(
      { '01-probe.md': text },
      {
        widgets: { 'water-need': { plant: { kind: 'choice', values: ['sage', 'thyme'] } } },
        renderWidget: ({ attributes }) =>
          `<li>Wasser für ${attributes.plant}: <a href="https://water.example/${attributes.plant}#${attributes.plant}">x</a></li>`,
      },
    );

  it('stand in the link list, under the slide of the widget', () => {
    const { deck } = compile(
      '## A\n\n<water-need plant="sage"></water-need>\n\n---\n\n## B\n\n<water-need plant="sage"></water-need>\n\n<water-need plant="thyme"></water-need>',
    );
    expect(deck.linkList).toMatchObject([
      { key: 'https://water.example/sage', title: 'Wasser für sage', slides: ['a', 'b'] },
      { key: 'https://water.example/thyme', title: 'Wasser für thyme', slides: ['b'] },
    ]);
  });

  it('are not asked of a widget that lacks what it needs', () => {
    const { deck, html } = compile('## A\n\n<water-need></water-need>\n\n<water-need plant="oak"></water-need>');
    expect(deck.linkList).toEqual([]);
    expect(html).not.toContain('<water-need');
  });
});
