import { describe, expect, it } from 'vitest';
import { Source } from '../../../../../src/compiler/findings.ts';
import { splitSlides } from '../../../../../src/compiler/chapters/separators/split.ts';

/** Slides as [content, notes]. */
function split(text: string): [string, string][] {
  const source = new Source('a.md', text);
  return splitSlides(source, 0).slides.map(({ start, contentEnd, notesStart, end }) => [
    source.text.slice(start, contentEnd),
    source.text.slice(notesStart, end),
  ]);
}

describe('splitSlides(source, start)', () => {
  it('gives the whole text without a separator', () => {
    expect(split('a\nb')).toEqual([['a\nb', '']]);
  });

  it('gives nothing for a blank text', () => {
    expect(split('')).toEqual([]);
    expect(split(' \n---\n\n--\n')).toEqual([]);
  });

  it.each(['--', '---', '----', '---  ', '---\t'])('splits at "%s"', (line) => {
    expect(split(`a\n${line}\nb`)).toEqual([
      ['a\n', ''],
      ['b', ''],
    ]);
  });

  it.each(['-', '-----', ' ---', '- - -', '***', '--- a', '—'])('does not split at "%s"', (line) => {
    expect(split(`a\n${line}\nb`)).toEqual([[`a\n${line}\nb`, '']]);
  });

  it.each(['Note:', 'Notes:', 'note:', 'NOTES:', 'Note: '])('begins the notes at "%s"', (marker) => {
    expect(split(`a\n${marker}b\nc`)).toEqual([['a\n', 'b\nc']]);
  });

  it('begins them at an indented one, as Reveal does', () => {
    expect(split('a\n  Note: b')).toEqual([['a\n  ', 'b']]);
  });

  it.each(['    Note:', 'Notiz:', '> Note:', 'Note :', '**Note:**'])('does not begin the notes at "%s"', (marker) => {
    expect(split(`a\n${marker} b`)).toEqual([[`a\n${marker} b`, '']]);
  });

  it('ends the notes with the slide', () => {
    expect(split('a\nNote: b\nNote: c\n---\nd')).toEqual([
      ['a\n', 'b\nNote: c\n'],
      ['d', ''],
    ]);
  });

  it('gives slides of nothing but notes, also at the very end', () => {
    expect(split('Note:')).toEqual([['', '']]);
    expect(split('a\n---\nNote: b')).toEqual([
      ['a\n', ''],
      ['', 'b'],
    ]);
  });

  it.each([
    ['a fence', '```\n---\nNote: x\n```'],
    ['a fence of tildes with backticks in it', '~~~\n```\n---\n~~~'],
    ['a longer fence around a shorter one', '````\n```\n---\n```\n````'],
    ['a fence in a list', '1. a\n\n   ```\n---\n   ```'],
    ['a fence in a quote', '> ```\n> a\n---\n> ```'],
    ['a fence in a footnote', '[^a]: ```\n---\n    ```'],
    ['a comment', '<!--\n---\nNote: x\n-->'],
    ['a comment that begins in a line', 'a <!-- b\n---\nc --> d'],
    ['a second comment in the line that ends the first', '<!-- a\n--> <!-- b\n---\n-->'],
  ])('leaves %s alone', (_, block) => {
    expect(split(`${block}\n---\nb`)).toEqual([
      [`${block}\n`, ''],
      ['b', ''],
    ]);
  });

  it.each([
    ['a comment in code', '`<!--`\n---\nb'],
    ['code in running text', 'a ```b``` c\n---\nb'],
    ['a comment that ends in its line', '<!-- a --> <!-- b -->\n---\nb'],
  ])('is not misled by %s', (_, text) => {
    expect(split(text)).toHaveLength(2);
  });

  it('takes everything behind an unclosed fence as code', () => {
    expect(split('```\na\n---\nb')).toEqual([['```\na\n---\nb', '']]);
  });
});
