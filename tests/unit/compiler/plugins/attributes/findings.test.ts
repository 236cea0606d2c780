// Findings about attributes, each with its place, marked by "‹›" in the text, its message and what it tells to type.

import { describe, expect, it } from 'vitest';
import { compileText, findMarked } from '../../compile-text.ts';

describe('attributes and ids', () => {
  it('reports what does not pass', () => {
    expect(
      findMarked(
        '<!-- .slide: id="a" ‹›onclick="x" ‹›data-chapter="y" -->\n## Folie\n\nText <!-- .element: title="z" ‹›width="150" class="ok" -->',
      ),
    ).toMatchInlineSnapshot(`
      "unknown-attribute (warning)
        The attribute "onclick" does not pass here, and is left out.
        Type one of: id, class, style, lang, dir, data-…; inside a slide also title, role, aria-…
      unknown-attribute (warning)
        The attribute "data-chapter" is left out: the deck writes it itself.
        Delete it, or give it a name of your own: data-my-chapter
      unknown-attribute (warning)
        The attribute "width" does not pass here, and is left out.
        Type style="width: 150px""
    `);
  });

  it('reports an attribute that stands twice in a comment, of which the first counts', () => {
    expect(
      findMarked(
        '<!-- .slide: id="a" ‹›ID="b" class="x" ‹›class="y" -->\n## Folie\n\nText [x](#a) <!-- .element: lang="en" ‹›lang="de" -->',
      ),
    ).toMatchInlineSnapshot(`
      "duplicate-attribute (warning)
        The attribute "ID" stands here twice, and only the first counts.
        Keep one of the two.
      duplicate-attribute (warning)
        The attribute "class" stands here twice.
        Write the classes in one: class="first second"
      duplicate-attribute (warning)
        The attribute "lang" stands here twice, and only the first counts.
        Keep one of the two."
    `);
    expect(findMarked('<!-- .slide: class="x" --><!-- .slide: class="y" -->\n## Folie')).toBe('');
  });

  it('reports what would load or hide', () => {
    expect(
      findMarked(
        '<!-- .slide: ‹›data-background-iframe="https://a.example/" ‹›style="background:url(//a.example)" -->\n## Folie\n\n---\n\n' +
          '<!-- .slide: ‹›data-background-video="film.mp4" ‹›data-background-video-loop -->\n## Film',
      ),
    ).toMatchInlineSnapshot(`
      "unsupported-element (warning)
        A page inside a slide is not shown; a link to it stands there.
        Put a picture of the page beside the slides, and link it: [![what it shows](page.png)](https://…)
      foreign-resource (warning)
        The style "background:url(//a.example)" loads something from elsewhere or runs a script, and is left out.
        Put the picture beside the slides and type: data-background-image="picture.jpg"
      unsupported-attribute (notice)
        No film stands behind a slide: this one stands on it, with a button to start it.
        Write it there yourself to choose its place: <video controls src="film.mp4"></video>
      unsupported-attribute (notice)
        Nothing behind a slide moves or is clicked: "data-background-video-loop" is left out.
        Delete it."
    `);
  });

  it('shows on the slide what cannot stand behind it', () => {
    const { written } = compileText(
      '# A\n\n---\n\n<!-- .slide: data-background-video="film.mp4, film.webm" -->\n\n---\n\n' +
        '<!-- .slide: data-background-iframe="https://a.example/x?y&z" -->\n\n## Page',
    );
    expect(written).toContain('<video class="r-stretch" controls src="slides/film.mp4"></video>');
    expect(written).toContain('<a href="https://a.example/x?y&amp;z" target="_blank" rel="noopener">');
    expect(written).not.toContain('data-background');
  });

  it('gives the slide what stands before all of its elements, as Reveal does', () => {
    const { written, findings } = compileText(
      '# A\n\n---\n\n<!--.element: data-background-color="#17324d" class="x" -->\n\n## B\n\nText',
    );
    expect(written).toMatch(/<section id="b"[^>]*class="x"[^>]*#17324d/);
    expect(findings).toEqual([]);
  });

  it('reports attributes without an element and comments that set none', () => {
    expect(findMarked('‹›<!-- .element: class="fragment" -->\n## Folie\n\nText ‹›<!-- .fragment -->'))
      .toMatchInlineSnapshot(`
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
        Write a number with a point, at most 1440: data-minutes="1.5"
      unknown-cut (error)
        deck.yaml has no cut "lnag".
        Type one of: lang, kurz.
      wrong-value (warning)
        "#12" is no colour, gradient, picture or place for a background.
        Write for example data-background-color="#0b3b3c" or data-background-image="picture.jpg"."
    `);
  });

  it('reports what is no size and no place of a background', () => {
    expect(
      findMarked(
        '<!-- .slide: data-background-image="foto.jpg" ‹›data-background-size="cover;x:y" data-background-position="top left" -->\n## Folie',
      ),
    ).toMatchInlineSnapshot(`
      "wrong-value (warning)
        "cover;x:y" is no colour, gradient, picture or place for a background.
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
        "mit leer" cannot be an id: it has a blank, an unseen character, a quote or one of ; : / \\ # % & * ? | < >.
        Write: id="mit-leer"
      wrong-value (error)
        "glossar" cannot be an id: ids of this kind are made by the deck itself.
        Write: id="folie-glossar""
    `);
  });
});
