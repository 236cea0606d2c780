// The oracle itself: it finds nothing in a good page, and each fault that is put into one.

import { describe, expect, it } from 'vitest';
import { compileText } from '../compile-text.ts';
import { listContentFaults } from './content.ts';
import { listBreakouts, listFaults } from './oracle.ts';

const { html, deck } = compileText(
  '## Folie\n\nHier.\n\n![a](stufen.svg)\n\n| a | b |\n|---|---|\n| $x$ | [c](https://a.example/) |\n\nText[^a]\n\n[^a]: x\n\nNote: y\n\n---\n\n## Zweite\n\nDort.',
);
/** The page with something else in the place of the first slide's paragraph. */
const put = (piece: string): string => html.replace('<p>Hier.</p>', () => piece);

it('finds nothing in a good page', () => {
  expect(put('')).not.toBe(html);
  expect(listFaults(html, deck)).toEqual([]);
  expect(listBreakouts(html, deck)).toEqual([]);
  expect(listContentFaults(html)).toEqual([]);
});

describe('listBreakouts(body, deck) finds', () => {
  it.each([
    ['a handler in a style in a drawing', '<svg><style><img src=x onerror=alert(1)></style></svg>'],
    ['a handler in noscript', '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>'],
    ['a handler behind a switch of worlds', '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>'],
    [
      'what only runs when read again',
      '<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
    ],
    ['a handler', '<p onclick="alert(1)">x</p>'],
    ['a handler in capitals', '<P ONCLICK="alert(1)">x</P>'],
    ['a script', '<script>alert(1)</script>'],
    ['an empty script', '<script></script>'],
    ['a script in a drawing', '<svg><script>alert(1)</script></svg>'],
    ['a description in a slide', '<script type="application/ld+json">{}</script>'],
    ['a style', '<style>p { color: red }</style>'],
    ['a comment', '<!-- x -->'],
    ['a template', '<template><p>x</p></template>'],
    ['a frame', '<iframe src="x.html"></iframe>'],
    ['a form', '<form></form>'],
    ['a base', '<base href="//evil.example/">'],
    ['an order to the browser', '<meta http-equiv="refresh" content="0;url=https://evil.example">'],
    ['an element named like a property', '<img name="getElementById" src="a.png" alt="">'],
    ['a link that runs', '<a href="javascript:alert(1)">x</a>'],
    ['a link that runs, written with a tab', '<a href="java&Tab;script:alert(1)">x</a>'],
    ['a link that runs, in a drawing', '<svg><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>'],
    ['a document as link', '<a href="data:text/html,x">x</a>'],
    ['a picture from elsewhere', '<img src="https://evil.example/x.png" alt="">'],
    ['a picture from elsewhere, without a scheme', '<img src="/&Tab;/evil.example/x.png" alt="">'],
    ['a picture from elsewhere, for wide screens', '<img srcset="//evil.example/x.png 2x" alt="">'],
    ['a picture from elsewhere, in a style', '<p style="background:url(https://evil.example/x)">x</p>'],
    ['a picture from elsewhere, in a style with escapes', '<p style="background:\\75rl(https://evil.example/x)">x</p>'],
    ['a picture from elsewhere, in a drawing', '<svg><image href="//evil.example/x"/></svg>'],
    ['a drawing from elsewhere', '<svg><use href="//evil.example/x#y"/></svg>'],
    ['HTML in a drawing', '<svg><foreignObject><p>x</p></foreignObject></svg>'],
    ['a change by animation', '<svg><set attributeName="href" to="javascript:alert(1)"/></svg>'],
    ['a link into a window of its own choice', '<a href="https://a.example/" target="fenster" rel="noopener">x</a>'],
    ['a link that lets the page there reach the deck', '<a href="https://a.example/" target="_blank">x</a>'],
    ['an element over the whole deck', '<p style="inset:0;position : fixed">x</p>'],
    ['an element over the whole deck, by a variable', '<p style="--p:fixed;position:var(--p)">x</p>'],
    ['an order to Reveal', '<p data-background-iframe="https://evil.example">x</p>'],
    ['the end of the body of a slide', '<p>x</p></div><div>'],
    ['the end of a slide', '</div></section><section id="folie"><div class="body">'],
    ['a slide in a slide', '<section id="x"></section>'],
    ['a tag that is not closed', '<div>x'],
    ['a link that is not closed', '<p><a href="https://a.example/">x</p>'],
    ['an end tag of another name', '<div>x</section>'],
    ['emphasis that runs into the next slide', '<p><b>x</p>'],
    ['a quote that is not closed', '<p title="x>x</p>'],
    ['a table that throws its text out of the slide', '</div><table><tr>x</tr></table><div>'],
  ])('%s', (_, piece) => {
    expect(listBreakouts(put(piece), deck)).not.toEqual([]);
    expect(listFaults(put(piece), deck)).not.toEqual([]);
  });

  it('a slide too many or too few', () => {
    const { slides } = deck;
    expect(listBreakouts(html, { slides: slides.slice(1) })).not.toEqual([]);
    expect(listBreakouts(html, { slides: [...slides, ...slides] })).not.toEqual([]);
  });

  it('text behind the last slide', () => {
    expect(listBreakouts(html.replace('</main>', 'x</main>'), deck)).not.toEqual([]);
    expect(listBreakouts(`${html}<p>x</p>`, deck)).not.toEqual([]);
  });
});

describe('listFaults(body, deck) also finds', () => {
  it.each([
    ['a paragraph that a browser ends early', '<p>a<div>b</div></p>', 'a browser drops </p>'],
    ['a link in a link', '<a href="#folie">a<a href="#folie">b</a></a>', 'a browser drops </a>'],
    ['text that a browser moves before a table', '<table><tbody><tr>x</tr></tbody></table>', 'a browser moves <table>'],
    ['a part of a table that a browser adds', '<table><tr><td>x</td></tr></table>', 'a browser adds <tbody>'],
    ['HTML that leaves a drawing', '<svg><p>x</p></svg>', 'a browser adds </svg>'],
    [
      'an end tag of another name in a drawing',
      '<svg><g><path d=""></path></lineargradient></svg>',
      'a browser drops </lineargradient>',
    ],
    ['an id that stands twice', '<p id="folie">x</p>', 'id "folie" stands twice'],
    ['an id with a blank', '<p id="a b">x</p>', 'id "a b" is empty or has a blank'],
    ['a link to nothing', '<a href="#nirgends">x</a>', '"#nirgends" leads nowhere'],
    ['a label of nothing', '<label for="nirgends">x</label>', '"#nirgends" leads nowhere'],
    ['a path cut by nothing', '<svg><path clip-path="url(#nirgends)"/></svg>', '"#nirgends" leads nowhere'],
    ['an empty attribute', '<p class="">x</p>', 'an empty attribute: <p class="">'],
    ['an attribute that stands twice', '<p title="a" title="b">x</p>', 'duplicate-attribute'],
    ['a sign that is not escaped', '<p>a < b</p>', 'invalid-first-character-of-tag-name'],
    ['a control character', '<p>\u0001</p>', 'control-character-in-input-stream'],
  ])('%s', (_, piece, fault) => {
    expect(listFaults(put(piece), deck).join('\n')).toContain(fault);
  });
});

describe('listContentFaults(html) finds', () => {
  it.each([
    '<ul><p>x</p></ul>',
    '<h3><div>x</div></h3>',
    '<p><span><ul><li>x</li></ul></span></p>',
    '<a href="#x"><button type="button">x</button></a>',
    '<details><p>x</p><summary>y</summary></details>',
    '<div><figcaption>x</figcaption></div>',
    '<dl><p>x</p></dl>',
    '<button type="push">x</button>',
    '<img alt="x">',
  ])('%s', (piece) => {
    expect(listContentFaults(piece)).not.toEqual([]);
  });
});
