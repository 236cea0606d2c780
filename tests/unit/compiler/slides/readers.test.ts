// Slides that authors write for readers alone: in the appendix, outside of the talk's count, minutes, cuts and link list.

import { describe, expect, it } from 'vitest';
import { listCounted } from '../../../../src/shared/talk/slide-lists.ts';
import { compileFiles, findMarked } from '../compile-text.ts';

const first = `<!-- .slide: id="fragen" data-readers -->
## Fragen

[^a]

[^a]: Amt: Gesetz, [gesetz.example](https://gesetz.example/), Stand 2026-11.

Note:
### Was kostet es?

Wenig.

---

<!-- .slide: id="eins" data-minutes="1" -->
# Eins

Siehe [Fragen](#fragen).

Note: x
`;

describe('slides for readers', () => {
  const { deck, html, findings } = compileFiles({ 'a.md': first, 'b.md': '# Zwei\n\nNote: x\n', 'deck.yaml': '' });
  const slide = deck.slides.find(({ id }) => id === 'fragen');

  it('stand behind all others, in the appendix, and no number counts them', () => {
    expect(findings).toEqual([]);
    expect(deck.slides.map(({ id }) => id)).toEqual(['eins', 'zwei', 'linkliste', 'linkliste-a', 'fragen']);
    expect(slide).toMatchObject({ chapter: 'anhang', level: 3, forReaders: true, minutes: undefined, cuts: [] });
    expect(listCounted(deck.slides)).toHaveLength(4);
    expect(html).toContain(
      '<section id="fragen" data-chapter="anhang" data-accent="petrol" data-generated data-readers',
    );
  });

  it('keep their notes and sources; the link list has the address, without a number', () => {
    expect(slide?.notesHtml).toContain('<h4>Was kostet es?</h4>');
    expect(slide?.footnotesHtml).toContain('gesetz.example');
    expect(deck.linkList).toMatchObject([{ key: 'https://gesetz.example', chapter: 'a', slides: [] }]);
  });

  it('need no minutes, and are in no talk', () => {
    const keep = ['missing-minutes', 'readers-in-talk'];
    expect(findMarked('<!-- .slide: data-readers -->\n## A\n\nNote: x', undefined, { keep })).toBe('');
    const text = '<!-- .slide: data-readers ‹›data-minutes="1" ‹›data-cut="kurz" -->\n## A\n\nNote: x';
    expect(findMarked(text, undefined, { keep })).toMatchInlineSnapshot(`
      "readers-in-talk (warning)
        A slide with data-readers is in no talk, so "data-minutes" says nothing.
        Delete data-minutes from its comment, or data-readers.
      readers-in-talk (warning)
        A slide with data-readers is in no talk, so "data-cut" says nothing.
        Delete data-cut from its comment, or data-readers."
    `);
  });
});
