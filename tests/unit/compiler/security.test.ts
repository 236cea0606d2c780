// Whatever an author types, and wherever: no script, no handler, no request to another host, and no tag that ends
// the slide in which it stands.

import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/compiler/index.ts';
import { renderDeck, renderHead } from '../../../src/compiler/document/document.ts';
import { renderLinkListJson } from '../../../src/compiler/plugins/link-list/files.ts';
import { widgets } from './compile-text.ts';
import { listBreakouts } from './oracle/oracle.ts';

const payloads = [
  '"><script>alert(1)</script>',
  "'><img src=x onerror=alert(1)>",
  '</h3></div></section><section id="x"><script>alert(1)</script>',
  '</aside></ol></li></p></section></div></main><b>',
  '" onmouseover="alert(1)',
  "' onmouseover='alert(1)",
  ' onmouseover=alert(1) ',
  'javascript:alert(1)',
  'jav&#x09;ascript:alert(1)',
  '&#1;javascript:alert(1)',
  '\u0001javascript:alert(1)',
  'java\tscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'data:image/svg+xml,"onload="alert(1)',
  'https://evil.example/x.png',
  '//evil.example/x.png',
  '/\t/evil.example/x.png',
  '\\\\evil.example\\x.png',
  'url(https://evil.example/x.png)',
  "red;background:image-set('//evil.example/x' 1x)",
  '"),url("https://evil.example/x.png',
  '<svg onload=alert(1)><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>',
  '<svg><style>*{background:url(//evil.example)}</style><use href="//evil.example/x#y"/><image href="//evil.example/x"/></svg>',
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>',
  '<iframe srcdoc="<script>alert(1)</script>" src=//evil.example></iframe>',
  '<base href="//evil.example/"><form action="javascript:alert(1)"><input autofocus onfocus=alert(1)>',
  '<img src="//evil.example/x" srcset="//evil.example/y 1x" data-src="//evil.example/z" name="getElementById">',
  '<video poster="//evil.example/x"><source src="/\t/evil.example/y"></video>',
  '<p style="background:url(\n//evil.example/x)" data-preview-link="//evil.example" data-background-image="//evil.example/x">',
  '<a href="java\nscript:alert(1)" title="</a><script>alert(1)</script>">x',
  '<title><a title="</title><img src=x onerror=alert(1)>"></title>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
  '<!--><img src=x onerror=alert(1)>-->',
  '<![CDATA[<script>alert(1)</script>]]>',
  '<?php echo 1 ?><!DOCTYPE html><html><head><body onload=alert(1)>',
  '\uE0000\uE001<b title="',
  '&lt;script&gt;alert(1)&lt;/script&gt; &#x3c;img src=x onerror=alert(1)&#x3e;',
  "$& $1 $` $' \\u003cscript\\u003e",
  '<SECTION></SECTION><p>x</p>',
  '<Foo></Foo><a href="https://evil.example/">x</a>',
  '<MAIN></MAIN><X-Y></X-Y><table><tr><td>a</td></tr></table>',
  '<g/></svg></SVG><Foo></Foo><title>x</title>',
  '<form><form onclick=alert(1) href="javascript:alert(1)"></form>',
  '<plaintext><xmp></div></section>',
  '<a href="https://evil.example/" target="fenster" rel="opener">x</a><a href="https://evil.example/" target=_top>y</a>',
  '<b style="position:fixed;inset:0">x</b><b style="--p:fixed;position:var(--p)">y</b><b style="position:/**/fixed">z</b>',
  '<image href="//evil.example/x"/><img href="javascript:alert(1)" alt="">',
  '<a href="#folie"><svg><a href="#folie"><title><a href="https://evil.example/"></title></a></svg></a>',
  '<vram-calculator onclick=alert(1)></vram-calculator>',
  '`${alert(1)}` {{x}} \u2028 \u0000',
  'a\u0000b\u0007c\u001B[31md\u007Fe\u0085f\u009Fg\uFFFEh\uFDD0i\u{1FFFF}j\uD800k',
  'a&#0;b&#7;c&#x1B;d&#127;e&#x85;f&#13;g&#xFFFE;h&#xFDD0;i&#x1FFFF;j&#xD800;k&#x110000;l&#9999999;m',
];

const places: Readonly<Record<string, (payload: string) => Record<string, string>>> = {
  heading: (x) => chapter(`## ${x}\n\nText`),
  'heading of the deck': (x) => chapter(`# ${x}`),
  text: (x) => chapter(`## Folie\n\n${x}\n\nText *kursiv* ${x} **fett**`),
  'text in containers': (x) =>
    chapter(
      `## Folie\n\n::: cards\n::: card\n### ${x}\n${x}\n:::\n:::\n\n> ${x}\n\n- ${x}\n- b\n\n| ${x} | b |\n|---|---|\n| c | ${x} |`,
    ),
  'name of a container': (x) => chapter(`## Folie\n\n::: ${x}\nText\n:::`),
  'text of a link': (x) => chapter(`## Folie\n\n[${x}](https://a.example/) [${x}](#folie)`),
  'address of a link': (x) => chapter(`## Folie\n\n[a](${x}) [b](<${x}>) [c](#${x}) <${x}> [d][r]\n\n[r]: <${x}>`),
  'title of a link': (x) =>
    chapter(`## Folie\n\n[a](https://a.example/ "${x}") [b](https://a.example/ '${x}') [c](https://a.example/ (${x}))`),
  'alternative of a picture': (x) => chapter(`## Folie\n\n![${x}](foto.jpg) und\n\n![${x}](bild.svg)`),
  'title of a picture': (x) => chapter(`## Folie\n\n![a](foto.jpg "${x}")\n\n![a](bild.svg '${x}')`),
  'address of a picture': (x) => chapter(`## Folie\n\n![a](${x})\n\n![b](<${x}>)`),
  'code and its language': (x) =>
    chapter(`## Folie\n\n\`${x}\`\n\n\`\`\`${x}\n${x}\n\`\`\`\n\n~~~html ${x}\n${x}\n~~~`),
  formula: (x) =>
    chapter(
      `## Folie\n\n$${x}$ $\\href{${x}}{x}$ $$\\text{${x}}$$ $\\includegraphics{${x}}$ $\\style{${x}}{x}$ $\\class{${x}}{x}$`,
    ),
  notes: (x) => chapter(`## Folie\n\nNote: ${x}\n\nFrage: ${x}\n\nBühne: ${x}`),
  cues: (x) => chapter(`## Folie\n\nNote:\nStichwort: ${x}\n\nText.`),
  footnote: (x) =>
    chapter(`## Folie\n\nText[^a] und [^${x}]\n\n[^a]: ${x}\n[^${x}]: Text ${x} [a](https://a.example/${x})`),
  quiz: (x) => chapter(`## Folie\n\n::: quiz\nFrage ${x}\n\n- [x] ${x}\n- [ ] b\n\n${x}\n:::`),
  term: (x) => ({
    ...chapter(`## Folie\n\n[[Wort]] [[Wort|${x}]] [[${x}]]`),
    'glossary.yaml': `- term: Wort\n  text: ${JSON.stringify(x)}\n- term: ${JSON.stringify(x)}\n  text: y\n  lang: ${JSON.stringify(x)}`,
  }),
  widget: (x) => chapter(`## Folie\n\n<vram-calculator model="${x}"></vram-calculator>\n\n<x-${x}></x-${x}>`),
  'values of attributes': (x) =>
    chapter(
      `<!-- .slide: id="${x}" -->\n## Folie\n\nText <!-- .element: class="${x}" lang='${x}' data-x="${x}" id='${x}' style="${x}" -->\n\nText <!-- .element: style='${x}' ${x} -->`,
    ),
  'names of attributes': (x) =>
    chapter(
      `<!-- .slide: ${x} data-${x}="y" -->\n## Folie\n\n![a](foto.jpg) <!-- .element: ${x}="y" data-src="${x}" -->`,
    ),
  'attributes of the slide': (x) =>
    chapter(
      `<!-- .slide: class="${x}" style="color:${x}" data-alias="${x}" data-minutes="${x}" data-cut="${x}" data-state='${x}' lang="${x}" -->\n## Folie`,
    ),
  'background of the slide': (x) =>
    chapter(
      [
        `data-background="${x}"`,
        `data-background-color='${x}'`,
        `data-background-gradient="linear-gradient(${x})"`,
        `data-background-image="${x}"`,
        `data-background-image='foto.jpg' data-background-size='${x}' data-background-position="${x}"`,
        `data-background="${x}.png"`,
      ]
        .map((attribute) => `<!-- .slide: ${attribute} -->\n## Folie`)
        .join('\n\n---\n\n'),
    ),
  'raw HTML': (x) =>
    chapter(
      `## Folie\n\n<div class="${x}" title='${x}' style="${x}" id="${x}" data-x=${x}>Text ${x}</div>\n\n<a href="${x}">a</a> <img src="${x}" alt='${x}'> <span ${x}>b</span> <svg><rect fill="${x}" ${x}/></svg>`,
    ),
  'raw HTML left open': (x) =>
    chapter(`## Folie\n\n<div title="\n\n${x}\n\n## Mehr\n\n<details><summary ${x}\n\nText\n\n---\n\n## Nächste`),
  'front matter': (x) =>
    chapter(
      `---\ntitle: ${JSON.stringify(x)}\nshort: ${JSON.stringify(x)}\nquestion: ${JSON.stringify(x)}\naccent: ${JSON.stringify(x)}\n---\n## Folie\n\n[a](https://a.example/)`,
    ),
  'deck.yaml': (x) => ({
    ...chapter('## Folie\n\n[a](https://a.example/)'),
    'deck.yaml':
      ['title', 'subtitle', 'licence', 'language', 'base', 'imprint', 'privacy', 'feedback', 'version']
        .map((key) => `${key}: ${JSON.stringify(x)}`)
        .join('\n') +
      `\nauthors: [${JSON.stringify(x)}]\ncuts: [{ name: kurz, label: ${JSON.stringify(x)}, minutes: 5 }]\nlinks: [{ title: ${JSON.stringify(x)}, url: ${JSON.stringify(`https://a.example/${x}`)} }]`,
  }),
  'base that begins well': (x) => ({
    ...chapter('# Folie\n\n[a](https://a.example/)'),
    'deck.yaml': `title: x\nbase: ${JSON.stringify(`https://a.example/${x}`)}\nfeedback: ${JSON.stringify(`mailto:${x}`)}\nimprint: ${JSON.stringify(`seite-${x}`)}`,
  }),
  'name of a file': (x) => ({ [`01-${x.replaceAll('/', '')}.md`]: '## Folie[^a]\n\n[^a]: x [a](https://a.example/)' }),
};

function chapter(text: string): Record<string, string> {
  return { '01-a.md': text, 'deck.yaml': 'title: Probe' };
}

/** What could break out of the page that these files become. */
function findBreakouts(files: Record<string, string>, drawing = '<svg class="drawing"></svg>'): string[] {
  const assets = new Map([
    ['foto.jpg', ''],
    ['bild.svg', drawing],
  ]);
  const { deck } = compile({
    files: Object.entries(files).map(([name, text]) => ({ path: `slides/${name}`, text })),
    assets,
    base: '',
    widgets,
  });
  expect(deck.language ?? 'de').toMatch(/^[\w-]+$/);
  expect(() => JSON.parse(renderLinkListJson(deck.linkList)) as unknown).not.toThrow();
  const head = renderHead(deck).replace(
    /^<title>[^<]*<\/title>(?:<(?:meta (?:name|property)|link rel)="[^"]*" (?:content|href)="[^"]*" \/>)*/,
    '',
  );
  expect(head).toBe('');
  return listBreakouts(renderDeck(deck, { renderWidget: () => '' }), deck);
}

describe('harmless in every place', () => {
  it.each(Object.entries(places))('%s', (_, place) => {
    for (const payload of payloads) {
      expect(findBreakouts(place(payload)), payload).toEqual([]);
    }
  });

  it.each([
    [
      'drawing',
      (x: string) => `<svg class="drawing" ${x}>${x}<rect fill="${x}" style='${x}' ${x}/><text fill="${x}">${x}`,
    ],
    [
      'drawing that only looks like one',
      (x: string) => `<!-- <svg class="drawing" --><svg class='x' aria-label='class="drawing"'>${x}</svg>${x}`,
    ],
  ])('%s', (_, draw) => {
    for (const payload of payloads) {
      const files = chapter('## Folie\n\n![a](bild.svg)\n\nText ![a](bild.svg) [b](bild.svg)');
      expect(findBreakouts(files, draw(payload)), payload).toEqual([]);
    }
  });
});
