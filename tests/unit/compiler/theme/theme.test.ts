// A deck's own look: what deck.yaml and theme.css say becomes styles for the page, or a finding at its place.
import { describe, expect, it } from 'vitest';
import { compileFiles, findMarked } from '../compile-text.ts';

const assets = new Map([
  ['logo.svg', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>'],
  ['fonts/Own-Bold.woff2', ''],
  ['fonts/Own-Italic.ttf', ''],
  ['fonts/Own[wght].otf', ''],
]);

function build(yaml: string, css?: string, text = '# Title\n\n---\n\n## Slide') {
  const { deck, html, findings } = compileFiles(
    { 'deck.yaml': yaml, '01-a.md': text, ...(css === undefined ? {} : { 'theme.css': css }) },
    { assets },
  );
  const told = findings.map(
    ({ file, line, column, rule }) => `${file.replace('slides/', '')}:${line}:${column} ${rule}`,
  );
  return { styles: deck.styles, html, told, used: deck.usedAssets, deck };
}

describe('theme in deck.yaml', () => {
  it('brings nothing into a page that has none', () => {
    expect(build('title: T')).toMatchObject({ styles: '', used: [], told: [] });
    expect(build('title: T\ntheme:')).toMatchObject({ styles: '', told: [] });
  });

  it('gives the chapters their colours, and the palette knows them', () => {
    const { styles, told, html } = build(
      'theme: { accents: ["#9c1f5c", "gold"] }',
      undefined,
      '# T\n\n---\n\n<!-- .slide: data-background-color="var(--petrol)" -->\n## S',
    );
    expect(told).toEqual([]);
    expect(styles).toContain('--petrol:');
    expect(styles).toContain('[data-accent=petrol]{--flood:#9c1f5c}');
    expect(html).toContain('background-color:#9c1f5c');
  });

  it('makes faces of fonts, by their names', () => {
    const { styles, told, used } = build(
      'theme: { fonts: { heading: fonts/Own-Bold.woff2, text: ["fonts/Own[wght].otf", fonts/Own-Italic.ttf] } }',
    );
    expect(told).toEqual([]);
    expect(used).toEqual(['fonts/Own-Bold.woff2', 'fonts/Own[wght].otf', 'fonts/Own-Italic.ttf']);
    expect(styles).toContain('font-weight:700;font-display:swap;src:url(slides/fonts/Own-Bold.woff2)format("woff2")');
    expect(styles).toContain('font-weight:100 900');
    expect(styles).toContain('font-style:italic');
  });

  it('lets the fonts of the deck decide which letters there are', () => {
    const text = '# T\n\nŻółw ≈ 3';
    expect(build('title: T', undefined, text).told).toContain('01-a.md:3:1 character-without-glyph');
    expect(build('theme: { fonts: { text: fonts/Own-Bold.woff2 } }', undefined, text).told).toEqual([]);
  });

  it('shows a logo with its text on the title slide, and at the foot of the others', () => {
    const { html, styles, told } = build('theme: { logo: { file: logo.svg, alt: "A & B" } }');
    expect(told).toEqual([]);
    expect(html.match(/<img class="deck-logo" src="slides\/logo.svg" alt="A &amp; B" \/>/g)).toHaveLength(1);
    expect(styles).toContain('url(slides/logo.svg)');
  });

  it('says at its place what cannot be', () => {
    const yaml = [
      'theme:',
      '  ‹›acents: [red]',
      '  ‹›accents: [‹›rot, ‹›"rgb(0 0 0 / 50%)", "#123", "#234", "#345", "#456"]',
      '  ‹›logo: [a, b]',
      '  fonts:',
      '    ‹›text: arial.css',
      '    ‹›headings: x.woff2',
      '‹›linkList: none',
      '‹›footer: true',
    ].join('\n');
    const found = findMarked('# T', yaml);
    expect(found).toContain('"acents" is not a key that is read here.');
    expect(found).toContain('"rot" cannot be an accent');
    expect(found).toContain('There are 6 accents, of which the first 5 are used.');
    expect(found).toContain('Write: linkList: false');
  });

  it('says what is not there', () => {
    expect(build('theme: { logo: none.svg, fonts: { text: none.woff2 } }').told).toEqual([
      'deck.yaml:1:10 missing-file',
      'deck.yaml:1:35 missing-file',
    ]);
  });
});

describe('switches in deck.yaml', () => {
  const text = '# T\n\n[a](https://a.example/)\n\n---\n\n## S';

  it('leave the link lists out', () => {
    expect(build('title: T', undefined, text).html).toContain('data-linklist');
    expect(build('linkList: false', undefined, text).html).not.toContain('data-linklist');
  });

  it('leave the picture of openers out, and the foot, or write in it', () => {
    expect(build('openerPicture: false').styles).toContain('.opener>.body:after{display:none!important}');
    expect(build('footer: false').styles).toContain('display:none');
    const { html } = build('footer: "A & B"');
    expect(html.match(/<span class="place-footer">A &amp; B<\/span>/g)).toHaveLength(1);
  });
});

describe('theme.css', () => {
  it.each([
    ['h3 { margin: 0 }', 'html:not(#theme) .slides h3{margin:0}'],
    [
      '.reveal h3, .slides > section { margin: 0 }',
      'html:not(#theme) .slides h3,html:not(#theme) .slides section{margin:0}',
    ],
    ['.reveal { font-style: italic }', 'html .slides{font-style:italic}'],
    [':root { --mine: 1 }', 'html{--mine:1}'],
    ['[data-theme="dark"] .card { margin: 0 }', 'html:not(#theme)[data-theme=dark] .slides .card{margin:0}'],
    [
      'html:not([data-embed]):lang(de) .card { margin: 0 }',
      'html:not(#theme):not([data-embed]):lang(de) .slides .card{margin:0}',
    ],
    [':root:has(.a) { --mine: 1 }', 'html:has(.a){--mine:1}'],
    ['@media print { p { margin: 0 } }', '@media print{html:not(#theme) .slides p{margin:0}}'],
    [
      '@keyframes hold-back { to { opacity: 1 } } .a { animation: 1s hold-back }',
      '@keyframes theme-hold-back{to{opacity:1}}html:not(#theme) .slides .a{animation:1s theme-hold-back}',
    ],
    ['.a { & .b { margin: 0 } }', 'html:not(#theme) .slides .a .b{margin:0}'],
    ['p::before { content: "</style>" }', 'html:not(#theme) .slides p:before{content:"<\\/style>"}'],
    ['.a { background: url(logo.svg) }', 'html:not(#theme) .slides .a{background:url(slides/logo.svg)}'],
    ['/* </style> */', ''],
  ])('holds for slides alone: %s', (css, styles) => {
    expect(build('title: T', css)).toMatchObject({ styles, told: [] });
  });

  it.each([
    ['@import "x.css";', '1:1 foreign-resource'],
    ['\n@import url(https://a.example/x.css);', '2:1 foreign-resource'],
    ['h3 {\n  background: url(https://a.example/x.png) }', '2:15 foreign-resource'],
    ['h3 { background: url(none.png) }', '1:18 missing-file'],
    ['@font-face { font-family: X; src: url(//a.example/x.woff2) }', '1:35 foreign-resource'],
    ['h3 { color red; }', '1:12 broken-css'],
    ['\n.x { position: fixed }', '2:1 foreign-style'],
    ['html { font-size: 9px }', '1:1 foreign-style'],
    ['.body button { margin: 0 }', '1:1 foreign-style'],
    ['\n.reveal { font-size: 42px }', '2:1 foreign-style'],
    ['.reveal .slides section.wide { font: 20px serif }', '1:1 foreign-style'],
    ['h3 { color: #17202a }', '1:6 low-contrast'],
    ['[data-theme=dark] h3, .card { color: #444 }', '1:31 low-contrast'],
    ['p {\n  background: #ffd;\n  color: #bbb }', '3:3 low-contrast'],
    ['.box { background: #17324d; color: #fff }\n.box h4 { color: #223 }', '2:11 low-contrast'],
    ['.box { background: #17324d }', '1:8 low-contrast'],
    ['blockquote { background: linear-gradient(#fff, #345); color: #222 }', '1:55 low-contrast'],
    ['@media print { h3 { color: #ccc } }', '1:21 low-contrast'],
    ['p { margin: 0 }\nh2 { margin: 0 }', '2:1 chapter-title'],
    [':root { --ink: #aaa }', '1:9 low-contrast'],
    ['h3 { margin: 0 }\n:root {\n  --paper: black;\n}', '3:3 low-contrast'],
    ['[data-theme=contrast] { --muted: #999 }', '1:25 low-contrast'],
  ])('says at its place what cannot stand: %s', (css, told) => {
    expect(build('title: T', css).told).toEqual([`theme.css:${told}`]);
  });

  it('leaves nothing that loads from elsewhere', () => {
    const { styles } = build(
      'title: T',
      '@import "//a.example/a.css"; h3 { background: url(https://a.example/x.png) }',
    );
    expect(styles).not.toContain('a.example');
  });

  it.each([
    'h3 { color: light-dark(#7a1f4b, #f0a8c8) }',
    'h3 { color: var(--accent) }',
    '.own { background: #123 } .own p { color: #fff }',
    '.own { background: #123; color: #fff }',
    'p { background: linear-gradient(#a00, blue); color: #fff }',
    '.title { background: #123 }',
    '.box { background: url(logo.svg); }',
    '@media print { h3 { color: #222 } }',
    '[data-theme=light] h3 { color: #222 }',
    'h3 { border-color: #222 }',
    'h3 { color: inherit }',
    '/* h3 { color: #222 } */',
    'h2, h3 { margin: 0 }',
  ])('may colour what can be read: %s', (css) => {
    expect(build('title: T', css).told).toEqual([]);
  });

  it('may set a variable for each theme', () => {
    expect(build('title: T', ':root { --petrol: light-dark(#7a1f4b, #f0a8c8) }').told).toEqual([]);
  });
});
