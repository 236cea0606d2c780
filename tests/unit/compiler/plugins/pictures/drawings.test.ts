// Drawings from files: what an honest one keeps, what is reported at its place in the file, and what its ids become.

import { describe, expect, it } from 'vitest';
import { formatFinding } from '../../../../../src/compiler/findings.ts';
import { compileFiles } from '../../compile-text.ts';
import { listBreakouts } from '../../oracle/oracle.ts';

const root = '<svg xmlns="http://www.w3.org/2000/svg" class="drawing" viewBox="0 0 9 9">';

/** What becomes of a drawing on a slide, and what is found in it. */
function draw(inside: string, slides = '## Folie\n\n![Bild](d.svg)') {
  const assets = new Map([
    ['d.svg', inside.includes('class="drawing"') ? inside : `${root}\n${inside}</svg>`],
    ['foto.png', ''],
  ]);
  const { html, deck, findings } = compileFiles({ '01-a.md': slides, 'deck.yaml': 'title: Probe' }, { assets });
  const found = findings.map((one) => formatFinding(one).split('\n').slice(0, 2).join('').replace('slides/d.svg:', ''));
  return { svg: /<svg[^>]*>(.*?)<\/svg><\/figure>/s.exec(html)?.[1], html, deck, found };
}

it.each([
  ['2:18', 'the file ends before </svg>.', '<text>Beet</text>'],
  ['2:34', 'here </svg> ends what another tag has begun.', '<rect width="1"><text>Beet</text></svg>'],
  ['2:1', 'the tag that begins here has no end, or an attribute without quotes.', '<rect width="1" <g/></svg>'],
])('a drawing that is not complete is told at %s: %s', (place, what, inside) => {
  const text = `<svg viewBox="0 0 1 1" class="drawing">\n${inside}`;
  const { findings } = compileFiles(
    { 'a.md': '## A\n\n![A beet](beet.svg)' },
    { assets: new Map([['beet.svg', text]]) },
  );
  expect(
    findings.map(({ file, line, column, rule, message }) => `${file}:${line}:${column} ${rule} ${message}`),
  ).toContain(`slides/beet.svg:${place} unclosed-tag This drawing is not complete: ${what}`);
});

describe('an honest drawing', () => {
  it.each([
    [
      'a gradient',
      '<defs><linearGradient id="a"><stop offset="0" stop-color="red"/><stop offset="1"/></linearGradient></defs><rect fill="url(#a)"/>',
      '<defs><linearGradient id="a"><stop offset="0" stop-color="red"></stop><stop offset="1"></stop></linearGradient></defs><rect fill="url(#a)"></rect>',
    ],
    [
      'a gradient that takes its stops from another, as drawing programs write it',
      '<linearGradient id="a"><stop/><stop/></linearGradient><linearGradient id="b" xlink:href="#a"/><rect style="fill:url(#b)"/>',
      '<linearGradient id="a"><stop></stop><stop></stop></linearGradient><linearGradient id="b" href="#a"></linearGradient><rect style="fill:url(#b)"></rect>',
    ],
    [
      'a part that stands again elsewhere',
      '<symbol id="a" viewBox="0 0 1 1"><path d="M0 0"/></symbol><use href="#a" x="1"/><use xlink:href="#a"/>',
      '<symbol id="a" viewBox="0 0 1 1"><path d="M0 0"></path></symbol><use href="#a" x="1"></use><use href="#a"></use>',
    ],
    [
      'a mask, a clip path and a pattern',
      '<mask id="a"><rect/></mask><clipPath id="b"><use href="#c"/></clipPath><pattern id="p"><rect/></pattern><path id="c" mask="url(#a)" fill="url(#p)"/><g clip-path="url(#b)"/>',
      '<mask id="a"><rect></rect></mask><clipPath id="b"><use href="#c"></use></clipPath><pattern id="p"><rect></rect></pattern><path id="c" mask="url(#a)" fill="url(#p)"></path><g clip-path="url(#b)"></g>',
    ],
    [
      'how a pattern repeats and where text begins on a path',
      '<pattern id="p" patternUnits="userSpaceOnUse" patternTransform="scale(2)"><rect/></pattern><path id="c" fill="url(#p)"/><text direction="ltr"><textPath href="#c" startOffset="50%">a</textPath></text>',
      '<pattern id="p" patternUnits="userSpaceOnUse" patternTransform="scale(2)"><rect></rect></pattern><path id="c" fill="url(#p)"></path><text direction="ltr"><textPath href="#c" startOffset="50%">a</textPath></text>',
    ],
    [
      'what drawing programs say of shapes, without what means nothing in a page',
      '<g xml:space="preserve" isolation="isolate" contentStyleType="text/css" zoomAndPan="magnify" host="app" content="x"><rect pointer-events="all"/></g>',
      '<g isolation="isolate"><rect pointer-events="all"></rect></g>',
    ],
    ['words and the blank between them', '<text><tspan>a</tspan> <tspan>b</tspan></text>\n <g/>', undefined],
    [
      'characters and CDATA',
      '<text>a &amp; b &#228; <![CDATA[c < d]]></text>',
      '<text>a &amp; b &#228; c &lt; d</text>',
    ],
  ])('keeps %s', (_, inside, expected) => {
    const { svg, found } = draw(inside);
    expect(svg).toBe(expected ?? '<text><tspan>a</tspan> <tspan>b</tspan></text><g></g>');
    expect(found).toEqual([]);
  });

  it('loses with a notice what a drawing program keeps for itself', () => {
    const { svg, found } = draw(
      '<metadata><rdf:RDF><cc:Work/></rdf:RDF></metadata><sodipodi:namedview id="v"/><g inkscape:label="x"><path d="M0 0"/></g>',
    );
    expect(svg).toBe('<g><path d="M0 0"></path></g>');
    expect(found).toEqual([
      '2:1 unused-drawing-data (notice)  What a drawing program keeps for itself is left out.',
      '2:51 unused-drawing-data (notice)  What a drawing program keeps for itself is left out.',
    ]);
  });

  it('has each of its ids once in the page, and what refers to one finds it', () => {
    const { html } = draw(
      '<marker id="m"><path/></marker><path marker-end="url(#m)"/><g id="inhaltsverzeichnis"/><g id="folie"/>',
      '## Folie\n\n![a](d.svg)\n\n---\n\n## Zwei\n\n![b](d.svg)',
    );
    expect([...html.matchAll(/url\(#(m[^)]*)\)/g)].map(([, id]) => id)).toEqual(['m', 'm-2']);
    expect([...html.matchAll(/<(?:marker|g) id="([^"]*)"/g)].map(([, id]) => id)).toEqual([
      'm',
      'folie-inhaltsverzeichnis',
      // The slide is called so.
      'folie-2',
      'm-2',
      'folie-inhaltsverzeichnis-2',
      'folie-3',
    ]);
  });

  it('has links that open beside the deck, stand in the link list and are elements for screen readers', () => {
    const { html, deck } = draw(
      '<a xlink:href="https://a.example/x"><text>x</text></a><a href="#folie"><text>y</text></a>',
    );
    expect(html).toContain('<a href="https://a.example/x" target="_blank" rel="noopener"><text>x</text></a>');
    expect(html).toContain('role="group" aria-label="Bild"');
    expect(deck.linkList.map(({ url }) => url)).toEqual(['https://a.example/x']);
  });

  it('has links that are not called as a footnote at the same place of the chapter', () => {
    const slides = `## Folie\n\n![Bild](d.svg) x[^a] ${'Wort '.repeat(40)}\n\n[^a]: Titel [b](https://b.example/)`;
    const at = slides.indexOf('[b]');
    const { deck } = draw(
      `${root}${' '.repeat(at - root.length - 3)}<a href="https://a.example/x"><path/></a>`,
      slides,
    );
    expect(deck.linkList.map(({ title }) => title)).toEqual(['https://a.example/x', 'Titel']);
  });
});

describe('what is taken out is reported at its place in the file', () => {
  it.each([
    [
      'a script',
      '<script>alert(1)</script>',
      '2:1 forbidden-html (warning)  <script> is not allowed in a drawing and is removed.',
    ],
    [
      'a handler',
      '<g onload="alert(1)"/>',
      '2:4 forbidden-html (warning)  onload= is not allowed in a drawing and is removed.',
    ],
    [
      'a style',
      '<style>.a{fill:red}</style>',
      '2:1 forbidden-html (warning)  <style> is not allowed in a drawing and is removed.',
    ],
    [
      'a filter',
      '<filter id="f"/>',
      '2:1 forbidden-html (warning)  <filter> is not allowed in a drawing and is removed.',
    ],
    [
      'a picture',
      '<image href="foto.png"/>',
      '2:1 forbidden-html (warning)  <image> is not allowed in a drawing and is removed.',
    ],
    [
      'an animation',
      '<animate attributeName="x"/>',
      '2:1 forbidden-html (warning)  <animate> is not allowed in a drawing and is removed.',
    ],
    [
      'HTML',
      '<foreignObject><p>x</p></foreignObject>',
      '2:1 forbidden-html (warning)  <foreignObject> is not allowed in a drawing and is removed.',
    ],
    [
      'HTML in a title',
      '<title><g/>x</title>',
      '2:8 forbidden-html (warning)  <g> is not allowed in a drawing and is removed.',
    ],
    [
      'an unknown tag',
      '<svg:rect/>',
      '2:1 forbidden-html (warning)  <svg:rect> is not allowed in a drawing and is removed.',
    ],
    [
      'a part of another file',
      '<use href="other.svg#a"/>',
      '2:6 forbidden-html (warning)  href="other.svg#a" is not allowed in a drawing and is removed.',
    ],
    [
      'a colour from elsewhere',
      '<rect fill="url(//a.example#b)"/>',
      '2:7 forbidden-html (warning)  fill="url(//a.example#b)" is not allowed in a drawing and is removed.',
    ],
    [
      'a link that runs',
      '<a href="javascript:alert(1)"><text>x</text></a>',
      '2:4 forbidden-link (warning)  A link must not begin with "javascript:" and is removed.',
    ],
    [
      'a dead link',
      '<a href="#nirgends"><text>x</text></a>',
      '2:4 dead-link (error)  The link "#nirgends" leads nowhere: no slide has the id "nirgends".',
    ],
    [
      'a window of its own',
      '<a href="https://a.example/" target="x"><text>x</text></a>',
      '2:30 unsupported-attribute (warning)  The attribute "target" says how a link opens, which the deck knows, and is left out.',
    ],
    [
      'an order of steps that is none',
      '<g data-fragment-index="20261127"/>',
      '2:4 wrong-value (warning)  "20261127" is no place in the order of steps, and is left out.',
    ],
    [
      "one of the deck's classes",
      '<g class="slides"/>',
      '2:4 reserved-class (warning)  The class "slides" is one of the deck\'s own and is left out.',
    ],
    [
      'an attribute twice',
      '<g class="a" class="b"/>',
      '2:14 duplicate-attribute (warning)  The attribute "class" stands here twice.',
    ],
    [
      'an id twice',
      '<g id="a"/><g id="a"/>',
      '2:15 duplicate-id (warning)  The id "a" stands twice in this drawing; this one is removed.',
    ],
    [
      'a reference to nothing',
      '<rect fill="url(#x)"/>',
      '2:1 dead-reference (warning)  Nothing in this drawing has the id "x".',
    ],
    [
      'a reference to an empty part',
      '<g id="a"/><use href="#a"/>',
      '2:12 empty-reference (warning)  "#a" shows nothing.',
    ],
    [
      'a gradient of one colour',
      '<radialGradient id="a"><stop/></radialGradient><rect fill="url(#a)"/>',
      '2:48 empty-reference (warning)  "#a" is one colour: it has fewer than two <stop>.',
    ],
    [
      'what stands behind the drawing',
      `${root}\n<g/></svg><SECTION></SECTION><p>x</p>`,
      '2:11 forbidden-html (warning)  What stands behind </svg> is no part of the drawing and is removed.',
    ],
    [
      'the missing end of the file',
      `${root}\n<text>Beet`,
      '2:11 unclosed-tag (error)  This drawing is not complete: the file ends before </svg>.',
    ],
    [
      'ends of what never began, behind the drawing',
      `${root}\n<g/></svg><!-- x -->\n</section>`,
      '3:1 forbidden-html (warning)  What stands behind </svg> is no part of the drawing and is removed.',
    ],
    [
      'an instruction behind the drawing',
      `${root}\n<g/></svg><?x?>`,
      '2:11 forbidden-html (warning)  What stands behind </svg> is no part of the drawing and is removed.',
    ],
    [
      'text behind the drawing',
      `${root}\n<g/></svg>x`,
      '2:11 forbidden-html (warning)  What stands behind </svg> is no part of the drawing and is removed.',
    ],
  ])('%s', (_, inside, expected) => {
    const { found, html, deck } = draw(inside);
    expect(found).toEqual([expected]);
    expect(listBreakouts(html, deck)).toEqual([]);
  });

  it('a drawing that repeats itself millions of times, or for ever', () => {
    const doubled = Array.from(
      { length: 30 },
      (_, i) => `<g id="a${i + 1}"><use href="#a${i}"/><use href="#a${i}"/></g>`,
    );
    const tooLarge =
      '1:1 too-large (error)  With all that it repeats, this drawing has more than 20000 parts, or a part of it refers to itself.';
    expect(draw(`<g id="a0"><path/></g>${doubled.join('')}`).found).toEqual([tooLarge]);
    expect(draw('<g id="a"><use href="#a"/></g>').found).toEqual([tooLarge]);
    expect(draw('<mask id="a"><rect mask="url(#b)"/></mask><mask id="b"><rect mask="url(#a)"/></mask>').found).toEqual([
      tooLarge,
    ]);
  });

  it('groups that stand a thousand deep in each other', () => {
    const { found, html, deck } = draw(`${'<g>'.repeat(1000)}<path/>${'</g>'.repeat(1000)}`);
    expect(found).toEqual([
      '2:298 too-deep (error)  More than 100 tags stand in each other here; the inner ones are removed.',
    ]);
    expect(listBreakouts(html, deck)).toEqual([]);
  });
});

describe('a step of a drawing', () => {
  it.each([
    ['with text', '<g class="fragment"><text>Ja</text></g>'],
    ['with a label', '<g class="fragment"><desc>Der Balken wächst</desc><rect/></g>'],
    ['with a label deeper in it', '<g class="a fragment"><g><title>Der Balken</title><rect/></g></g>'],
  ])('%s is fine', (_, inside) => {
    expect(draw(inside).found).toEqual([]);
  });

  it('of which nothing is said is reported at its place', () => {
    expect(draw('<text>Vorher</text>\n <g class="fragment"><rect/><text> </text></g>').found).toMatchInlineSnapshot(`
      [
        "3:2 silent-step (warning)  This step shows no text and has no label, so that a screen reader says nothing when it appears.",
      ]
    `);
  });
});
