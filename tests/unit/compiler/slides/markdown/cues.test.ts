// Words for the speaker alone: which nobody else finds, and which do not work where they stand.

import { describe, expect, it } from 'vitest';
import { compileText, findMarked } from '../../compile-text.ts';

const words = (count: number) => Array.from({ length: count }, (_, index) => `wort${index}`).join(' ');

describe('words for the speaker', () => {
  it('stand in no list of the article', () => {
    const { deck } = compileText(
      '## Folie\n\nNote:\nStichwort: [x](https://a.example)\n\nText.\n\nBühne: [y](https://b.example)\n\n[z](https://c.example)',
    );
    expect(deck.linkList.map(({ url }) => url)).toEqual(['https://c.example']);
  });

  it('are no notes for readers', () => {
    const keep = ['missing-notes'];
    const titles = (notes: string) =>
      findMarked(`## Folie\n\nNote:\n${notes}`.replace('## ', '‹›## '), undefined, { keep });
    expect(titles('Stichwort: eins\n\nBühne: zwei')).toContain('The slide "Folie" has no speaker notes.');
    expect(findMarked('## Folie\n\nNote:\nStichwort: eins\n\nText.', undefined, { keep })).toBe('');
  });

  it('are reported where they are no help', () => {
    expect(
      findMarked(
        `## Folie\n\nNote:\nStichwort: ${words(7)}\n‹›Stichwort: ${words(8)}\n‹›Stichwort:\n‹›Stichwort: a – b\n\nText.`,
      ),
    ).toMatchInlineSnapshot(`
      "cue-length (warning)
        These cue words are 8 words, more than 7.
        Type 3 to 7 words behind "Stichwort:", and an empty line before the text.
      cue-length (warning)
        This line has no cue words.
        Type 3 to 7 words behind "Stichwort:", and an empty line before the text.
      too-many-cues (warning)
        The notes begin with 4 lines of cue words, more than 3.
        Keep those without which you would be lost; the text below says the rest."
    `);
  });

  it('are reported where everybody would read them', () => {
    expect(
      findMarked(
        '## Folie\n\n‹›Stichwort: a\n\n- ‹›Bühne: b\n\nNote:\nText.\n‹›Stichwort: c\n\n‹›Stichwort: d\n\nFrage: x\\\n‹›Bühne: e\n\n> - ‹›Bühne: f',
      ),
    ).toMatchInlineSnapshot(`
      "shown-to-all (warning)
        "Stichwort:" is for the speaker alone only at the head of the notes; here everybody reads it.
        Move it there, or type **Stichwort:** for a word like any other.
      shown-to-all (warning)
        "Bühne:" is for the speaker alone only as a paragraph of its own in the notes; here everybody reads it.
        Move it there, or type **Bühne:** for a word like any other.
      shown-to-all (warning)
        "Stichwort:" is for the speaker alone only at the head of the notes; here everybody reads it.
        Move it there, or type **Stichwort:** for a word like any other.
      shown-to-all (warning)
        "Stichwort:" is for the speaker alone only at the head of the notes; here everybody reads it.
        Move it there, or type **Stichwort:** for a word like any other.
      shown-to-all (warning)
        "Bühne:" is for the speaker alone only as a paragraph of its own in the notes; here everybody reads it.
        Move it there, or type **Bühne:** for a word like any other.
      shown-to-all (warning)
        "Bühne:" is for the speaker alone only as a paragraph of its own in the notes; here everybody reads it.
        Move it there, or type **Bühne:** for a word like any other."
    `);
    const rules = (notes: string) => compileText(`## Folie\n\nNote:\n${notes}`).findings.map(({ rule }) => rule);
    for (const word of ['Stichworte:', 'stichwort:', 'Stichwörter :', 'Stichwort –', 'BÜHNE:', 'Bühne :']) {
      expect(rules(`${word} a b c\n\nText.`), word).toEqual(['shown-to-all']);
    }
    for (const text of ['Stichwortartig: a', 'Bühnen: b', 'Bühne und Saal: c', 'Das Stichwort: d']) {
      expect(rules(text), text).toEqual([]);
    }
    expect(
      findMarked(
        '## Stichwort: a\n\n**Bühne:** b, ein Stichwort: c, [Stichwort: d](#stichwort-a)\n\nNote:\n`Bühne: e`\n\nDie Bühne: f',
      ),
    ).toBe('');
  });
});
