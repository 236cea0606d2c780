// The body of a slide in pieces, and what the page makes of them.

import { describe, expect, it } from 'vitest';
import { compileText } from '../compile-text.ts';

const kindsOf = (text: string) =>
  compileText(text)
    .deck.slides[0]?.body.map((piece) => (piece.kind === 'html' ? piece.text : piece.kind))
    .filter(Boolean);
const widget = (attributes = '') => `<vram-calculator${attributes}></vram-calculator>`;

describe('the body of the title slide', () => {
  it.each([
    ['behind its first line', '# A\n\n<!-- x -->\n\neins\n\nzwei', ['<p>eins</p>', 'talk-facts', '<p>zwei</p>']],
    [
      'behind a first line with attributes',
      '# A\n\neins <!-- .element: class="x" -->',
      ['<p class="x">eins </p>', 'talk-facts'],
    ],
    ['before a list', '# A\n\n- eins', ['talk-facts', '<ul><li>eins</li></ul>']],
    ['alone', '# A', ['talk-facts']],
  ])('says who talks %s, and at its end offers the article, the talk and the cuts', (_, text, pieces) => {
    expect(kindsOf(text)).toEqual([...pieces, 'reading-offer', 'cut-chooser']);
  });

  it('says who talks before a picture', () => {
    expect(kindsOf('# A\n\n![b](foto.jpg)')?.[0]).toBe('talk-facts');
  });
});

describe('the widgets of a body', () => {
  it('are calls with checked attributes, counted on their slide', () => {
    const { deck } = compileText(
      `## A\n\n${widget(' users="4" bits="x"')}\n\n::: columns\n${widget()}\n:::\n\n---\n\n## B\n\n${widget()}`,
    );
    const calls = deck.slides.flatMap(({ body }) => body.filter(({ kind }) => kind === 'widget'));
    expect(calls).toEqual([
      { kind: 'widget', name: 'vram-calculator', attributes: { users: '4' }, id: 'a-widget-1' },
      { kind: 'widget', name: 'vram-calculator', attributes: {}, id: 'a-widget-2' },
      { kind: 'widget', name: 'vram-calculator', attributes: {}, id: 'b-widget-1' },
    ]);
  });

  it('are tags with nothing inside where the page draws none', () => {
    expect(compileText(`## A\n\nNote:\n\n${widget(' users="4"')}`).deck.slides[0]?.notesHtml).toBe(
      widget(' users="4"'),
    );
  });
});

describe('kinds of notes', () => {
  it.each([
    ['Frage: Wer "kennt" es?', '<p data-note="question"><strong>Frage:</strong> Wer „kennt“ es?</p>'],
    ['Übung:**jetzt**', '<p data-note="exercise"><strong>Übung:</strong><strong>jetzt</strong></p>'],
    ['**Frage:** Text', '<p><strong>Frage:</strong> Text</p>'],
  ])('%s', (note, expected) => {
    expect(compileText(`## A\n\nNote:\n\n${note}`).deck.slides[0]?.notesHtml).toBe(expected);
  });
});
