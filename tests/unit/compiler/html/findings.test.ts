// Findings about links, pictures and raw HTML, each with its place, marked by "‹›" in the text, its message and what it tells to type.

import { describe, expect, it } from 'vitest';
import { compileText, findMarked } from '../compile-text.ts';

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
        "https://a.example/x.png" would be loaded from elsewhere, and a link to it stands there instead.
        Save the file beside the slides and type its name.
      foreign-resource (warning)
        "//a.example/x.png" would be loaded from elsewhere, and a link to it stands there instead.
        Save the file beside the slides and type its name."
    `);
    expect(findMarked('<!-- .slide: ‹›data-background="fehlt.jpg" -->\n## Folie')).toMatchInlineSnapshot(`
      "missing-file (error)
        There is no file "fehlt.jpg" beside the slides.
        Type one of: foto.jpg, bilder/mein foto.jpg, pfeil.svg, stufen.svg, stufen.narrow.svg, film.mp4, zeichen.svg, plan.pdf."
    `);
  });

  it('asks for no text alternative of what is left out', () => {
    const { findings } = compileText('## Folie\n\n![](https://a.example/x.png) <img src="//a.example/x.png">');
    expect(findings.map(({ rule }) => rule)).toEqual(['foreign-resource', 'foreign-resource']);
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
        <script> is left out: nothing in a slide may run a script.
        Delete it; put a picture of what it shows beside the slides, and link the page where it runs.
      forbidden-html (warning)
        The attribute "onclick" is left out: nothing in a slide may run a script.
        Delete it; a link leads on, and class="fragment" shows something with the next key.
      forbidden-html (warning)
        The style "background:url(https://a.example/x)" loads something from elsewhere or runs a script, and is left out.
        Put the picture beside the slides and type: ![what it shows](picture.jpg)
      forbidden-html (warning)
        <iframe> is left out: no page and no program may stand in a slide.
        Link it: [what it shows](https://…)
      forbidden-html (warning)
        <base> is left out: the deck writes the head of its page itself.
        Delete it; title, language and description stand in deck.yaml.
      forbidden-html (warning)
        The attribute "onmouseover" is left out: nothing in a slide may run a script.
        Delete it; a link leads on, and class="fragment" shows something with the next key."
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
