import { describe, expect, it } from 'vitest';
import { isWhole } from '../../../../src/compiler/slides/wholeness.ts';

const write = (text: string, more: Partial<Parameters<typeof isWhole>[0]> = {}) => ({
  titleHtml: '<h3>Titel</h3>',
  body: [{ kind: 'html', text } as const],
  footnotesHtml: '<ol><li>Fußnote</li></ol>',
  notesHtml: '<p>Notiz</p>',
  ...more,
});

describe('isWhole(slide)', () => {
  it.each([
    '',
    '<p>Text <b>fett</b></p>',
    '<table><tr><td>x</td></tr></table>',
    '<p><div>x</div></p>',
    '<svg><text>x</text></svg><details><summary>x</summary><p>y</p></details>',
  ])('is true for %s', (text) => {
    expect(isWhole(write(text))).toBe(true);
  });

  it.each([
    [
      'an item that ends the item around it and the body with that',
      '<ul><li><div><li>x</li></div></li></ul></div><div>',
    ],
    ['the end of the body', '</div>x<div>'],
    ['the end of the slide', '</div></section><section><div>'],
    ['an element that is left open', '<div>'],
    ['a link that goes on in the next slide', '<p><a href="#x">x</p>'],
    ['a table in a table', '</div><table><tr><p>x</p></tr></table><div>'],
    ['a text that swallows the rest', '<textarea>'],
    ['an end of everything', '</body></html>'.concat('</div>')],
  ])('is false for %s', (_, text) => {
    expect(isWhole(write(text))).toBe(false);
  });

  it('looks at title, footnotes and notes, too', () => {
    expect(isWhole(write('', { titleHtml: '<h3>Titel</h3></section>' }))).toBe(false);
    expect(isWhole(write('', { footnotesHtml: '<ol></ol></section>' }))).toBe(false);
    expect(isWhole(write('', { notesHtml: '</aside><p>x' }))).toBe(false);
    expect(isWhole(write('', { footnotesHtml: '', notesHtml: '' }))).toBe(true);
  });
});
