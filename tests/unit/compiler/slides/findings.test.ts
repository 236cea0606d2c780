// Findings about whole slides and their sources, each with its place, marked by "‹›" in the text, its message and what it tells to type.

import { describe, expect, it } from 'vitest';
import { compileFiles, compileText, findMarked } from '../compile-text.ts';

const attributes = '<!-- .slide: data-minutes="1" -->';

describe('whole slides', () => {
  it('reports missing titles, notes and minutes', () => {
    const keep = ['missing-title', 'missing-notes', 'missing-minutes'];
    expect(findMarked(`${attributes}\n‹›## Ohne Notizen`, undefined, { keep })).toMatchInlineSnapshot(`
      "missing-notes (warning)
        The slide "Ohne Notizen" has no speaker notes.
        Type a line "Note:" and below it what is to be said."
    `);
    expect(findMarked('‹›## Ohne Minuten\n\nNote: x', undefined, { keep })).toMatchInlineSnapshot(`
      "missing-minutes (warning)
        The slide "Ohne Minuten" has no minutes.
        Add to its comment: <!-- .slide: data-minutes="1" -->"
    `);
    expect(findMarked(`‹›${attributes}\n\nOhne Titel.\n\nNote: x`, undefined, { keep })).toMatchInlineSnapshot(`
      "missing-title (warning)
        This slide has no title.
        Type a statement as its first line: ## Title"
    `);
    expect(findMarked(`${attributes}\n## Mit allem\n\nNote: x`, undefined, { keep })).toBe('');
  });

  it('counts no words of a page to take along', () => {
    const page = `<!-- .slide: id="blatt" data-readers data-download="blatt" -->\n\n## Blatt\n\n${'Wort '.repeat(61)}`;
    expect(findMarked(page, undefined, { keep: ['too-many-words'] })).toBe('');
  });

  it('reports too many words and straight quotes', () => {
    expect(findMarked(`‹›## Folie\n\n${'Wort '.repeat(61)}`, undefined, { keep: ['too-many-words'] }))
      .toMatchInlineSnapshot(`
      "too-many-words (warning)
        The slide "Folie" holds 61 words, more than 60.
        Move what explains into the notes."
    `);
    expect(
      findMarked('‹›## Folie\n\n<p title="x">Ein "Wort"</p>\n\n`"Code"`', undefined, { keep: ['straight-quotes'] }),
    ).toMatchInlineSnapshot(`
      "straight-quotes (warning)
        The slide "Folie" shows a straight quote (") in HTML or a drawing.
        Type „ and “ there, in English “ and ”."
    `);
  });

  it('reports notes that only somebody in a room can follow', () => {
    const notes = [
      'Stichwort: Handzeichen, dann weiterklicken',
      'Bühne: Jetzt um Handzeichen bitten, dann die nächste Folie.',
      'Ratet erst, dann **‹›weiterklicken**. Wer weiß es? ‹›Handzeichen genügt.',
      'Frage: Mehr dazu auf der ‹›nächsten Folie. Links stehen in der Liste.',
      'Das ist der Weg. ‹›Rechts steht das Ziel; der Rechtsrat ‹›steht links.',
    ];
    const text = `## Folie\n\nHandzeichen auf der Folie selbst.\n\nNote:\n${notes.join('\n\n')}`;
    expect(findMarked(text, undefined, { keep: ['speaker-words'] })).toMatchInlineSnapshot(`
      "speaker-words (warning)
        "weiterklicken" means nothing to somebody who reads these notes alone.
        Move it to a paragraph of its own that begins with "Bühne:", or word it for somebody who reads alone.
      speaker-words (warning)
        "Handzeichen" means nothing to somebody who reads these notes alone.
        Move it to a paragraph of its own that begins with "Bühne:", or word it for somebody who reads alone.
      speaker-words (warning)
        "nächsten Folie" means nothing to somebody who reads these notes alone.
        Link the slide by its id: [what it is about](#id).
      speaker-words (warning)
        "Rechts steht" means nothing to somebody who reads these notes alone.
        Name the thing itself: on a narrow page columns stand below each other.
      speaker-words (warning)
        "steht links" means nothing to somebody who reads these notes alone.
        Name the thing itself: on a narrow page columns stand below each other."
    `);
  });

  it('reports the third of one layout in a row', () => {
    const slide = (title: string) => `<!-- .slide: class="cards" -->\n${title}`;
    expect(
      findMarked([slide('## A'), slide('## B'), slide('‹›## C'), '## D'].join('\n\n---\n\n'), undefined, {
        keep: ['same-layout'],
      }),
    ).toMatchInlineSnapshot(`
      "same-layout (warning)
        The slide "C" is the third in a row with the layout "cards".
        Give it another class, or change the order."
    `);
  });

  it('reports letters that the fonts lack once for the whole deck', () => {
    const { findings } = compileFiles({ '01-a.md': '# A\n\nПривет, ő', '02-b.md': '## Γειά\n\n日本 привет' });
    const found = findings.filter(({ rule }) => rule === 'character-without-glyph');
    expect(found.map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual(['slides/01-a.md:3:1']);
    expect(found[0]?.message).toBe(
      'The deck\'s fonts lack 14 of its letters (Latin, Greek, Cyrillic, Han), such as "П р и в е т ő Γ": another font of the computer steps in for them.',
    );
  });

  it('counts the punctuation of a script to its letters, and no selectors', () => {
    const { findings } = compileFiles({ '01-a.md': '# A\n\n独立，成分：\n\n➡️' });
    expect(findings.filter(({ rule }) => rule === 'character-without-glyph').map(({ message }) => message)).toEqual([
      'The deck\'s fonts lack 6 of its letters (Han), such as "独 立 ， 成 分 ：": another font of the computer steps in for them.',
      'The deck\'s fonts have no "➡ (U+27A1)".',
    ]);
  });

  it('reports each sign that the fonts lack once', () => {
    expect(findMarked('## Folie ‹›≈\n\n≈ und ‹›→', undefined, { keep: ['character-without-glyph'] }))
      .toMatchInlineSnapshot(`
        "character-without-glyph (warning)
          The deck's fonts have no "≈ (U+2248)".
          Write it in words („rund“, CO<sub>2</sub>), or draw it as SVG.
        character-without-glyph (warning)
          The deck's fonts have no "→ (U+2192)".
          Write it in words („rund“, CO<sub>2</sub>), or draw it as SVG."
      `);
  });

  it('reports cuts whose slides take another time than promised', () => {
    const yaml = 'title: Probe\ncuts:\n  - { name: ‹›kurz, minutes: 20 }\n  - { name: lang, minutes: 2 }';
    expect(
      findMarked('<!-- .slide: data-minutes="2" data-cut="kurz lang" -->\n## Folie', yaml, { keep: ['cut-length'] }),
    ).toMatchInlineSnapshot(`
      "cut-length (warning)
        The slides of the cut "kurz" take 2 minutes, but 20 are promised.
        Change data-minutes or data-cut on slides, or the minutes of the cut."
    `);
  });
});

describe('sources', () => {
  const keep = ['figure-without-source', 'source-without-date'];

  it('reports figures without a footnote', () => {
    expect(findMarked('‹›## Folie\n\nEs sind 73 %.', undefined, { keep })).toMatchInlineSnapshot(`
      "figure-without-source (warning)
        The slide "Folie" shows the figure "73 %" but has no footnote.
        Add [^name] behind it and define: [^name]: Body: Title, [domain](https://…), Stand 2026-08."
    `);
    expect(findMarked('## Folie\n\nEs sind 73 %.[^a]\n\n[^a]: x', undefined, { keep })).toBe('');
  });

  it('reports months and days that no calendar has', () => {
    const at = (date: string) =>
      compileText(`## Folie\n\nText[^a]\n\n[^a]: Amt, Stand ${date}.`).findings.map(
        ({ rule, line }) => `${line} ${rule}`,
      );
    for (const date of ['2026-13', '2026-00', '2026-02-30', '9999-99']) expect(at(date)).toEqual(['5 wrong-value']);
    for (const date of ['2026-08', '2026-02-28', '2026-12']) expect(at(date)).toEqual([]);
    expect(compileText('## Folie\n\nText[^a]\n\n[^a]: Amt, erschienen 2017-13.').findings).toHaveLength(1);
  });

  it('reports sources without a date, be it that of a look or of the publication', () => {
    const text =
      '## Folie\n\nText[^a][^b][^c]\n\n‹›[^a]: Amt, [x](https://a.example)\n[^b]: Amt, [x](https://b.example), Stand 2021-02.\n[^c]: Vaswani, [x](https://c.example), erschienen 2017-06.';
    expect(findMarked(text, undefined, { keep })).toMatchInlineSnapshot(`
      "source-without-date (warning)
        The source "a" does not say of when it is.
        Add at its end: Stand 2026-08; what never changes: erschienen 2017-06."
    `);
  });
});
