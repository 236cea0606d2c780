import { describe, expect, it } from 'vitest';
import { renderContents } from '../../../../src/compiler/document/contents.ts';
import { compileFiles, compileText } from '../compile-text.ts';

describe('renderContents(deck)', () => {
  it('lists the slides of each chapter, with their titles escaped', () => {
    const { deck } = compileFiles({
      'deck.yaml': 'title: Probe',
      '01-eins.md': '---\nshort: Anfang\n---\n# Probe\n\n---\n\n## A < B',
      '02-zwei.md': '# Zwei',
    });
    const { text } = renderContents(deck);
    expect(text).toContain(
      '<summary>1 · Anfang</summary><ol><li><a href="#probe">Probe</a></li><li><a href="#a-b">A &lt; B</a></li></ol>',
    );
    expect(text).toContain('<li><a href="#zwei">Zwei</a></li>');
  });
  it('lists the parts of a link list once', () => {
    const links = Array.from({ length: 20 }, (_, index) => `[Seite](https://example.org/${index})`).join(' ');
    const { deck } = compileText(`# Probe\n\n${links}`);
    expect(renderContents(deck).text.match(/Linkliste/g)).toHaveLength(2);
  });
  it('lists chapters only when there are very many slides', () => {
    const { deck } = compileText(`# Probe${'\n\n---\n\n## Folie'.repeat(400)}`);
    expect(renderContents(deck).text.match(/<a /g)).toHaveLength(2);
  });
});
