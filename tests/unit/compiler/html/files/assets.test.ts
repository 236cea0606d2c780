import { describe, expect, it } from 'vitest';
import { compileFiles, type Compiled } from '../../compile-text.ts';

/** Compiles a slide beside which these files lie. */
function compileWith(text: string, ...names: string[]): Compiled {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"/>';
  const assets = new Map(names.map((name) => [name, name.endsWith('.svg') ? svg : '']));
  return compileFiles({ '01-a.md': `# A\n\n${text}\n`, 'deck.yaml': 'title: A' }, { assets });
}

function listErrors({ findings }: Compiled): string[] {
  return findings.map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`);
}

describe('files beside the slides, by type', () => {
  it.each(
    (
      'x.html x.htm x.xhtml x.xht x.shtml x.xml x.svgz x.js x.mjs x.php x.php5 x.phtml x.wasm x.css x.md x.yaml x.sh x.exe ' +
      'X.HTML x.HtM x.html. x x. x.pdf.html x.html.pdf x.php.png x.shtml.txt x.svg.opus x.pdf%20 x.pdf%00 ordner.pdf/x'
    ).split(' '),
  )('refuses %s', (address) => {
    const compiled = compileWith(`[Datei](${address})`, decodeURIComponent(address));
    expect(listErrors(compiled)).toEqual(['slides/01-a.md:3:1 file-type']);
    expect(compiled.deck.usedAssets).toEqual([]);
    expect(compiled.written).not.toContain('slides/');
  });

  it.each(
    (
      'x.png x.jpg x.jpeg x.gif x.webp x.avif x.svg x.ico x.mp3 x.ogg x.oga x.opus x.wav x.m4a x.flac x.mp4 x.webm x.ogv x.mov ' +
      'x.vtt x.pdf x.odt x.ods x.odp x.docx x.xlsx x.pptx x.epub x.csv x.txt x.zip x.ics X.PDF Foto.JPG plan.v1.2.pdf ' +
      'bild.svg.png skript.py.txt ordner.html/x.pdf'
    ).split(' '),
  )('copies %s', (address) => {
    const compiled = compileWith(`[Datei](${address})`, address);
    expect(listErrors(compiled)).toEqual([]);
    expect(compiled.deck.usedAssets).toEqual([address]);
  });

  it('takes nothing but a picture where one is shown', () => {
    const background = '---\n\n<!-- .slide: data-background-image="film.mp4" -->\n## B';
    const compiled = compileWith(
      `![a](plan.pdf) ![b](seite.html)\n\n${background}`,
      'plan.pdf',
      'seite.html',
      'film.mp4',
    );
    expect(listErrors(compiled)).toEqual([
      'slides/01-a.md:3:1 file-type',
      'slides/01-a.md:3:16 file-type',
      'slides/01-a.md:7:14 file-type',
    ]);
    expect(compiled.deck.usedAssets).toEqual([]);
    const raw = compileWith(
      '<img src="plan.pdf" alt="a"> <video src="film.mp4" poster="film.mp4"></video>',
      'plan.pdf',
      'film.mp4',
    );
    expect(listErrors(raw)).toEqual(['slides/01-a.md:3:6 file-type', 'slides/01-a.md:3:52 file-type']);
    expect(raw.deck.usedAssets).toEqual(['film.mp4']);
  });

  it('says which types may be copied', () => {
    expect(compileWith('[Datei](x.html)', 'x.html').findings[0]).toMatchInlineSnapshot(`
      {
        "column": 1,
        "file": "slides/01-a.md",
        "fix": "Give it one of these endings and no other, or pack it as zip: png, jpg, jpeg, gif, webp, avif, svg, ico, mp3, ogg, oga, opus, wav, m4a, flac, mp4, webm, ogv, mov, vtt, pdf, odt, ods, odp, odg, docx, xlsx, pptx, doc, xls, ppt, rtf, epub, csv, tsv, txt, json, ics, zip, woff2, woff, ttf, otf.",
        "level": "error",
        "line": 3,
        "message": ""x.html" is of no type that may lie beside the page: browsers or servers could run it.",
        "rule": "file-type",
      }
    `);
    expect(compileWith('![Datei](x.pdf)', 'x.pdf').findings[0]).toMatchInlineSnapshot(`
      {
        "column": 1,
        "file": "slides/01-a.md",
        "fix": "Link to it, as in [text](x.pdf), or name a picture: png, jpg, jpeg, gif, webp, avif, svg, ico.",
        "level": "error",
        "line": 3,
        "message": ""x.pdf" is no picture.",
        "rule": "file-type",
      }
    `);
  });
});

describe('the part of an address behind "#"', () => {
  it.each([
    ['[a](plan.pdf#page=3)', 'href="slides/plan.pdf#page=3"'],
    ['[a](plan.pdf?v=2#page=3&zoom=50%25)', 'href="slides/plan.pdf#page=3&amp;zoom=50%25"'],
    ['[a](film.mp4#t=10,20)', 'href="slides/film.mp4#t=10,20"'],
    ['![a](x.png#rechts)', 'src="slides/x.png#rechts"'],
    ['<video src="film.mp4#t=10" controls></video>', 'src="slides/film.mp4#t=10"'],
    ['[a](<plan.pdf#Seite "drei" (3) ü>)', 'href="slides/plan.pdf#Seite%20%22drei%22%20%283%29%20%C3%BC"'],
    ['[a](plan.pdf#100%)', 'href="slides/plan.pdf#100%25"'],
    ['[a](plan.pdf#&#xD800;a)', 'href="slides/plan.pdf#%EF%BF%BDa"'],
    ['[a](plan.pdf#)', 'href="slides/plan.pdf#"'],
  ])('of %s is kept', (text, expected) => {
    const compiled = compileWith(text, 'plan.pdf', 'film.mp4', 'x.png');
    expect(compiled.written).toContain(expected);
    expect(listErrors(compiled)).toEqual([]);
  });

  it('of a background cannot end its style', () => {
    const slide = '---\n\n<!-- .slide: data-background-image=\'x.png#");color:red;("\' -->\n## B';
    expect(compileWith(slide, 'x.png').written).toContain('url(&quot;slides/x.png#%22%29;color:red;%28%22&quot;)');
  });
});

describe('names of files', () => {
  const composed = 'b\u00FCros/b\u00FCro (1) \u2019s.png';
  const decomposed = composed.normalize('NFD');

  it.each([
    [composed, composed],
    [composed, decomposed],
    [decomposed, composed],
    [decomposed, decomposed],
    [decomposed, encodeURI(composed)],
  ])('find each other in both spellings of an "ü": %j, %j', (onDisk, written) => {
    const compiled = compileWith(`![Büro](<${written}>)`, onDisk);
    expect(listErrors(compiled)).toEqual([]);
    // The address is that of the file as it will be written.
    expect(compiled.deck.usedAssets).toEqual([onDisk]);
    expect(decodeURIComponent(/src="slides\/([^"]+)"/.exec(compiled.written)?.[1] ?? '')).toBe(onDisk);
  });

  it.each(['public/a.png', 'static/a.png', 'a.png'])(
    'from the root are found where other tools keep them: %s',
    (path) => {
      const compiled = compileWith('![A](/a.png)', path);
      expect(listErrors(compiled)).toEqual([]);
      expect(compiled.deck.usedAssets).toEqual([path]);
    },
  );

  it('with a drawing find each other, too', () => {
    const svg = '<svg viewBox="0 0 1 1" class="drawing"><path d="M0 0"/></svg>';
    const assets = new Map([['b\u00FCro.svg'.normalize('NFD'), svg]]);
    const compiled = compileFiles(
      { '01-a.md': '# A\n\n![Büro](b\u00FCro.svg)\n', 'deck.yaml': 'title: A' },
      { assets },
    );
    expect(compiled.written).toContain('<path d="M0 0"');
  });

  it.each(['a#b.png', 'a?b.png', '100%.png', "it's (1).png", 'a+b&c.png', 'a"b.png'])(
    '%j can be typed with its signs encoded',
    (name) => {
      const compiled = compileWith(`![a](${encodeURIComponent(name).replace(/[()]/g, escape)})`, name);
      expect(compiled.deck.usedAssets).toEqual([name]);
      expect(decodeURIComponent(/src="slides\/([^"]+)"/.exec(compiled.written)?.[1] ?? '')).toBe(name);
    },
  );

  it('are told in the way in which they can be typed', () => {
    expect(compileWith('![a](a.png)', 'a#b.png').findings[0]?.fix).toBe('Type one of: a%23b.png.');
  });

  it.each([
    ['a#b.png', 'a#b.png'],
    ['a?b.png', 'a?b.png'],
    ['100%25.png', '100%.png'],
    ['FOTO.png', 'foto.PNG'],
    ['bilder%5Cmein%20foto.jpg', 'bilder/mein foto.jpg'],
    ['./x/../foto.png', 'foto.png'],
    ['bu\u0308ro.png', 'b\u00FCro.PNG'],
    ['plan.pdf#page=3', 'plan.pdf'],
  ])('find the file as other systems do: %s', (written, file) => {
    const { findings, deck } = compileWith(`[a](${written})`, file);
    expect([findings.filter(({ level }) => level === 'error'), deck.usedAssets]).toEqual([[], [file]]);
  });

  it('find none of two that differ in small and capital letters alone', () => {
    expect(compileWith('![a](A.PNG)', 'a.png', 'a.PNG').findings[0]?.rule).toBe('missing-file');
  });

  it.each([
    ['../img/x.png', 'Copy it to slides/img/x.png, and type: img/x.png'],
    ['..%5Cfoto.png', 'Type: foto.png'],
    ['../../foto.png', 'Type: foto.png'],
  ])('lead out of the folder to nothing but a message: %s', (written, fix) => {
    const { findings, deck } = compileWith(`![a](${written})`, 'foto.png');
    expect(deck.usedAssets).toEqual([]);
    expect(findings[0]).toMatchObject({ rule: 'missing-file', fix });
    expect(findings[0]?.message).toContain('lies outside of the slides folder');
  });
});
