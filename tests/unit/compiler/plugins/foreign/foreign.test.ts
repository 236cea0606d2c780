// Words of Pandoc, Quarto, Marp, Slidev, HackMD and Hugo: read as ours where they are plain, else named, and never lost.

import { describe, expect, it } from 'vitest';
import { compileFiles } from '../../compile-text.ts';

function compile(text: string) {
  const { written, findings, deck } = compileFiles({ '01-probe.md': `# Deck\n\n---\n\n${text}` });
  const slide = written.slice(written.indexOf('<section', 10));
  return { html: slide, rules: findings.map(({ rule, line }) => `${line - 4} ${rule}`), slide: deck.slides[1] };
}

describe('Pandoc and Quarto', () => {
  it('has columns with widths', () => {
    const { html, rules } = compile(
      ':::: {.columns}\n::: {.column width="40%"}\nLeft\n:::\n::: {.column width="60%"}\nRight\n:::\n::::',
    );
    expect(html).toContain(
      '<div class="columns" style="--parts:minmax(0,40fr) minmax(0,60fr)"><div class="column"><p>Left</p></div><div class="column"><p>Right</p></div></div>',
    );
    expect(rules).toEqual([]);
  });

  it.each(['::: notes\nSecret\n:::', '::: {.notes}\nSecret\n:::', '::: columns\n::: notes\nSecret\n:::\n:::'])(
    'has notes: %s',
    (text) => {
      const { slide } = compile(`## Title\n\n${text}`);
      expect(slide?.notesHtml).toContain('<p>Secret</p>');
      expect(slide?.body.map((piece) => (piece.kind === 'html' ? piece.text : '')).join('')).not.toContain('Secret');
    },
  );

  it('has steps', () => {
    expect(compile('::: incremental\n- a\n- b\n:::').html).toContain(
      '<ul><li class="fragment">a</li><li class="fragment">b</li></ul>',
    );
    expect(compile('Before\n\n. . .\n\nAfter\n\n. . .\n\nLast').html).toContain(
      '<p>Before</p><div class="fragment"><p>After</p><div class="fragment"><p>Last</p></div></div>',
    );
    expect(compile('::: {.fragment .fade-out}\nText\n:::').html).toContain(
      '<div class="fragment fade-out"><p>Text</p></div>',
    );
    expect(compile('... a step{class="fragment grow"}\n\n- x {.fragment}\n- y\n\nThe set {x=1}').html).toContain(
      '<p class="fragment grow">... a step</p><ul><li class="fragment">x</li><li>y</li></ul><p>The set {x=1}</p>',
    );
    expect(compile('A [word]{.fragment .highlight-red} here').html).toContain(
      'A <span class="fragment highlight-red">word</span> here',
    );
  });

  it('has attributes behind titles, pictures, links and code', () => {
    const { html, rules } = compile(
      '## Title {#own .lead background-color="navy"}\n\n![Photo](foto.jpg){width=50% .r-frame} [x](#own){.big} `y`{.python}',
    );
    expect(html).toMatch(/<section id="own"[^>]* class="lead" style="[^"]*background-color:navy"/);
    expect(html).toContain('<h3>Title</h3>');
    expect(html).toContain('style="width:50%" class="r-frame"');
    expect(html).toContain('<a href="#own" class="big">x</a> <code class="python"');
    expect(rules).toEqual([]);
  });

  it('leaves out a slide that is hidden', () => {
    expect(compile('## Title {visibility="hidden"}\n\nSecret').html).not.toContain('Secret');
  });

  it('has code that is run, which is said, and raw HTML', () => {
    const chunk = (lang: string, text: string) => compile(`Text\n\n\`\`\`${lang}\n${text}\n\`\`\``);
    expect(chunk('{r}', '#| label: x\n#| fig-cap: y\nplot(a)')).toMatchObject({ rules: ['3 foreign-word'] });
    expect(chunk('{r}', '#| label: x\nplot(a)').html).toContain('<code class="hljs language-r" translate="no">plot');
    expect(chunk('{r, echo=FALSE}', 'plot(a)').html).not.toContain('plot');
    expect(chunk('{python}', '#| eval: false\nplot(a)')).toMatchObject({ rules: [] });
    expect(chunk('{r}', '#| include: false\nplot(a)')).toMatchObject({ rules: [] });
    expect(chunk('{=html}', '<b>bold</b>').html).toContain('<b>bold</b>');
    expect(chunk('{=latex}', '\\newpage').html).not.toContain('newpage');
  });

  it('has what stands higher and lower', () => {
    expect(compile('H~2~O, 2^10^ and ~old~ text, ^_^ a^b').html).toContain(
      '<p>H<sub>2</sub>O, 2<sup>10</sup> and <del>old</del> text, ^_^ a^b</p>',
    );
  });

  it('has lines of height, which are left out', () => {
    expect(compile('Text\n\n\\\n\n\\ \n\nmore').html).toContain('<p>Text</p><p>more</p>');
  });

  it('has marked text with links, pictures whose words hold an address, and rows of pictures', () => {
    expect(compile('[More, see [here](https://a.example/x)\n*now*.]{.small}').html).toMatch(
      /<span class="small">More, see <a [^>]*>here<\/a>\n<em>now<\/em>\.<\/span>/,
    );
    expect(compile('![](foto.jpg){fig-alt="See https://a.example/x" width="240"} after').html).toMatch(
      /<img [^>]*alt="See https:\/\/a\.example\/x"[^>]*width="240"[^>]*> after/,
    );
    const row = '<div class="columns"><div class="column"><p>a</p></div><div class="column"><p>b</p></div></div>';
    expect(compile('::: {layout-ncol=2}\na\n\nb\n\nc\n:::').html).toContain(`${row}<div class="columns">`);
    expect(compile('::: {layout-nrow=1}\na\n\nb\n:::').html).toContain(row);
  });

  it('has captions in the texts of pictures that stand alone', () => {
    const text = '# A\n\n![Six *beds*](foto.jpg){width=50%}\n\n![](foto.jpg)\n\nx ![In text](foto.jpg)';
    const captions =
      /<figure[^]*<figcaption>Six beds<\/figcaption><\/figure><figure[^>]*><img[^>]*><\/figure><p>x <img/;
    expect(compileFiles({ '01-probe.md': `---\nformat: revealjs\n---\n${text}` }).written).toMatch(captions);
    expect(compileFiles({ '01-probe.md': text }).written).not.toContain('figcaption');
  });

  it('says that code in running text is not run', () => {
    const { findings } = compileFiles({ '01-probe.md': '---\nformat: revealjs\n---\n# A\n\nIt is `r 1 + 1`, `r`.' });
    expect(findings.map(({ line, column, rule }) => `${line}:${column} ${rule}`)).toEqual([
      '2:1 foreign-key',
      '6:7 foreign-word',
    ]);
  });

  it('leaves braces that are no attributes', () => {
    expect(compile('The set {a, b} and `x`{y} [1]{2}').html).toContain(
      '{a, b} and <code translate="no">x</code>{y} [1]{2}',
    );
  });

  it.each([
    '::: {.callout-note}',
    '::: callout-note',
    ':::note',
    ':::info',
    '::: {.callout-tip title="Hi"}',
    ':::warning Hi',
  ])('has boxes: %s', (mark) => {
    const { html, rules } = compile(`${mark}\nText\n:::`);
    expect(html).toMatch(/<div class="card \w+"><p><strong>(?:Hinweis|Info|Hi)<\/strong><\/p><p>Text<\/p><\/div>/);
    expect(rules).toEqual([]);
  });

  it('shows what stands in a container that means nothing here, and names it', () => {
    const { html, rules } = compile('::: panel-tabset\nText\n:::');
    expect(html).toContain('<div class="panel-tabset"><p>Text</p></div>');
    expect(rules).toEqual(['1 unknown-container']);
  });
});

describe('underlined headings', () => {
  /** The titles and headings of all slides, each slide's in one text. */
  function listHeadings(text: string): string[] {
    const { written, findings } = compileFiles({ '01-probe.md': text });
    expect(findings.filter(({ rule }) => rule !== 'foreign-key' && rule !== 'unseparated-slides')).toEqual([]);
    const slides = written.split('<section').slice(1);
    return slides.map((slide) =>
      [...slide.matchAll(/<h[2-6]>([^]*?)<\/h[2-6]>/g)].map(([, heading]) => heading).join(' '),
    );
  }
  const text = 'Part\n====\n\nText\n===x\n\na\n==\n\n- b\n-----\n\nc\nd\n-----\n\n> e\n-----\n\ne';

  it.each([
    ['with separators that are usual', `# T\n\n---\n\n${text}\n---\nf\n---`, ['', 'Part a c\nd', '']],
    ['in HackMD', `---\nslideOptions: {}\n---\n# T\n\n---\n${text}\n---\nf`, ['', 'Part a c<br />d e']],
    ['in Marp', `---\nmarp: true\n---\n# T\n\n---\n\nf\n---\ng\n\n---\n\nh`, ['', 'f', '']],
    ['in Pandoc', `% T\n\nA\n=\n\nBC\n--\n\ng\n\n| h |\n|---|\n| i |\n\nD\n---\nj`, ['', 'A', 'BC', 'D']],
    ['with comments that separate', '---\nseparator: <!--s-->\n---\n# T\n\n<!--s-->\n\nf\n---\ng', ['', 'f']],
    [
      'where separators need blank lines',
      '---\nseparator: ^\\r?\\n---\\r?\\n$\n---\n# T\n\n---\n\nf\n---\ng',
      ['', 'f'],
    ],
    ['where slides begin at headings', 'Ab\n=\n\nB\n-----\n\nCd\n-\n\nD\n-------\n\nE', ['', 'B', 'Cd', 'D']],
  ])('are headings as in Markdown, and no separators: %s', (_, written, headings) => {
    expect(listHeadings(written)).toEqual(headings);
  });

  it('hold none of our own words, and end before them', () => {
    const { written } = compileFiles({ '01-probe.md': '## T\n\na\n::: badge\nb\n:::\nc[^n]\n[^n]: d\n-----\n' });
    expect(written).toMatch(/<p>a<\/p><div class="badge"><p>b<\/p><\/div><p>c<sup>.*<\/sup><\/p><hr \/>/);
  });
});

describe('code of a file', () => {
  it.each([
    ['{.yaml filename="_quarto.yml"}', '_quarto.yml'],
    ['ts {1|2} [main.ts]', 'main.ts'],
    ['css [a b.css ~i-logos-css~]', 'a b.css'],
    ['cpp                     Hello.cpp', 'Hello.cpp'],
    ['js title="a.js" {1}', 'a.js'],
  ])('has its name: %s', (fence, name) => {
    const { html, rules } = compile(`\`\`\`${fence}\na: 1\nb: 2\n\`\`\``);
    expect(html).toContain(`<p><code translate="no">${name}</code></p><pre`);
    expect(rules).toEqual([]);
  });

  it.each(['js [1-2|3]', 'js [all|1]', 'js', 'ts {monaco}', 'js twoslash', '{.python}', 'js [5: 1]'])(
    'has none: %s',
    (fence) => {
      expect(compile(`Text\n\n\`\`\`${fence}\na\nb\nc\n\`\`\``).html).toContain('<p>Text</p><pre');
    },
  );
});

describe('Slidev', () => {
  it('has steps, columns and notes', () => {
    const { html, rules } = compile(
      '## Title\n\n<v-click>\n\nOne\n\n</v-click>\n\n<v-clicks>\n\n- a\n- b\n\n</v-clicks>\n\n<p v-click class="x">Two</p>\n\n::right::\n\nRight',
    );
    expect(html).toContain(
      '<div class="columns"><div class="column"><div class="fragment"><p>One</p></div><ul><li class="fragment">a</li><li class="fragment">b</li></ul><p class="x fragment">Two</p></div><div class="column"><p>Right</p></div></div>',
    );
    expect(rules).toEqual([]);
  });

  it('has its notes in the last comment of a slide, where the deck is one of its own', () => {
    const text = '# Deck\n\nText\n\n<!--\nSaid **aloud**\n-->\n';
    const { deck } = compileFiles({ '01-probe.md': `---\nlayout: cover\ndrawings: x\n---\n\n${text}` });
    expect(deck.slides[0]?.notesHtml).toContain('Said <strong>aloud</strong>');
    expect(compileFiles({ '01-probe.md': text }).html).not.toContain('Said');
  });
});

describe('Marp', () => {
  it('has backgrounds, pictures beside the text, classes and titles of full width', () => {
    const { html, rules } = compile(
      '## Big <!-- fit -->\n\n<!-- _class: lead -->\n<!-- _backgroundColor: navy -->\n\n![bg right:40% Photo](foto.jpg)\n\nText',
    );
    expect(html).toMatch(/<section[^>]* class="lead" style="[^"]*background-color:navy"/);
    expect(html).toContain('<h3 class="r-fit-text" style="--letters:4">');
    expect(html).toContain('--parts:minmax(0,60fr) minmax(0,40fr)');
    expect(html).toContain('alt="Photo"');
    expect(rules).toEqual([]);
    expect(compile('![bg](foto.jpg)\n\n## Title').html).toContain('url(&quot;slides/foto.jpg&quot;)');
  });

  it('breaks lines where they end, as HackMD does, and names of emoji stay', () => {
    const read = (head: string) =>
      compileFiles({ '01-probe.md': `---\n${head}\n---\n# A\n\none\n**two**\nthree :smile:` });
    const { written, findings } = read('marp: true');
    expect(written).toContain('<p>one<br /><strong>two</strong><br />three :smile:</p>');
    expect(findings.map(({ line, rule }) => `${line} ${rule}`)).toEqual(['2 foreign-key', '7 foreign-word']);
    expect(read('slideOptions: {}').written).toContain('one<br />');
    expect(read('slideOptions: {}\nbreaks: false').written).not.toContain('<br');
    expect(read('mdc: true').written).not.toContain('<br');
  });

  it('has links to pages, widths with a point, and no notes in what is left out for now', () => {
    const head = '---\nmarp: true\n---\n# A\n\n---\n\n';
    const { written, findings, deck } = compileFiles({
      '01-probe.md': `${head}<!-- ![x](none.jpg) -->\n\n<!-- --- -->\n\n![bg left:42.7% Photo](foto.jpg)\n\n[first](#1)`,
    });
    expect(written).toContain('<a href="#a">first</a>');
    expect(written).toContain('--parts:minmax(0,42.7fr)');
    expect(written).toContain('alt="Photo"');
    expect(deck.slides[1]?.notesHtml).toBe('');
    expect(findings.map(({ rule }) => rule)).toEqual(['foreign-key']);
  });

  it('says what does nothing', () => {
    expect(compile('<!-- paginate: true -->\n\n## Title').rules).toEqual(['1 foreign-word']);
  });
});

describe('boxes of GitHub, HackMD and Obsidian', () => {
  it.each([
    [
      '> [!NOTE]\n> Text *more*',
      '<div class="card note"><p><strong>Hinweis</strong></p><p>Text <em>more</em></p></div>',
    ],
    ['> [!warning]- Own title\n> Text', '<div class="card warning"><p><strong>Own title</strong></p><p>Text</p></div>'],
    ['> [!TIP]\n>\n> - a', '<div class="card tip"><p><strong>Tipp</strong></p><ul><li>a</li></ul></div>'],
    ['::: columns\n> [!NOTE]\n> Text\n:::', '<div class="card note"><p><strong>Hinweis</strong></p><p>Text</p></div>'],
  ])('are read: %s', (text, expected) => {
    const { html, rules } = compile(text);
    expect(html).toContain(expected);
    expect(rules).toEqual([]);
  });

  it('are quotes where the word is none of theirs', () => {
    expect(compile('> [!Text]\n> Text').html).toContain('<blockquote>');
  });
});

describe('LiaScript', () => {
  it('has steps and spoken words in double braces, and its other words are named', () => {
    const head = '<!--\nauthor: Me\nemail: me@a.example\n-->\n\n# Course\n\n---\n\n';
    const text = '{{1}} Step\n\n        {{2}}\nNext\n\n    --{{1}}--\nSpoken\n\n[[solution]]';
    const { written, findings, deck } = compileFiles({ '01-probe.md': head + text });
    expect(written).toContain('<p class="fragment">Step</p><p class="fragment">Next</p>');
    expect(written).toContain('<p>[[solution]]</p>');
    expect(deck.slides[1]?.notesHtml).toContain('<p>Spoken</p>');
    expect(findings.map(({ rule, level }) => `${rule} ${level}`)).toEqual(['foreign-word notice']);
  });

  it('has them for all between two lines of stars', () => {
    const text =
      '<!--\nversion: 1\n-->\n# A\n\n  {{0-1}}\n*****\n\nFirst\n\n*****\n\n  {{1}}\n*****\n\na\n\nb\n\n--{{2}}--\nSpoken\n\n*****\n\nLast\n\n***';
    const { written, deck } = compileFiles({ '01-probe.md': text });
    expect(written).toContain('<p>First</p><div class="fragment"><p>a</p><p>b</p></div><p>Last</p><hr />');
    expect(deck.slides[0]?.notesHtml).toContain('<p>Spoken</p>');
  });
});

describe('HackMD and Hugo', () => {
  it('has marks, a mark for contents, and links for pages', () => {
    const { html, rules } = compile('A ==word== of a == b\n\n[TOC]\n\n{%youtube abc %}');
    expect(html).toContain('A <mark>word</mark> of a == b');
    expect(html).not.toContain('TOC');
    expect(html).toContain('<a href="https://www.youtube.com/watch?v=abc"');
    expect(rules).toEqual(['3 foreign-word', '5 foreign-word']);
  });

  it('has steps, notes and attributes of slides in shortcodes', () => {
    const { html, slide, rules } = compile(
      '{{< slide id="own" background-color="navy" >}}\n\n## Title\n\n{{% fragment %}}Step{{% /fragment %}}\n\n{{% note %}}\nSecret\n{{% /note %}}\n\n{{< gallery >}} kept',
    );
    expect(html).toMatch(/<section id="own"[^>]*background-color:navy/);
    expect(html).toContain('<p><span class="fragment">Step</span></p>');
    expect(html).toContain('<p> kept</p>');
    expect(slide?.notesHtml).toContain('Secret');
    expect(rules).toEqual(['11 foreign-word']);
  });
});

describe('shortcodes of Hugo', () => {
  it('may hold the text of a step, its effect and its place', () => {
    const { html, rules } = compile(
      '{{< frag c="One" index="2" >}} {{% fragment class="fade-out" %}}Two{{% /fragment %}}',
    );
    expect(html).toContain('<span class="fragment" data-fragment-index="2">One</span>');
    expect(html).toContain('<span class="fragment fade-out">Two</span>');
    expect(rules).toEqual([]);
  });

  it('may be pictures and formulas', () => {
    const { html, rules } = compile(
      '{{< figure src="foto.jpg" alt="A bed" caption="In May" >}}\n\nSo {{< math "E=mc^2" />}} it is.\n\n{{< markdown >}}\n\nText\n\n{{< /markdown >}}',
    );
    expect(html).toContain('<img src="slides/foto.jpg" alt="A bed" loading="lazy" /><figcaption>In May</figcaption>');
    expect(html).toMatch(/So <math[^]*E=mc\^2[^]*<\/math> it is/);
    expect(html).toContain('<p>Text</p>');
    expect(rules).toEqual([]);
  });

  it('are named with what to type where they are not read, and so is a template', () => {
    const { html, rules } = compile('{{< slide template="pink" >}}\n\n## Title\n\n{{< emoji star >}} kept');
    expect(html).not.toContain('pink');
    expect(rules).toEqual(['1 foreign-word', '5 foreign-word']);
  });

  it('are read and named wherever they stand, each at its beginning', () => {
    const { html, slide, rules } = compile(
      '## T\n\n- {{< foo >}}a{{< /foo >}}\n- {{% fragment %}}b{{% /fragment %}}\n\n| x |\n|---|\n| {{< foo >}}c |\n\n' +
        '<div>{{< foo >}}d{{< /foo >}}</div>\n\n{{< figure\n  src="foto.jpg"\n  alt="E" >}}\n\nf{{< br >}}g\n\nNote:\n{{< foo >}} h',
    );
    expect(html).toContain('<li>a</li><li><span class="fragment">b</span></li>');
    expect(html).toMatch(/<td>c<\/td>[^]*<div>\s+d\s+<\/div>[^]*alt="E"[^]*<p>f<br \/>g<\/p>/);
    expect(slide?.notesHtml).toBe('<p> h</p>');
    expect(rules.map((rule) => rule.replace(' foreign-word', ''))).toEqual(['3', '8', '10', '19']);
  });

  it('make a step of the blocks between them', () => {
    const { html } = compile('{{< fragment class="grow" >}}\n\nA\n\n- b\n\n{{< /fragment >}}\n\nC');
    expect(html).toContain('<div class="fragment grow"><p>A</p><ul><li>b</li></ul></div><p>C</p>');
  });

  it('take from a slide no more than its notes', () => {
    const { html, slide } = compile('A {{% note %}}b{{% /note %}} c\n\n{{< note >}}\n- d\n{{< /note >}}\n\nE');
    expect(html).toContain('<p>A  c</p><p>E</p>');
    expect(slide?.notesHtml).toMatch(/^<p>b<\/p><ul><li>d\s*<\/li><\/ul>$/);
  });
});

describe('components and tags that do nothing here', () => {
  it.each([
    ['<v-drag-arrow pos="1,2,3,4" />', 'foreign-word'],
    ['<v-drag pos="1,2,3,4">kept</v-drag>', 'foreign-word'],
    ['<light-or-dark />', 'unknown-widget'],
    ['<Tweet id="1" />', 'forbidden-html'],
    ['<style>\nh1 { color: red }\n</style>', 'forbidden-html'],
  ])('are named, and stop nothing: %s', (text, rule) => {
    const { findings } = compileFiles({ '01-probe.md': `# Deck\n\n---\n\nText\n\n${text}` });
    expect(findings.map((found) => `${found.rule} ${found.level}`)).toEqual([`${rule} warning`]);
    if (text.startsWith('<style')) expect(findings[0]?.fix).toContain('theme.css');
    if (text.startsWith('<Tweet')) expect(findings[0]?.fix).toContain('a link');
  });
});

describe("HTML of Reveal's own", () => {
  it('has text directly in the notes, which paper shows, too', () => {
    const { slide } = compile('## Title\n\n<aside class="notes">\n- Say *this*\n</aside>');
    expect(slide?.notesHtml).toContain('<ul><li>Say <em>this</em></li></ul>');
  });

  it('has notes in an aside, and code in lines', () => {
    const { html, slide } = compile(
      '## Title\n\n<aside class="notes">Secret</aside>\n\n<pre><code class="hljs js" data-trim data-line-numbers="1|2">\n  a &lt; b;\n  c\n</code></pre>',
    );
    expect(slide?.notesHtml).toContain('Secret');
    expect(html).toContain('<code class="hljs language-js numbered-lines"');
    expect(html).toContain('a &lt; b;\n</span>');
  });

  it('has a link in the place of a page, and a film that waits', () => {
    const { html, rules } = compile(
      '<iframe data-src="https://a.example/x" title="Site"></iframe>\n\n<video autoplay src="film.mp4"></video>',
    );
    expect(html).toContain('<a href="https://a.example/x" target="_blank" rel="noopener">Site</a>');
    expect(rules).toEqual(['1 unsupported-element', '3 unsupported-attribute']);
  });
});
