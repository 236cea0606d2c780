// What authors met when they first built a deck of theirs: small texts, each of a kind of its own, with what is right.

import { describe, expect, it } from 'vitest';
import { listSaid } from '../../../src/compiler/findings.ts';
import { compileFiles } from './compile-text.ts';

interface Case {
  readonly name: string;
  readonly text: string;
  readonly files?: Readonly<Record<string, string>>;
  /** Rules that are said, each with its place; none where it is left out. */
  readonly said?: readonly string[];
  /** What stands in the slides. */
  readonly shows?: RegExp;
  readonly never?: RegExp;
}

const start = '# Start\n\n---\n\n## Case\n\n';
const assets = new Map([
  [
    'open.svg',
    '<svg xmlns="http://www.w3.org/2000/svg" class="drawing" viewBox="0 0 9 9"><rect width="9" height="9/></svg>',
  ],
  ['p.png', ''],
  ['my picture.png', ''],
  ['paper.pdf', ''],
  ['ä#1 50%.png', ''],
  ['cut.svg', '<svg xmlns="http://www.w3.org/2000/svg" class="drawing" viewBox="0 0 9 9"><rect width="9" height="9"/>'],
]);

const cases: readonly Case[] = [
  {
    name: 'a quote behind an elided word opens',
    text: `${start}C'est l'"ami" et d’"Ivan".`,
    files: { 'deck.yaml': 'language: fr' },
    said: ['deck.yaml:1:1 interface-language'],
    shows: /l’«[\u00A0\u202F]ami[\u00A0\u202F]» et d’«[\u00A0\u202F]Ivan[\u00A0\u202F]»\./,
  },
  {
    name: 'a comment behind the colons of a container is about it',
    text: `${start}::: columns\n::: column <!-- .element: class="fragment" -->\na\n\n### H\n::: <!-- .element: style="color:var(--rust)" -->\n:::\n\n---\n\n## After`,
    shows: /<div class="column fragment" style="color:var\(--rust\)"><p>a<\/p><h4>H[^]*<h3>After/,
  },
  {
    name: 'the first comment in a container is about the container',
    text: `${start}::: card\n<!-- .element: class="fragment" -->\na\n:::`,
    shows: /<div class="card fragment"><p>a/,
  },
  {
    name: 'lines of code are steps in the attribute of other tools, too',
    text: `${start}\`\`\`js {data-line-numbers="1|2"}\na;\nb;\n\`\`\``,
    shows: /fragment/,
  },
  {
    name: 'a film behind the last slide that is missing has its place',
    text: '# Start\n\n---\n\n<!-- .slide: data-background-video="a" -->',
    said: ['case.md:5:14 unsupported-attribute', 'case.md:5:14 missing-file'],
  },
  {
    name: 'a list behind front matter without end is none of it',
    text: '---\ntitle: Cities\n# Europe\n- a\n- b\n\n---\n\n## Paris',
    said: ['case.md:1:1 open-front-matter'],
    shows: /Europe[^]*<li>a<\/li>[^]*Paris/,
  },
  {
    name: 'a link that is none to Markdown is told with what to type',
    text: `${start}[a](paper.pdf#page 3) [b] (paper.pdf) [c](https://x.example/a b) [d](paper.pdf "a "b" c") [e](paper.pdf`,
    said: ['case.md:7:1', 'case.md:7:23', 'case.md:7:39', 'case.md:7:66', 'case.md:7:91'].map(
      (at) => `${at} unread-link`,
    ),
  },
  {
    name: 'a link whose address has another name is told, and what is no link is not',
    text: `${start}[a][nope] [b][yes] a[0][1] [1] (see below) \`[c](d e.md)\`\n\n[yes]: https://x.example`,
    said: ['case.md:7:1 unread-link'],
  },
  {
    name: 'answers with marks of other tools are told, which counted as wrong ones',
    text: `${start}::: quiz\nWhich?\n\n- (x) a\n- ✅ b\n- [x] c\n:::`,
    said: ['10:1 quiz-answer-mark', '11:1 quiz-answer-mark', '11:3 character-without-glyph'].map(
      (at) => `case.md:${at}`,
    ),
  },
  {
    name: 'several questions stand on a slide that is no layout of one; capital letters make no other container',
    text: `${start}::: quiz\nOne?\n\n- [x] a\n- [ ] b\n:::\n\n::: Quiz\nTwo?\n\n- [x] a\n- [ ] b\n:::`,
    shows: /One\?[^]*<quiz-question[^]*Two\?[^]*<\/quiz-question><\/div>\n<p class="place"/,
    never: /<aside/,
  },
  {
    name: 'a heading without a blank is told, and a tag is not',
    text: '#Start\n\n---\n\n##Case\n\n#tag and #more\n\nC # and `##x` ###\n\ntext\n###Part',
    said: ['case.md:1:1', 'case.md:5:1', 'case.md:12:1'].map((at) => `${at} unread-heading`),
  },
  {
    name: 'notes with a blank before their colon are told',
    text: `${start}Note : secret\n\nSpeaker notes: secret\n\nNoted : yes`,
    said: ['case.md:7:1 unread-notes', 'case.md:9:1 unread-notes'],
  },
  {
    name: 'dashes of a word processor between slides are told',
    text: '# A\n\n–––\n\n## B',
    said: ['case.md:3:1 unseparated-slides'],
  },
  {
    name: 'blanks before a separator are those of its author',
    text: '---\nseparator: ^\\s*---\\s*$\n---\n# A\n  ---\n## B\ntext\n---\n## C',
    shows: /<h3>B[^]*<p>text<\/p>[^]*<h3>C/,
  },
  {
    name: 'a cell that is joined with the one above says the same',
    text: `${start}| a | b |\n|---|---|\n| x | 1 |\n| ^^ | 2 |\n| ^^ | ^^ |\n| 2^2 || c`,
    shows: /(?:<th scope="row">x<\/th>[^]*){3}/,
    never: /\^\^/,
  },
  {
    name: 'Markdown that HTML leaves as it is typed is told',
    text: `${start}<div class="r-stack">\n![A](p.png)\n\n![A](p.png)\n</div>\n\n<p>**b**</p>\n\n<pre>**c** [d](#e)</pre><p title="**f**">2**3 * 4**5</p>`,
    said: ['case.md:8:1 unread-markdown', 'case.md:13:4 unread-markdown'],
  },
  {
    name: 'quotes of a word processor around an address are none of it',
    text: `${start}[a](“https://a.example/”) ![A](„p.png“)`,
    said: ['case.md:7:5 typographic-quote', 'case.md:7:32 typographic-quote'],
    shows: /href="https:\/\/a\.example\/"[^]*src="slides\/p\.png"/,
  },
  {
    name: 'a size that is none is told',
    text: `${start}![A](p.png) <!-- .element: width="half" -->\n\n![A](p.png){height=auto width=3cm}`,
    said: ['case.md:7:28 wrong-value'],
    shows: /width:3cm/,
  },
  {
    name: 'a slide is not called after the text of its diagram',
    text: '# Start\n\n---\n\n```mermaid\nflowchart LR\n  A --> B\n```',
    said: ['case.md:5:1 undrawn-diagram'],
    shows: /<section id="(?!flowchart)/,
    never: /id="flowchart/,
  },
  {
    name: 'a slide is called after its first line, not after all of a list',
    text: '# Start\n\n---\n\n- Hard- and software\n  - Painful to move',
    shows: /id="hard-and-software"/,
  },
  {
    name: 'an apostrophe at the start of a word is none that opens a quotation',
    text: `${start}Er hat 'ne Frage, und 's ist Hans' Sache.`,
    files: { 'deck.yaml': 'language: de' },
    shows: /Er hat ’ne Frage, und ’s ist Hans’ Sache\./,
  },
  {
    name: 'a drawing that is cut off is named',
    text: `${start}![A beet](cut.svg)`,
    said: ['cut.svg:1:103 unclosed-tag'],
  },
  { name: 'lines of code are steps', text: `${start}\`\`\`js [1-2|3]\na;\nb;\nc;\n\`\`\``, shows: /fragment/ },
  {
    name: 'text on a dark background is light',
    text: '# Start\n\n---\n\n<!-- .slide: data-background-color="#000000" -->\n\n## Night\n\nText.',
    shows: /data-ground="dark"/,
  },
  {
    name: 'the date of a source stays in one piece',
    text: `${start}So.[^1]\n\n[^1]: Amt: Bericht, Stand 2026-08.`,
    files: { 'deck.yaml': 'language: de' },
    shows: /Stand\u00A0<span class="unbroken">2026-08</,
  },
  {
    name: 'a comment behind raw HTML is about it',
    text: `${start}<div>\n\nFirst.\n\nSecond.\n\n</div> <!-- .element: class="fragment" -->\n\nLast.`,
    shows: /<div class="fragment">/,
  },
  {
    name: 'a picture has the width that is asked for',
    text: `${start}![A box](p.png) <!-- .element: width="150" class="fragment" -->`,
    shows: /<img(?=[^>]*width="150")/,
  },
  {
    name: 'a comment without its colon is read',
    text: `${start}- one <!-- .element class="fragment" -->\n- two <!-- .element: class="fragment" -->`,
    shows: /<li class="fragment">[^]*<li class="fragment">/,
  },
  {
    name: 'the name of a footnote has no blanks',
    text: `${start}It is so.[^My source] And so.[^ok]\n\n[^My source]: Office: Report.\n[^ok]: Office: Table.`,
    said: ['case.md:7:10 footnote-name', 'case.md:9:1 footnote-name'],
  },
  {
    name: 'paragraphs of a footnote stay apart',
    text: `${start}A word.[^long]\n\n[^long]: The first paragraph.\n\n    The second paragraph.`,
    never: /paragraph\.The/,
  },
  {
    name: 'front matter may begin with a comment',
    text: '---\n# theme: night\ntitle: Cities\n---\n\n# Cities of Europe\n\nWelcome.',
    shows: /Cities of Europe/,
    never: /night|title:/,
  },
  {
    name: 'front matter without end takes no slide',
    text: '---\ntitle: Cities\n\n# Cities of Europe\n\n---\n\n## Paris\n\nOn the Seine.',
    said: ['case.md:1:1 open-front-matter'],
    shows: /Cities of Europe[^]*Paris/,
  },
  {
    name: 'a hidden slide is never shown',
    text: '# Talk\n\n---\n\n<!-- .slide: data-visibility="hidden" -->\n\n## Not for you\n\nConfidential.\n\n---\n\n## End\n\nBye.',
    said: ['case.md:5:14 hidden-slide'],
    never: /Not for you|Confidential/,
  },
  {
    name: 'a footnote may stand where it is mentioned',
    text: `${start}It is so.^[Office: Report, https://office.example/r, Stand 2026-08.]`,
    shows: /href="https:\/\/office\.example\/r"/,
    never: /\^\[/,
  },
  {
    name: 'a language is no word',
    text: '# Start',
    files: { 'deck.yaml': 'title: Test\nlanguage: deutsch' },
    said: ['deck.yaml:2:1 wrong-value'],
  },
  {
    name: 'addresses of views are links',
    text: '# Views\n\n[Read](?view=read), [print](?view=handout#views).',
    shows: /href="\?view=read"[^]*href="\?view=handout#views"/,
  },
  {
    name: 'a chapter is linked by its file',
    text: '# First\n\nSee [it](more.md) and [its slide](more.md#two).',
    files: { 'more.md': '# Second\n\n---\n\n## Two\n\ntext' },
    shows: /href="#second"[^]*href="#two"/,
  },
  {
    name: 'a link leads to the page of a PDF',
    text: '# Paper\n\n[Page three](paper.pdf#page=3)',
    shows: /href="slides\/paper\.pdf#page=3"/,
  },
  {
    name: 'a picture in a card is there',
    text: `${start}::: cards\n::: card\n![A box](p.png)\n:::\n:::`,
    shows: /<img/,
  },
  {
    name: 'a picture in raw HTML is there',
    text: `${start}<div style="text-align: center">\n\n![A box](p.png)\n\n</div>`,
    shows: /<img/,
  },
  {
    name: 'the name of a picture may have a blank',
    text: `${start}![A box](my picture.png)`,
    shows: /src="slides\/my%20picture\.png"/,
  },
  {
    name: 'an answer of a quiz needs a blank',
    text: `${start}::: quiz\nWhich?\n\n-[x] Blue\n- [ ] Green\n:::`,
    said: ['case.md:10:1 quiz-answer-mark'],
  },
  {
    name: 'the numbers of Reveal lead to its slides',
    text: '# A\n\n[C](#/2), [further](#/1/2)\n\n---\n\n## B\n\n----\n\n## Below\n\n----\n\n## Further\n\n---\n\n## C',
    shows: /href="#c"[^]*href="#further"/,
  },
  {
    name: 'slides are separated as front matter says',
    text: '---\nseparator: <!--s-->\nverticalSeparator: <!--v-->\n---\n\n# Cities\n\nNote:\nHello.\n\n<!--s-->\n\n## Paris\n\n<!--v-->\n\n## Lyon',
    shows: /Hello\.\s*<\/p><\/aside>[^]*Paris[^]*Lyon/,
  },
  {
    name: 'a typographic quote ends no attribute',
    text: '# Start\n\n---\n\n<!-- .slide: id="ende” class="takeaway" -->\n\n## End\n\ntext',
    said: ['case.md:5:22 typographic-quote'],
  },
  {
    name: 'a deck that is not strict is told of what is lost, and of nothing else',
    text: '# Talk\n\n---\n\n## One\n\nHe said "yes" to 40 GB.\n\n---\n\n## Two\n\n![A box](https://foreign.example/p.png)',
    said: ['case.md:13:1 foreign-resource'],
  },
  {
    name: 'a deck of Quarto begins slides at headings, but not in containers and code',
    text: '---\nformat: revealjs\n---\n\n# Start\n\n## One\n\n::: {.callout-note}\n## Note\n\nText.\n:::\n\n```r\n# code\n```\n\n---\n\n## Two {.center}\n\nText.',
    said: ['case.md:2:1 foreign-key'],
    shows: /<section id="start"[^]*<section id="one"(?:(?!<section)[^])*Note[^]*<section id="two"/,
  },
  {
    name: 'what has no meaning here is left out of a deck that is not strict, and told',
    text: `${start}<v-drag pos="1">\n\nWords of it.\n\n</v-drag>\n\n<my-map></my-map>\n\nHow $\\KaTeX$ looks.`,
    said: ['case.md:7:1 foreign-word', 'case.md:13:1 unknown-widget', 'case.md:15:5 broken-formula'],
    shows: /Words of it\.[^]*How .*\$\\KaTeX\$.* looks/,
  },
  {
    name: 'a picture of Quarto says what it shows behind its caption',
    text: `${start}![Beds in May](p.png){width="300px" fig-alt="Six beds in a row"}`,
    shows: /<img(?=[^>]*alt="Six beds in a row")(?=[^>]*width="300)[^]*Beds in May/,
  },
  {
    name: 'a size may stand behind a bar, as in Obsidian, in the text or in the address',
    text: `${start}![A box|200](p.png)\n\n![A crate](p.png|300x90)\n\n![A tin](p.png = 400x "Tins")`,
    shows:
      /alt="A box"[^>]*width="200"[^]*alt="A crate"[^>]*width="300" height="90"[^]*alt="A tin"[^>]*width="400"[^]*Tins/,
  },
  {
    name: 'braces behind a picture that are no attributes are told',
    text: `${start}![A box](p.png) {width=200}\n\n![A box](p.png){width: 150px}`,
    said: ['case.md:9:16 unread-attributes'],
    shows: /width="200"/,
  },
  {
    name: 'a container has the attributes that stand in its braces',
    text: `${start}::: {.card .fragment #mine fragment-index=2}\n[here](#mine)\n:::\n\n::: columns\n::: column width="40%"\nLeft\n:::\n:::`,
    shows: /<div class="card fragment" data-fragment-index="2" id="mine">[^]*--parts:minmax\(0,40fr\)/,
  },
  {
    name: 'a word in pointed brackets that is no tag is shown',
    text: `${start}Press <Enter>, then <your name>.\n\n<Box>\n\nWords\n\n</Box>`,
    said: ['case.md:7:7 unknown-tag', 'case.md:7:21 unknown-tag', 'case.md:9:1 unknown-tag'],
    shows: /Press &lt;Enter&gt;, then &lt;your name&gt;\.[^]*<p>Words<\/p>/,
    never: /Box/,
  },
  {
    name: 'parts of a page are parts of the slide',
    text: `${start}<header class="a">Head</header>\n\n<section>Part</section>`,
    said: ['case.md:9:1 section-in-slide'],
    shows: /<div class="a">Head<\/div>[^]*<div>Part<\/div>/,
  },
  {
    name: 'what stands behind a pause keeps its footnotes',
    text: `${start}. . .\n\nLater.[^late]\n\n[^late]: Office: Report.`,
    shows: /Later\.<sup>[^]*Office: Report\./,
  },
  {
    name: 'addresses at the end of a chapter are those of links and pictures on every slide',
    text: `${start}See [it][far], ![A box][box] and [far].\n\nNote:\nAlso [far].\n\n---\n\n## End\n\n[far]: https://far.example/\n[box]: p.png`,
    shows: /href="https:\/\/far\.example\/"[^]*<img src="slides\/p\.png"[^]*>far<\/a>[^]*Also <a/,
  },
  {
    name: 'a footnote in a caption, and one in HTML, is not lost without a word',
    text: `${start}![A box^[x]](p.png)\n\n<p>Text^[Office: Report.]</p>`,
    said: ['case.md:7:8 unread-footnote', 'case.md:9:8 unread-footnote'],
  },
  {
    name: 'the text of a footnote without its colon is told once, where it stands',
    text: `${start}So.[^1] And so.[^1]\n\n[^1] Office: Report.`,
    said: ['case.md:9:1 undefined-footnote'],
  },
  {
    name: 'a link to a file of text says what the file is',
    text: '# First\n\n[a](mor.md) [b](README.md) [c](sub/deep.md)',
    files: { 'more.md': '# Second', 'README.md': '# Read me' },
    said: ['case.md:3:1 missing-file', 'case.md:3:13 missing-file', 'case.md:3:28 missing-file'],
  },
  {
    name: 'pictures with torn brackets, and addresses with blanks away from them, are named',
    text: `${start}![A] (p.png) and !(p.png)[A] and ![A](p.png\n\n![B][b]\n\n[b]: my picture.png`,
    said: [
      'case.md:7:1 unread-picture',
      'case.md:7:18 unread-picture',
      'case.md:7:34 unread-picture',
      'case.md:11:1 unread-picture',
    ],
  },
  {
    name: 'a quiz has one list of answers, each with a text',
    text: `${start}::: quiz\nWhich?\n\n- [x] Blue\n- [ ] Green\n\nWhy?\n\n- [x] Because\n:::\n\n::: quiz\nWhich?\n\n- [x]\n- [ ] Green\n- [*] Red\n:::`,
    said: ['case.md:15:1 quiz-second-list', 'case.md:21:1 quiz-answer-mark', 'case.md:23:1 quiz-answer-mark'],
  },
  {
    name: 'a tag that closes itself swallows nothing',
    text: `${start}<div class="a"/>\nAfter <span class="b"/>it`,
    shows: /<div class="a"><\/div>\s*After <span class="b"><\/span>it/,
  },
  {
    name: 'a drawing with a quote left open is named once, at its tag',
    text: `${start}![A](open.svg)`,
    said: ['open.svg:1:75 unclosed-tag'],
  },
  {
    name: 'the name of a column is set as its heading where the table is narrow',
    text: `${start}| a | 's b |\n|---|---|\n| c | d |`,
    files: { 'deck.yaml': 'language: de' },
    shows: /data-label="’s b"/,
  },
  {
    name: 'the date of a source stays in one piece where no language is named',
    text: `${start}So.[^1]\n\n[^1]: Office: Report, as of 2026-08.`,
    shows: /as of <span class="unbroken">2026-08</,
  },
  {
    name: 'names of files may have any sign',
    text: `${start}![A](ä#1 50%.png) ![B](a\u0308%231%2050%25.png) [C](2 # 50%.md)`,
    files: { '2 # 50%.md': '# Half' },
    shows: /src="slides\/%C3%A4%231%2050%25\.png"[^]*src="slides\/%C3%A4%231%2050%25\.png"[^]*href="#half"/,
  },
  {
    name: 'the text of a footnote whose name has a blank is no address',
    text: `${start}So.[^my note]\n\n[^my note]: Text`,
    said: ['case.md:7:4 footnote-name', 'case.md:9:1 footnote-name'],
    shows: /So\.\[\^my note\][^]*\[\^my note\]: Text/,
  },
  {
    name: 'what would be notes elsewhere is not shown without a word',
    text: `${start}Text.\n\nNotizen:\nGeheim.\n\n---\n\n## More\n\n???\n\nSecret.\n\nA note: this is text.`,
    said: ['case.md:9:1 unread-notes', 'case.md:16:1 unread-notes'],
  },
  {
    name: 'a link to a hidden slide says that it is hidden, and its footnotes wait for it',
    text: '# Talk\n\nTo [it](#secret).\n\n---\n\n<!-- .slide: data-visibility="hidden" -->\n\n## Secret\n\nSo.[^1]\n\n---\n\n## End\n\n[^1]: Office: Report.',
    said: ['case.md:3:4 dead-link', 'case.md:7:14 hidden-slide'],
    never: /Secret/,
  },
  {
    name: 'a chapter whose slides are all hidden has slides',
    text: '# Start',
    files: { 'more.md': '<!-- .slide: data-visibility="hidden" -->\n\n# Not yet' },
    said: ['more.md:1:14 hidden-slide'],
  },
  {
    name: 'what hides no slide is said, so that nobody relies on it',
    text: '# Start\n\n---\n\n<!-- .slide: data-visibility="hiden" -->\n\n## One\n\n---\n\n<!-- .slide: hidden -->\n\n## Two',
    said: ['case.md:5:14 wrong-value', 'case.md:11:14 unknown-attribute'],
  },
  {
    name: 'a language in an attribute is no word either',
    text: `${start}A <span lang="english">word</span>. <!-- .element: lang="deutsch" -->`,
    said: ['case.md:7:9 wrong-value', 'case.md:7:52 wrong-value'],
    shows: /<p lang="de">A <span lang="en">/,
  },
  {
    name: 'comments that a word processor has torn are named',
    text: `${start}- one <!— .element: class="fragment" —>\n- two <!- .element: class="fragment" ->\n- three <!-- class="fragment" -->`,
    said: ['case.md:7:7 unread-comment', 'case.md:8:7 unread-comment', 'case.md:9:9 unread-comment'],
  },
  {
    name: 'lines of code that cannot be read are named, and the name of a file stands above it',
    text: `${start}\`\`\`js [1-2;3]\na;\nb;\nc;\n\`\`\`\n\n\`\`\`js [2-1]\na;\n\`\`\`\n\n\`\`\`js title="app.js"\na;\n\`\`\``,
    said: ['case.md:7:1 unread-lines', 'case.md:13:1 unread-lines'],
    shows: /app\.js<\/code><\/p><pre/,
  },
  {
    name: 'lines are numbered as HackMD has it',
    text: `${start}\`\`\`js=5\na;\n\`\`\``,
    shows: /counter-reset:line 4/,
  },
  {
    name: 'a helper for layout that is none is named',
    text: `${start}<div class="r-strech">x</div>`,
    said: ['case.md:7:6 unknown-class'],
  },
  {
    name: 'front matter may stand between longer lines of dashes',
    text: '----\ntitle: Cities\n----\n\n# Europe\n\n---\n\n## Paris',
    shows: /Europe[^]*Cities[^]*Paris/,
    never: /title:/,
  },
  {
    name: 'front matter without its first line is none of the slides',
    text: 'title: Cities\nshort: C\n---\n\n# Europe',
    said: ['case.md:1:1 open-front-matter'],
    shows: /<h1>Europe/,
    never: /title:/,
  },
  {
    name: 'front matter that is indented is named',
    text: ' ---\n title: Cities\n ---\n\n# Europe',
    said: ['case.md:1:2 open-front-matter'],
  },
  {
    name: 'a comment that separates slides elsewhere is named',
    text: '# A\n\n<!-- s -->\n\n## B',
    said: ['case.md:3:1 unseparated-slides'],
  },
  {
    name: 'a text in HTML that is to be as large as fits says how long it is',
    text: `${start}<h4 class="r-fit-text">Large <b>text</b></h4>`,
    shows: /<h4 class="r-fit-text" style="--letters:10">/,
  },
  { name: 'a widget may close itself', text: `${start}<vram-calculator/>` },
];

describe('authors', () => {
  it.each(cases)('$name', ({ text, files, said = [], shows = /./, never }) => {
    for (const lineEnd of ['\n', '\r\n']) {
      const written = { 'case.md': text.replaceAll('\n', lineEnd), ...files };
      const result = compileFiles(written, { assets });
      const found = listSaid(result.findings, false).map(
        ({ file, line, column, rule }) => `${file.replace('slides/', '')}:${line}:${column} ${rule}`,
      );
      expect(found).toEqual(said);
      expect(result.written).toMatch(shows);
      if (never) expect(result.written).not.toMatch(never);
    }
  });
});
