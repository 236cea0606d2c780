// Every finding with its place, marked by "‹›" in the text, its message and what it tells to type.

import { describe, expect, it } from 'vitest';
import { compileFiles, compileText, findMarked } from './compile-text.ts';

describe('folder and chapters', () => {
  it('reports a missing or empty folder', () => {
    expect(compileFiles({}).findings).toMatchInlineSnapshot(`
      [
        {
          "column": 1,
          "file": "slides",
          "fix": "Write a file 01-first.md that begins with: # Title",
          "level": "error",
          "line": 1,
          "message": "There is no slide in this folder.",
          "rule": "no-slides",
        },
      ]
    `);
  });

  it('reports a folder with other files only', () => {
    const { findings } = compileFiles({ 'README.md': '# x', 'LICENSE.md': 'y', 'deck.yaml': 'title: Probe' });
    expect(findings.map(({ file, line, column, rule }) => [file, line, column, rule])).toEqual([
      ['slides/deck.yaml', 1, 1, 'no-slides'],
    ]);
  });

  it('reports a chapter without slides, and that the deck then has none', () => {
    expect(findMarked('‹›---\ntitle: Leer\n---\n\n<!-- nichts -->\n', '‹›title: Probe')).toMatchInlineSnapshot(`
      "no-slides (error)
        There is no slide in this folder.
        Write a file 01-first.md that begins with: # Title
      empty-chapter (warning)
        This chapter has no slides.
        Type a first slide: # Title, or delete the file."
    `);
  });

  it('reports two chapters of one name', () => {
    const { findings } = compileFiles({ '01-a.md': '## A', '01-a.markdown': '## B', 'anhang.md': '## C' });
    expect(findings).toMatchInlineSnapshot(`
      [
        {
          "column": 1,
          "file": "slides/01-a.md",
          "fix": "Give the file another name.",
          "level": "error",
          "line": 1,
          "message": "There is already a chapter "01-a", and footnotes and addresses go by this name.",
          "rule": "duplicate-chapter",
        },
        {
          "column": 1,
          "file": "slides/anhang.md",
          "fix": "Give the file another name.",
          "level": "error",
          "line": 1,
          "message": "There is already a chapter "anhang", and footnotes and addresses go by this name.",
          "rule": "duplicate-chapter",
        },
      ]
    `);
  });
});

describe('YAML', () => {
  it('reports broken front matter', () => {
    expect(findMarked('---\ntitle: ‹›a: b\n---\n## Folie')).toMatchInlineSnapshot(`
      "broken-yaml (error)
        This is not valid YAML: Nested mappings are not allowed in compact mappings.
        Write one "key: value" a line; put values that contain a colon or a quote in quotes."
    `);
    expect(findMarked('---\ntitle: "offen‹›\n---\n## Folie')).toMatchInlineSnapshot(`
      "broken-yaml (error)
        This is not valid YAML: Missing closing "quote.
        Write one "key: value" a line; put values that contain a colon or a quote in quotes."
    `);
    expect(findMarked('---\ntitle: x\n‹›title: y\n---\n## Folie')).toMatchInlineSnapshot(`
      "broken-yaml (error)
        This is not valid YAML: Map keys must be unique.
        Write one "key: value" a line; put values that contain a colon or a quote in quotes."
    `);
    expect(findMarked('---\ntitle: ‹›*x\n---\n## Folie')).toMatchInlineSnapshot(`
      "broken-yaml (error)
        This is not valid YAML: an alias (*x) cannot be used.
        Write one "key: value" a line; put values that contain a colon or a quote in quotes."
    `);
  });

  it('reports broken deck.yaml', () => {
    expect(findMarked('## Folie', 'title: Probe\ncuts: [{ name: kurz‹›')).toMatchInlineSnapshot(`
      "broken-yaml (error)
        This is not valid YAML: Flow map in block collection must be sufficiently indented and end with a }.
        Write one "key: value" a line; put values that contain a colon or a quote in quotes."
    `);
    expect(findMarked('## Folie', '‹›- kein Schlüssel')).toMatchInlineSnapshot(`
      "broken-yaml (error)
        Lines of "key: value" are expected here, but something else was found.
        Write one "key: value" a line; put values that contain a colon or a quote in quotes."
    `);
    expect(findMarked('## Folie', 'title: Probe\n‹›\tstrict: true')).toMatchInlineSnapshot(`
      "broken-yaml (error)
        This is not valid YAML: Tabs are not allowed as indentation.
        Write one "key: value" a line; put values that contain a colon or a quote in quotes."
    `);
  });

  it('reports unknown keys', () => {
    expect(findMarked('---\n‹›titel: x\n---\n## Folie', 'title: Probe\n‹›autors: x')).toMatchInlineSnapshot(`
      "unknown-key (warning)
        "autors" is not a key that is read here.
        Delete the line, or use one of: authors, cuts, links, version, title, subtitle, description, licence, language, base, ….
      unknown-key (warning)
        "titel" is not a key that is read here.
        Delete the line, or use one of: title, question, short, accent."
    `);
  });

  it('reports wrong values', () => {
    expect(findMarked('---\n‹›accent: pink\n---\n## Folie')).toMatchInlineSnapshot(`
      "wrong-value (error)
        There is no chapter colour "pink".
        Type one of: petrol, violet, blue, rust, green."
    `);
    expect(findMarked('---\n‹›title: [a, b]\n---\n## Folie')).toMatchInlineSnapshot(`
      "wrong-value (error)
        "title" is a list or a map, but one line of text is expected.
        Write: title: "text""
    `);
    const yaml = [
      '‹›title: { a: b }',
      '‹›authors: { a: b }',
      '‹›language: deutsch"><script>',
      '‹›base: javascript:alert(1)',
      '‹›cuts: [{ name: Kurz Form, minutes: 20 }]',
      '‹›links: [{ title: x, url: "javascript:alert(1)" }]',
      '‹›imprint: javascript:alert(1)',
      '‹›privacy: "data:text/html,x"',
      '‹›feedback: vbscript:x',
      '‹›version: gestern',
      '‹›strict: vielleicht',
    ];
    // An unreadable "strict" counts as true, and all of these are errors anyway.
    expect(findMarked('## Folie', yaml.join('\n'))).toMatchInlineSnapshot(`
      "wrong-value (error)
        "title" is a list or a map, but one line of text is expected.
        Write: title: "text"
      wrong-value (error)
        "authors" is not a list of names.
        Write: authors: ["Name One", "Name Two"]
      wrong-value (error)
        "deutsch"><script>" cannot be the language.
        Write: language: de
      wrong-value (error)
        "javascript:alert(1)" cannot be the base.
        Write: base: "https://example.org/slides/"
      wrong-value (error)
        A cut needs a name in lower case and minutes above 0, but found {"name":"Kurz Form","minutes":20}.
        Write: cuts: [{ name: kurz, label: Kurz, minutes: 20 }]
      wrong-value (error)
        A link needs a title and a web address, but found {"title":"x","url":"javascript:alert(1)"}.
        Write: links: [{ title: Recording, url: "https://…" }]
      wrong-value (error)
        "javascript:alert(1)" cannot be the imprint.
        Write: imprint: "https://example.org/page"
      wrong-value (error)
        "data:text/html,x" cannot be the privacy.
        Write: privacy: "https://example.org/page"
      wrong-value (error)
        "vbscript:x" cannot be the feedback.
        Write: feedback: "https://example.org/page"
      wrong-value (error)
        "gestern" cannot be the version.
        Write: version: "2026-08-01"
      wrong-value (error)
        "strict" is neither true nor false.
        Write: strict: true"
    `);
  });
});

describe('characters', () => {
  it('reports what is not UTF-8', () => {
    expect(findMarked('## Gr‹›\uFFFDn\n\nUnd hier ‹›\uFFFD\uFFFD.')).toMatchInlineSnapshot(`
      "not-utf8 (error)
        Here stands something that is not UTF-8 text.
        Save the file with the encoding UTF-8 and check this word.
      not-utf8 (error)
        Here stands something that is not UTF-8 text.
        Save the file with the encoding UTF-8 and check this word."
    `);
  });

  it('reports zero-width, direction-changing and control characters', () => {
    expect(
      findMarked(
        '## A‹›\u200Bb\n\nNach ‹›\u202Elinks\u202C.\n\nBell‹›\u0007 und Verbinder\u200Dda.\n\nVerbinder‹›\u200Dda.',
      ),
    ).toMatchInlineSnapshot(`
      "invisible-character (warning)
        Here stands the invisible character U+200B.
        Delete it; for a blank that must not break type &nbsp;.
      invisible-character (warning)
        Here stands the invisible character U+202E.
        Delete it; for a blank that must not break type &nbsp;.
      invisible-character (warning)
        Here stands the invisible character U+0007.
        Delete it; for a blank that must not break type &nbsp;.
      invisible-character (warning)
        Here stands the invisible character U+200D.
        Delete it; for a blank that must not break type &nbsp;."
    `);
  });

  it('leaves tabs, soft hyphens, no-break spaces and emoji sequences alone', () => {
    expect(findMarked('## A\n\n\tCode\n\nSilben\u00ADtrennung, 1\u00A0000\u202Fm')).toBe('');
  });

  it.each([
    ['Windows line ends', (text: string) => text.replaceAll('\n', '\r\n')],
    ['old Mac line ends', (text: string) => text.replaceAll('\n', '\r')],
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
  ])('names the same places in a file with %s', (_, change) => {
    const text = '---\ntitle: x\n---\n\n## Folie\n\nText‹›[^a] und [‹›';
    expect(findMarked(change(text.replace(' und [‹›', '.\n\n‹›::: x\n:::')))).toContain('unknown-container');
    expect(compileText(change('---\ntitle: x\n---\n## Eins\n\n---\n\n## Zwei\n')).deck.slides).toHaveLength(2);
  });
});

describe('footnotes', () => {
  it('reports undefined ones, also inside others, in tables, lists, containers and notes', () => {
    expect(findMarked('## Folie\n\nText‹›[^fehlt].')).toMatchInlineSnapshot(`
      "undefined-footnote (error)
        The footnote "fehlt" is mentioned here but defined nowhere in the chapter.
        Type on a line of its own: [^fehlt]: Author: Title, [domain](https://…), Stand 2026-08."
    `);
    const text =
      '## T‹›[^a]\n\n> - Zitat‹›[^b]\n\n| x |\n|---|\n| y‹›[^c] |\n\n::: badge\n*z*‹›[^d]\n:::\n\n[^f]: in einer‹›[^e]\n\nNote:\nNotiz‹›[^g] und[^f]\n';
    expect(findMarked(text).match(/^undefined-footnote/gm)).toHaveLength(6);
  });

  it('reports unused, doubly defined and empty ones', () => {
    expect(findMarked('## Folie\n\nText[^a][^b].\n\n[^a]: x\n‹›[^A]: y\n‹›[^b]:\n\n‹›[^c]: z')).toMatchInlineSnapshot(`
      "duplicate-footnote (error)
        The footnote "A" is defined a second time; the first definition is in line 5.
        Delete one of the two, or give this one another name.
      empty-footnote (warning)
        The footnote "b" has no text.
        Type it behind the colon: [^b]: Author: Title, [domain](https://…), Stand 2026-08.
      unused-footnote (warning)
        The footnote "c" is defined here, but no slide of the chapter mentions it.
        Type [^c] where it belongs, or delete the definition."
    `);
  });

  it('reports one inside its own definition, directly and through others', () => {
    expect(findMarked('## Folie\n\nText[^a][^b].\n\n[^a]: selbst‹›[^a]\n[^b]: über[^c]\n[^c]: zurück‹›[^b]'))
      .toMatchInlineSnapshot(`
      "footnote-in-itself (error)
        The footnote "a" is mentioned inside its own definition, or in one that it mentions.
        Delete [^a] here.
      footnote-in-itself (error)
        The footnote "b" is mentioned inside its own definition, or in one that it mentions.
        Delete [^b] here."
    `);
  });

  it('reports a mistake in a footnote on two slides once', () => {
    expect(
      findMarked(
        '## A\n\nx[^a]\n\n---\n\n## B\n\ny[^a]\n\n[^a]: ‹›[tot](#nirgends) ‹›![x](fehlt.jpg) ‹›<iframe></iframe>',
      ).split('\n'),
    ).toHaveLength(9);
  });
});

describe('blocks', () => {
  it('reports an unclosed fence', () => {
    expect(findMarked('## Folie\n\n‹›```js\nlet a\n\n---\n\n## Noch Code')).toMatchInlineSnapshot(`
      "unclosed-fence (error)
        This code block (\`\`\`) is never closed.
        Type \`\`\` on a line of its own after the code."
    `);
    expect(findMarked('## Folie\n\n- Punkt\n\n  ‹›~~~~\n  ~~~\n')).toMatchInlineSnapshot(`
      "unclosed-fence (error)
        This code block (~~~~) is never closed.
        Type ~~~~ on a line of its own after the code."
    `);
  });

  it('reports an unclosed comment', () => {
    expect(findMarked('## Folie\n\nText\n\n‹›<!-- offen\n\n---\n\n## Noch Bemerkung')).toMatchInlineSnapshot(`
      "unclosed-comment (error)
        This comment (<!--) is never closed.
        Type --> after the comment."
    `);
  });

  it('reports unclosed, unknown and stray containers', () => {
    expect(findMarked('## Folie\n\n‹›::: columns\n‹›::: colum\nText\n:::\n\n---\n\n‹›:::\n\n> ‹›::: x\n> :::'))
      .toMatchInlineSnapshot(`
        "unclosed-container (error)
          The container "columns" is not closed on its slide.
          Type ::: on a line of its own where it ends.
        unknown-container (error)
          There is no container "colum".
          Type one of: column, columns, card, cards, numbers, steps, badge, question, quiz.
        stray-container-end (error)
          This ":::" closes a container, but none is open here.
          Delete the line, or open a container above it: ::: cards
        unknown-container (error)
          There is no container "x".
          Type one of: columns, column, cards, card, numbers, steps, badge, question, quiz."
      `);
  });

  it('reports what is nested too deep', () => {
    expect(findMarked(`## Folie\n\nText\n\n‹›${'> '.repeat(60)}x`)).toMatchInlineSnapshot(`
      "too-deep (error)
        Here lists, quotes, containers or emphasis stand inside one another more than 40 times.
        Take out some levels, or put the text into a code block."
    `);
  });
});

describe('attributes and ids', () => {
  it('reports what does not pass', () => {
    expect(
      findMarked(
        '<!-- .slide: id="a" ‹›onclick="x" ‹›data-chapter="y" -->\n## Folie\n\nText <!-- .element: ‹›title="z" class="ok" -->',
      ),
    ).toMatchInlineSnapshot(`
      "unknown-attribute (error)
        The attribute "onclick" does not pass here.
        Type one of: id, class, style, lang, data-…
      unknown-attribute (error)
        The attribute "data-chapter" does not pass here.
        Type one of: id, class, style, lang, data-…
      unknown-attribute (error)
        The attribute "title" does not pass here.
        Type one of: id, class, style, lang, data-…"
    `);
  });

  it('reports what would load or hide', () => {
    expect(
      findMarked(
        '<!-- .slide: ‹›data-background-iframe="https://a.example/" ‹›style="background:url(//a.example)" -->\n## Folie',
      ),
    ).toMatchInlineSnapshot(`
      "unsupported-attribute (warning)
        The attribute "data-background-iframe" would load something from elsewhere or hide the slide, and is left out.
        Delete it; a background is a colour, a gradient or a picture: data-background-image="picture.jpg"
      foreign-resource (warning)
        The style "background:url(//a.example)" loads something from elsewhere or runs a script, and is left out.
        Put the picture beside the slides and type: data-background-image="picture.jpg""
    `);
  });

  it('reports attributes without an element and comments that set none', () => {
    expect(findMarked('‹›<!-- .element: class="x" -->\n## Folie\n\nText ‹›<!-- .fragment -->')).toMatchInlineSnapshot(`
      "no-element (warning)
        There is no element before this comment that could take the attributes.
        Put the comment directly behind the text, list item or picture that it is for.
      unread-comment (warning)
        This comment looks as if it set attributes, but it begins neither with ".slide:" nor with ".element:".
        Write: <!-- .slide: id="name" --> or <!-- .element: class="fragment" -->"
    `);
  });

  it('reports wrong minutes, unknown cuts and unreadable backgrounds', () => {
    const yaml = 'title: Probe\ncuts: [{ name: kurz, minutes: 20 }, { name: lang, minutes: 40 }]';
    expect(
      findMarked(
        '<!-- .slide: ‹›data-minutes="1,5" ‹›data-cut="kurz lnag" ‹›data-background="#12" -->\n## Folie',
        yaml,
      ),
    ).toMatchInlineSnapshot(`
      "wrong-value (error)
        "1,5" is no number of minutes.
        Write a number with a point: data-minutes="1.5"
      unknown-cut (error)
        deck.yaml has no cut "lnag".
        Type one of: lang, kurz.
      wrong-value (warning)
        "#12" is no colour, gradient or picture for a background.
        Write for example data-background-color="#0b3b3c" or data-background-image="picture.jpg"."
    `);
  });

  it('reports equal ids of slides, aliases, elements and raw HTML, and ids that cannot be', () => {
    const text =
      '<!-- .slide: id="a" data-alias="b" -->\n## Eins\n\n---\n\n<!-- .slide: ‹›id="a" ‹›data-alias="b" -->\n## Zwei\n\nText <!-- .element: ‹›id="b" -->\n\n<p ‹›id="a">x</p>\n\n---\n\n<!-- .slide: ‹›id="mit leer" -->\n## Drei\n\n---\n\n<!-- .slide: ‹›id="glossar" -->\n## Vier';
    expect(findMarked(text)).toMatchInlineSnapshot(`
      "duplicate-id (error)
        The id "a" is already used in slides/01-probe.md:1.
        Give this one another id, for example id="a-2".
      duplicate-id (error)
        The id "b" is already used in slides/01-probe.md:1.
        Give this one another id, for example id="b-2".
      duplicate-id (error)
        The id "b" is already used in slides/01-probe.md:1.
        Give this one another id, for example id="b-2".
      duplicate-id (error)
        The id "a" is already used in slides/01-probe.md:1.
        Give this one another id, for example id="a-2".
      wrong-value (error)
        "mit leer" cannot be an id: it has a blank or one of ; / # % & or a quote.
        Write: id="mit-leer"
      wrong-value (error)
        "glossar" cannot be an id: ids of this kind are made by the deck itself.
        Write: id="folie-glossar""
    `);
  });
});

describe('links, pictures and raw HTML', () => {
  it('reports dead internal links', () => {
    expect(findMarked('## Folie\n\n‹›[a](#foile) und <a ‹›href="#nirgends">b</a>')).toMatchInlineSnapshot(`
      "dead-link (error)
        The link "#foile" leads nowhere: no slide has the id "foile".
        Type one of: folie.
      dead-link (error)
        The link "#nirgends" leads nowhere: no slide has the id "nirgends".
        Type one of: folie."
    `);
  });

  it('reports addresses that must not be', () => {
    expect(
      findMarked(
        '## Folie\n\n‹›[a](javascript:alert(1)) ‹›[b](java&Tab;script&colon;alert(1)) ‹›<vbscript:x> <a ‹›href="jav\tascript:x">c</a> <a ‹›href="&#1;javascript:x">d</a>',
      ),
    ).toMatchInlineSnapshot(`
      "forbidden-link (warning)
        A link must not begin with "javascript:" and is removed.
        Type an address that begins with https://, mailto: or #.
      forbidden-link (warning)
        A link must not begin with "javascript:" and is removed.
        Type an address that begins with https://, mailto: or #.
      forbidden-link (warning)
        A link must not begin with "vbscript:" and is removed.
        Type an address that begins with https://, mailto: or #.
      forbidden-link (warning)
        A link must not begin with "javascript:" and is removed.
        Type an address that begins with https://, mailto: or #.
      forbidden-link (warning)
        A link must not begin with "javascript:" and is removed.
        Type an address that begins with https://, mailto: or #."
    `);
  });

  it('reports links without text', () => {
    expect(findMarked('## Folie\n\n‹›[](https://a.example/)')).toMatchInlineSnapshot(`
      "empty-link (warning)
        The link to "https://a.example/" has no text.
        Say between the brackets where it leads: [text](https://a.example/)"
    `);
  });

  it('reports missing files and such from elsewhere', () => {
    expect(
      findMarked(
        '## Folie\n\n‹›![a](stufn.svg) ‹›[b](plan.odt) ‹›![c](https://a.example/x.png) <img ‹›src="//a.example/x.png" alt="d">',
      ),
    ).toMatchInlineSnapshot(`
      "missing-file (error)
        There is no file "stufn.svg" beside the slides.
        Type one of: stufen.svg, stufen.narrow.svg, zeichen.svg, pfeil.svg, foto.jpg, plan.pdf, bilder/mein foto.jpg, film.mp4.
      missing-file (error)
        There is no file "plan.odt" beside the slides.
        Type one of: plan.pdf, pfeil.svg, stufen.svg, zeichen.svg, stufen.narrow.svg, foto.jpg, bilder/mein foto.jpg, film.mp4.
      foreign-resource (warning)
        "https://a.example/x.png" would be loaded from elsewhere and is left out.
        Save the file beside the slides and type its name.
      foreign-resource (warning)
        "//a.example/x.png" would be loaded from elsewhere and is left out.
        Save the file beside the slides and type its name."
    `);
    expect(findMarked('<!-- .slide: ‹›data-background="fehlt.jpg" -->\n## Folie')).toMatchInlineSnapshot(`
      "missing-file (error)
        There is no file "fehlt.jpg" beside the slides.
        Type one of: foto.jpg, bilder/mein foto.jpg, pfeil.svg, stufen.svg, stufen.narrow.svg, film.mp4, zeichen.svg, plan.pdf."
    `);
  });

  it('reports missing text alternatives', () => {
    expect(findMarked('## Folie\n\n‹›![](foto.jpg) ‹›<img src="foto.jpg">')).toMatchInlineSnapshot(`
      "missing-alternative (warning)
        The picture "foto.jpg" has no text alternative.
        Say between the brackets what the picture says: ![Text](picture.svg)
      missing-alternative (warning)
        This picture has no text alternative.
        Say in alt="…" what the picture says."
    `);
  });

  it('reports what is removed from raw HTML', () => {
    const text =
      '## Folie\n\n‹›<script>alert(1)</script>\n\n<p ‹›onclick="x()" ‹›style="background:url(https://a.example/x)">Text</p>\n\n‹›<iframe src="x"></iframe>\n\n‹›<base href="//a.example/">\n\nText <b ‹›onmouseover=x>fett</b>';
    expect(findMarked(text)).toMatchInlineSnapshot(`
      "forbidden-html (warning)
        <script> is not allowed in slides and is removed.
        Use Markdown or a container; nothing in a slide may run scripts, embed pages or load from elsewhere.
      forbidden-html (warning)
        onclick= is not allowed in slides and is removed.
        Use Markdown or a container; nothing in a slide may run scripts, embed pages or load from elsewhere.
      forbidden-html (warning)
        style="background:url(https://a.example/x)" is not allowed in slides and is removed.
        Use Markdown or a container; nothing in a slide may run scripts, embed pages or load from elsewhere.
      forbidden-html (warning)
        <iframe> is not allowed in slides and is removed.
        Use Markdown or a container; nothing in a slide may run scripts, embed pages or load from elsewhere.
      forbidden-html (warning)
        <base> is not allowed in slides and is removed.
        Use Markdown or a container; nothing in a slide may run scripts, embed pages or load from elsewhere.
      forbidden-html (warning)
        onmouseover= is not allowed in slides and is removed.
        Use Markdown or a container; nothing in a slide may run scripts, embed pages or load from elsewhere."
    `);
  });

  it('reports a tag that is not closed', () => {
    expect(findMarked('## Folie\n\n‹›<div title="offen\n\nText')).toMatchInlineSnapshot(`
      "unclosed-tag (error)
        The tag "<div" is never closed by ">", or one of its quotes is left open.
        Type the missing quote and ">"."
    `);
  });
});

describe('strict', () => {
  const text = '## Folie\n\n‹›![](foto.jpg) ‹›<b onclick="x">b</b>'.replace('<b on', '<b ‹›on').replace('‹›<b', '<b');

  it('makes warnings errors', () => {
    expect(findMarked(text, 'strict: true').match(/\((?:error|warning)\)/g)).toEqual(['(error)', '(error)']);
  });

  it('leaves them warnings without it, and without deck.yaml', () => {
    expect(findMarked(text, 'strict: false').match(/\((?:error|warning)\)/g)).toEqual(['(warning)', '(warning)']);
    const { findings } = compileFiles({ 'a.md': text.replaceAll('‹›', '') });
    expect(findings.map(({ level }) => level)).toEqual(['warning', 'warning']);
  });

  it('does not touch notices', () => {
    const old = '## Folie\n\nText[^a]\n\n‹›[^a]: Amt: Bericht, Stand 2020-01.';
    expect(findMarked(old, 'strict: true')).toMatchInlineSnapshot(`
      "old-source (notice)
        The source "a" is 80 months old.
        Open it again, and write the new „Stand“."
    `);
  });
});

describe('order', () => {
  it('is that of the files and their lines', () => {
    const files = {
      '02-b.md': '## B [x](#nix)',
      '01-a.md': '## A\n\n[x](#nix)\n\n[^u]: ungenutzt',
      'deck.yaml': 'titel: x',
    };
    const places = compileFiles(files).findings.map(({ file, line }) => `${file}:${line}`);
    expect(places).toEqual(['slides/deck.yaml:1', 'slides/01-a.md:3', 'slides/01-a.md:5', 'slides/02-b.md:1']);
  });
});
