// Whatever stands in a chapter, in YAML or in a drawing: the page is whole and harmless, and what is said of the text
// points into it.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/compiler/index.ts';
import { renderDeck, renderHead } from '../../../src/compiler/document/document.ts';
import { renderLinkListCsv, renderLinkListJson } from '../../../src/compiler/plugins/link-list/files.ts';
import { widgets } from '../compiler/compile-text.ts';
import { listBreakouts } from '../compiler/oracle/oracle.ts';
import { hold, writeOf } from './hold.ts';

type Files = Readonly<Record<string, string>>;

const markdown = [
  ...[
    '# A\n\n',
    '## B\n\n',
    '\n\n---\n\n',
    '\n\n',
    '\n',
    ' ',
    '    ',
    'Wort ',
    'Note: ',
    'Frage: ',
    '- ',
    '- [x] ',
    '1. ',
    '> ',
  ],
  ...[
    '*',
    '**',
    '`',
    '```js\n',
    '~~~\n',
    '| a | b |\n|---|---|\n| c |\n',
    '[^a]',
    '[^a]: ',
    '[',
    '](',
    '](#b)',
    ')',
    '![',
    '](d.svg)',
  ],
  ...[
    '](foto.png "t")',
    '<https://a.example/>',
    '[[C]]',
    '[[',
    '|',
    ']]',
    '::: cards\n',
    '::: quiz\n',
    ':::\n',
    ':::',
    '$',
    '$$',
    '\\',
  ],
  ...[
    '{',
    '}',
    '\\label{b}',
    '"',
    "'",
    '&',
    '&amp;',
    '&#0;',
    '&#x3c;',
    '<!-- ',
    ' -->',
    '<!-- .slide: id="b" ',
    '<!-- .element: class="',
  ],
  ...[
    '<div>',
    '</div>',
    '<p>',
    '</p>',
    '<b ',
    '<a href="',
    'https://a.example/',
    '" target="_top">',
    '</a>',
    '<svg>',
    '<text>',
    '</svg>',
  ],
  ...[
    '<SECTION>',
    '</SECTION>',
    '</section>',
    '<script>',
    '</script>',
    '<style>',
    '<table>',
    '<td>',
    '<template>',
    '<title>',
    '<plaintext>',
  ],
  ...[
    '<img src="foto.png">',
    'onclick="x"',
    'style="position:fixed"',
    'id="b"',
    'data-fragment-index="9"',
    '>',
    '/>',
    '<',
    '<vram-calculator>',
  ],
];
const yaml = [
  ...[
    'title',
    'language',
    'base',
    'cuts',
    'links',
    'version',
    'strict',
    'authors',
    'feedback',
    'minutes',
    'name',
    'url',
    'term',
    'text',
  ],
  ...[
    ': ',
    ':\n  ',
    '- ',
    '\n',
    '\n  ',
    '\n- ',
    '{',
    '}',
    '[',
    ']',
    ', ',
    '"',
    "'",
    '|\n',
    '>\n',
    '&a ',
    '*a',
    '<<: ',
    '!!',
    '#',
    '? ',
  ],
  ...[
    'true',
    '20',
    '.inf',
    '1e308',
    '-1',
    '2026-99-99',
    'de',
    'kurz',
    'https://a.example/',
    'javascript:alert(1)',
    '</title><script>',
    '\t',
    '---\n',
  ],
];
const drawing = [
  ...[
    '<g>',
    '</g>',
    '<g id="a"',
    '<g class="',
    '>',
    '/>',
    '"',
    '<use href="#a"/>',
    '<use xlink:href="',
    '#b"/>',
    '<mask id="b">',
    '</mask>',
  ],
  ...[
    '<linearGradient id="c">',
    '<stop/>',
    '</linearGradient>',
    ' fill="url(#c)"',
    ' mask="url(#b)"',
    '<text>',
    '</text>',
    'Wort',
    ' ',
    '\n',
  ],
  ...[
    '<clipPath id="a">',
    '</clipPath>',
    '<a href="',
    'javascript:alert(1)',
    'https://a.example/',
    '"></a>',
    '<script>',
    '</script>',
    '<style>',
  ],
  ...[
    '</style>',
    '<foreignObject>',
    '</foreignObject>',
    '<p>',
    '</p>',
    '<title>',
    '</title>',
    '<SECTION>',
    '</SECTION>',
    '</svg>',
    '<svg>',
  ],
  ...[
    '<![CDATA[',
    ']]>',
    '<!--',
    '-->',
    '<?xml',
    '?>',
    '<!DOCTYPE svg [',
    ']>',
    '&x;',
    '&amp;',
    ' onload="x"',
    ' style="position:fixed"',
    '<rdf:RDF>',
  ],
];

/** What must hold for a deck; with errors there is no page of it, and it must hold all the same. */
function expectWhole(files: Files, assets: ReadonlyMap<string, string> = new Map([['foto.png', '']])): void {
  const sources = Object.entries(files).map(([name, text]) => ({ path: `slides/${name}`, text }));
  const input = { files: sources, assets, today: '2026-09-01', base: '', widgets };
  const { deck, diagnostics } = compile(input);
  const body = renderDeck(deck, { renderWidget: () => '' });
  expect(listBreakouts(body, deck)).toEqual([]);
  expect(JSON.parse(renderLinkListJson(deck.linkList))).toHaveLength(deck.linkList.length);
  expect(renderLinkListCsv(deck.linkList)).not.toMatch(/"\s*[=+@＝＋＠]/);
  expect(renderHead(deck).match(/<script|<style/g) ?? []).toEqual([]);
  for (const { file, line, column, message, fix } of diagnostics) {
    const text = files[file.replace('slides/', '')] ?? assets.get(file.replace('slides/', '')) ?? '';
    const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
    expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? -1) + 1);
    // One line of visible characters: a terminal and a build server read along.
    expect(`${message}${fix}`).not.toMatch(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u);
    expect(message.length).toBeLessThan(2_000);
  }
  expect(compile(input)).toEqual({ deck, diagnostics });
}

describe('any text', () => {
  it('in a chapter', () => {
    hold(writeOf(markdown, 24), 300, (text) => expectWhole({ '01-a.md': text, 'deck.yaml': 'title: Probe' }));
  });

  it('in a deck without settings, in two chapters', () => {
    hold(fc.tuple(writeOf(markdown), writeOf(markdown)), 60, ([a, b]) => expectWhole({ '01-a.md': a, '02-b.md': b }));
  });

  it('in deck.yaml, in the glossary and in front matter', () => {
    hold(fc.tuple(writeOf(yaml), writeOf(yaml), writeOf(yaml)), 150, ([deck, glossary, front]) =>
      expectWhole({ 'deck.yaml': deck, 'glossary.yaml': glossary, '01-a.md': `---\n${front}\n---\n# A\n\n[[C]]` }),
    );
  });

  it('in a drawing, and in an SVG that is copied', () => {
    hold(fc.tuple(fc.boolean(), writeOf(drawing, 24)), 300, ([isDrawing, text]) =>
      expectWhole(
        {
          '01-a.md': '# A\n\n![Bild](d.svg)\n\n---\n\n## B\n\n![Bild](d.svg) [Datei](d.svg)',
          'deck.yaml': 'title: Probe',
        },
        new Map([['d.svg', `<svg${isDrawing ? ' class="drawing"' : ''}>${text}`]]),
      ),
    );
  });
});
