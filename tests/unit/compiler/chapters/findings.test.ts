// Findings about folder, chapters and YAML, each with its place, marked by "‹›" in the text, its message and what it tells to type.

import { describe, expect, it } from 'vitest';
import { compileFiles, findMarked } from '../compile-text.ts';

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

  it('reports a file that looks like deck.yaml or glossary.yaml but is not read', () => {
    const { findings } = compileFiles({
      '01-a.md': '# A\n\nText',
      'Deck.yaml': 'title: x',
      'deck.yaml': 'title: Probe',
      'deck.yml': 'title: y',
      'glossar.yml': '- term: A\n  text: b',
      '_config.yml': 'a: 1',
    });
    expect(findings.map(({ file, line, column, rule, fix }) => [file, line, column, rule, fix])).toEqual([
      ['slides/Deck.yaml', 1, 1, 'unread-file', 'Name it deck.yaml, or move what it says there and delete it.'],
      ['slides/deck.yml', 1, 1, 'unread-file', 'Name it deck.yaml, or move what it says there and delete it.'],
      ['slides/glossar.yml', 1, 1, 'unread-file', 'Name it glossary.yaml, or move what it says there and delete it.'],
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
        This is not valid YAML: a colon with a blank behind it stands in a value without quotes.
        Write one "key: value" a line; put values that contain a colon or a quote in quotes."
    `);
    expect(findMarked('---\ntitle: ‹›"offen\n---\n## Folie')).toMatchInlineSnapshot(`
      "broken-yaml (error)
        This is not valid YAML: the quote that begins here has no end.
        Write one "key: value" a line; put values that contain a colon or a quote in quotes."
    `);
    expect(findMarked('---\ntitle: x\n‹›title: y\n---\n## Folie')).toMatchInlineSnapshot(`
      "broken-yaml (error)
        This is not valid YAML: this key stands there twice.
        Delete one of the two lines."
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
        This is not valid YAML: a bracket that opens in a value has no end.
        Write one "key: value" a line; put values that contain a colon or a quote in quotes."
    `);
    expect(findMarked('## Folie', '‹›- kein Schlüssel')).toMatchInlineSnapshot(`
      "broken-yaml (error)
        Lines of "key: value" are expected here, but something else was found.
        Write one "key: value" a line; put values that contain a colon or a quote in quotes."
    `);
    expect(findMarked('## Folie', 'title: Probe\n‹›\tstrict: true')).toMatchInlineSnapshot(`
      "broken-yaml (error)
        This is not valid YAML: a tab stands at the beginning of the line, where only blanks may.
        Type blanks in place of the tab."
    `);
  });

  it('reports unknown keys', () => {
    expect(findMarked('---\n‹›titel: x\n---\n## Folie', 'title: Probe\n‹›autors: x')).toMatchInlineSnapshot(`
      "unknown-key (warning)
        "autors" is not a key that is read here.
        Delete the line, or use one of: authors, cuts, links, version, title, subtitle, description, licence, language, base, ….
      unknown-key (warning)
        "titel" is not a key that is read here.
        Delete the line, or use one of: title, question, notesSeparator, verticalSeparator, short, accent, lang, language, separator."
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
      'cuts: [‹›{ name: Kurz Form, minutes: 20 }]',
      'links: [‹›{ title: x, url: "javascript:alert(1)" }]',
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
        A cut needs a name in lower case and minutes above 0, at most 1440, but found {"name":"Kurz Form","minutes":20}.
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
