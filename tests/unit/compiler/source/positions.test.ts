// Every token knows its place: the text from there on begins as the token does.

import { describe, expect, it } from 'vitest';
import { Source } from '../../../../src/compiler/findings.ts';
import { lexMarkdown } from '../../../../src/compiler/chapters/lexing/lexer.ts';
import { walkTokens } from '../../../../src/compiler/source/positions.ts';
import type { SlideToken } from '../../../../src/compiler/tokens.ts';

function lex(text: string): SlideToken[] {
  const all: SlideToken[] = [];
  walkTokens(lexMarkdown(new Source('a.md', text), { start: 0, end: text.length }), (token) => all.push(token));
  return all;
}

/** Places as line:column of all tokens of one type. */
function placesOf(type: string, text: string): string[] {
  const source = new Source('a.md', text);
  return lex(text)
    .filter((token) => token.type === type)
    .map(({ at }) => {
      const { line, column } = source.place(at);
      return `${line}:${column}`;
    });
}

describe('places of tokens', () => {
  it.each([
    ['in paragraphs', 'Text [a](b) und [c](d)\nzweite Zeile [e](f)', ['1:6', '1:17', '2:14']],
    ['in emphasis', '**fett [a](b) *und [c](d)***', ['1:8', '1:20']],
    [
      'in nested lists',
      '- eins [a](b)\n  - zwei [a](b)\n\n    Absatz [a](b)\n- drei\n  weiter [a](b)',
      ['1:8', '2:10', '4:12', '6:10'],
    ],
    ['in quotes', '> eins [a](b)\n> zwei [a](b)\n>\n> > drei [a](b)\n> > vier [a](b)', ['1:8', '2:8', '4:10', '5:10']],
    ['in lazy quotes', '> eins\nzwei [a](b)', ['2:6']],
    ['in tables', '| [a](b) | x |\n|---|---|\n| y | [a](b) |\n| [a](b) | [a](b) |', ['1:3', '3:7', '4:3', '4:12']],
    ['in containers', '::: columns\n::: column\nText [a](b)\n:::\n\n::: column\n- x [a](b)\n:::\n:::', ['3:6', '7:5']],
    ['in footnotes', 'x[^a]\n\n[^a]: eins [a](b)\n    zwei [a](b)\n\n    drei [a](b)', ['3:12', '4:10', '6:10']],
    ['in headings', '## Titel [a](b)\n\n### Noch [a](b)', ['1:10', '3:10']],
    ['behind equal text', '[a](b) [a](b)\n\n[a](b)', ['1:1', '1:8', '3:1']],
    ['behind tabs', '-\tx [a](b)\n\n\t- y [a](b)', ['1:5', '3:6']],
    ['behind characters of two units', '😀😀 [a](b)', ['1:6']],
  ])('%s', (_, text, expected) => {
    expect(placesOf('link', text)).toEqual(expected);
  });

  it('hold for mentions in a quote that is longer than any window', () => {
    const lines = Array.from({ length: 60 }, (_, index) => `> Zeile ${index} mit etwas Text[^n${index}]`);
    expect(placesOf('footnote-mention', lines.join('\n'))).toEqual(
      lines.map((line, index) => `${index + 1}:${line.indexOf('[^') + 1}`),
    );
  });

  it('hold for every token whose text stands in one piece', () => {
    const text =
      '## Titel **a** `b`\n\nText *c* ~~d~~ ![e](f.png "g")\n\n- h\n- i\n  1. j\n  2. k\n\n::: cards\n::: card\n### l\n\nm[^n]\n:::\n:::\n\n| o | p |\n|---|---|\n| q | r |\n\n```js\ns\n```\n\n***\n\n<div>t</div>\n\n[^n]: u\n\n    v\n';
    for (const token of lex(text)) {
      const piece = token.raw.split('\n')[0] ?? '';
      expect(text.slice(token.at, token.at + piece.length), `${token.type} "${piece}"`).toBe(piece);
    }
  });
});
